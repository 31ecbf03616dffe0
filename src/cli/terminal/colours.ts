import { styleText } from "node:util";
import type { Io } from "./io.ts";
import type { Paint } from "./table.ts";
import { ownSequence } from "./terminal.ts";

/** Colours, named for their meaning. */
export interface Colours {
  readonly good: Paint;
  readonly bad: Paint;
  readonly attention: Paint;
  readonly unsure: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

const PLAIN: Paint = (text) => text;

/** Colours on a terminal, unless NO_COLOR asks for none. */
export function coloursOf({ isTTY, env }: Io): Colours {
  const colour = isTTY && (env["NO_COLOR"] ?? "") === "";
  const paint = (...format: Parameters<typeof styleText>[0][]): Paint => {
    if (!colour) return PLAIN;
    const [on = "", off = ""] = styleText(format.flat() as never, " ", { validateStream: false })
      .split(" ")
      .map(ownSequence);
    return (text) => on + text + off;
  };
  return {
    good: paint("bold", "green"),
    bad: paint("bold", "red"),
    attention: paint("bold", "yellow"),
    unsure: paint("bold", "cyan"),
    strong: paint("bold"),
    faint: paint("dim"),
  };
}
