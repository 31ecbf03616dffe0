import { useEffect, useState } from "preact/hooks";
import { useWords } from "./context.ts";

/** How often it is seen whether the program still serves the page (milliseconds). */
const EVERY = 5000;

/** Only a program on this machine ends with its terminal. */
const IS_OWN = ["127.0.0.1", "localhost"].includes(location.hostname);

/** Says when the program that serves this page has ended: what is open goes on, and what is loaded later does not. */
export function Ended() {
  const { texts } = useWords();
  const [hasEnded, setEnded] = useState(false);
  useEffect(() => {
    if (!IS_OWN) return undefined;
    const look = () => {
      if (document.hidden) return;
      fetch(location.pathname, { method: "HEAD", cache: "no-store" }).then(
        () => setEnded(false),
        () => setEnded(true),
      );
    };
    const timer = setInterval(look, EVERY);
    return () => clearInterval(timer);
  }, []);
  return <div role="status">{hasEnded ? <p class="warning no-print">{texts.ended}</p> : null}</div>;
}
