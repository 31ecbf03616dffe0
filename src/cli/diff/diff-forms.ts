import { diffSection } from "../../features/compare/parameters/section.ts";
import type { DiffView, ShownRow } from "../../features/compare/parameters/view.ts";
import { diffMarkdown } from "../terminal/comparison-files.ts";
import { diffText } from "../terminal/comparison-text.ts";
import type { Io } from "../terminal/io.ts";

/** The forms for people of a comparison, whatever it compares. */
export function diffForms(view: DiffView<ShownRow>, io: Io) {
  return {
    text: () => diffText(view, io),
    markdown: () => diffMarkdown(view),
    html: () => ({ title: view.title, body: [diffSection(view)] }),
  };
}
