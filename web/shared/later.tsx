import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "./context.ts";
import type { PageAddress } from "./page-address.ts";

/** The props of every view. */
export interface ViewProps {
  readonly place: PageAddress;
  readonly go: (changes: Partial<PageAddress>) => void;
}

/** A view whose code is loaded when it is opened. */
export function Later({ load, ...props }: ViewProps & { load: () => Promise<{ default: ComponentType<ViewProps> }> }) {
  const words = useWords();
  const [loaded, setLoaded] = useState<{ view?: ComponentType<ViewProps>; error?: string }>({});
  useEffect(() => {
    load().then(
      ({ default: view }) => setLoaded({ view }),
      (error: unknown) => setLoaded({ error: error instanceof Error ? error.message : String(error) }),
    );
  }, [load]);
  const { view: View, error } = loaded;
  if (error !== undefined) return <p role="alert">{words.say("fault", { message: error })}</p>;
  return View === undefined ? <p>{words.texts.loading}</p> : <View {...props} />;
}
