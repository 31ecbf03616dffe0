import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { BEHAVIOUR } from "../../features/compare/behaviour/messages.ts";
import type { Change, Replay } from "../../features/compare/behaviour/replay.ts";
import { BehaviourWords } from "../../features/compare/behaviour/words.ts";
import type { Language } from "../../words/format.ts";
import { fillText } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { MARKS, TONES } from "../../words/tones.ts";
import { textColumns } from "./cli.ts";
import { coloursOf } from "./colours.ts";
import type { Io } from "./io.ts";
import { wrap } from "./wrap.ts";

/** The settings and words that a replay is written with. */
interface Writing {
  readonly file: string;
  readonly names: { readonly a: string; readonly b: string };
  readonly schemas: SchemaFiles;
  readonly lang: Language;
}

/** So many lines are named of each change; the JSON document has them all. */
const LINES_SHOWN = 10;

/** How both sides answer real requests, for the terminal. */
export function replayText(replay: Replay, { file, names, schemas, lang }: Writing, io: Io): string[] {
  const texts = BEHAVIOUR[lang];
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const words = new BehaviourWords(schemas, lang);
  const labels = new Labels(schemas, lang);
  const answer = (change: Change, side: 0 | 1) => {
    const { outcome, details } = words.answer({ answers: change.answers, clauses: [[], []] }, side);
    const tone = TONES[change.answers[side].outcome];
    const name = side === 0 ? names.a : names.b;
    const told = [`${name}  ${MARKS[tone]} ${outcome}`, ...details].join(details.length > 0 ? " — " : "");
    return wrap(told, columns, "    ").map(colours[tone]);
  };
  return [
    ...wrap(fillText(texts.replay_title, { file, ...names }), columns).map(colours.strong),
    ...replay.changes.flatMap((change) => {
      const { length } = change.lines;
      const shown = change.lines.slice(0, LINES_SHOWN).join(", ");
      return [
        "",
        ...wrap(
          fillText(texts.replay_change, {
            decision: `${labels.question(change.decision)} ${change.decision}`,
            count: length,
          }),
          columns,
        ).map(colours.strong),
        ...(change.outcome ? [] : wrap(texts.replay_same_outcome, columns, "  ")),
        ...answer(change, 0),
        ...answer(change, 1),
        ...wrap(
          fillText(texts.replay_lines, { lines: length > LINES_SHOWN ? `${shown}…` : shown }),
          columns,
          "    ",
        ).map(colours.faint),
      ];
    }),
    ...(replay.problems.length === 0
      ? []
      : [
          "",
          colours.strong(texts.replay_bad),
          ...replay.problems.flatMap(({ line, said }) =>
            wrap(`${line}: ${said[lang].split("\n").join(lang === "en" ? "; " : "；")}`, columns, "  "),
          ),
        ]),
    "",
    ...wrap(fillText(texts.replay_counts, countsOf(replay)), columns),
  ];
}

/** The same for programs. */
export function replayDocument(replay: Replay): object {
  const problems = replay.problems.map(({ line, message }) => ({ line, message }));
  return { counts: countsOf(replay), changes: replay.changes, problems };
}

function countsOf({ read, same, bad, changes }: Replay) {
  const total = (outcome: boolean) =>
    changes.filter((change) => change.outcome === outcome).reduce((sum, { lines }) => sum + lines.length, 0);
  return { read, same, changed: total(true), other: total(false), bad };
}
