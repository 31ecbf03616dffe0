import { useWords } from "./context.ts";

/** What went wrong with the engine, with a way out where the page has lost its files. */
export function Fault({ message }: { message: string | undefined }) {
  const words = useWords();
  const { texts } = words;
  if (message === undefined) return null;
  return (
    <div role="alert" class="warning">
      <p>{words.say("fault", { message })}</p>
      <p>{texts.gone}</p>
      <button type="button" onClick={() => location.reload()}>
        {texts.reload}
      </button>
    </div>
  );
}
