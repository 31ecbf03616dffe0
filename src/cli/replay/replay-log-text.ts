import type { AnswerCodes, Finding } from "../../node/replay/finding.ts";
import type { Replayed } from "../../node/replay/replay.ts";
import type { ReplayVerdict } from "../../node/replay/replay-verdict.ts";
import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import type { Outcome } from "../../words/messages.ts";
import { textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { wrap } from "../terminal/wrap.ts";
import { REPLAY } from "./messages.ts";

/** So many findings of a kind are shown; the JSON document has them all. */
const SHOWN = 10;

/** Gathers the report of `hdp replay` for people. */
export class ReplayText {
  readonly #language: Language;
  readonly #isList: boolean;
  readonly #io: Io;
  readonly #found = new Map<Finding["kind"], Finding[]>();

  /** @param isList whether places are items of lists and not lines */
  constructor(language: Language, isList: boolean, io: Io) {
    this.#language = language;
    this.#isList = isList;
    this.#io = io;
  }

  add(finding: Finding): void {
    const others = this.#found.get(finding.kind);
    if (others === undefined) this.#found.set(finding.kind, [finding]);
    else if (others.length < SHOWN) others.push(finding);
  }

  /** The whole text. */
  text(head: readonly string[], { counts, heads }: Replayed, verdict: ReplayVerdict): string[] {
    const texts = REPLAY[this.#language];
    const { strong, faint } = coloursOf(this.#io);
    const [title, ...more] = head;
    const findings = [...this.#found].flatMap(([kind, found]) => [
      "",
      ...this.#wrapped(texts.kinds[kind]).map(strong),
      ...found.flatMap((one) => this.#finding(one)),
      ...(counts[kind] > found.length
        ? this.#wrapped(fillText(texts.more, { count: counts[kind] - found.length }), "  ").map(faint)
        : []),
    ]);
    const counted = Object.entries(texts.counts).flatMap(([name, word]) => {
      const count = counts[name as keyof typeof counts];
      return count === 0 && name !== "entries" && name !== "equal" ? [] : [`${word} ${count}`];
    });
    return [
      ...this.#wrapped(title as string).map(strong),
      ...more.flatMap((line) => this.#wrapped(line)),
      ...findings,
      "",
      ...this.#wrapped(counted.join(this.#language === "en" ? ", " : "、")),
      ...this.#heads(heads),
      ...this.#wrapped(texts.verdicts[verdict]).map(strong),
    ];
  }

  #heads(heads: Replayed["heads"]): string[] {
    if (heads.length === 0) return [];
    const texts = REPLAY[this.#language];
    const shown = heads
      .slice(-SHOWN)
      .map(({ line, digest }) => fillText(texts.head, { place: this.#place(line), digest }));
    if (heads.length > SHOWN) shown.unshift(fillText(texts.more, { count: heads.length - SHOWN }));
    return [...shown, texts.head_use].flatMap((one) => this.#wrapped(one));
  }

  #finding(finding: Finding): string[] {
    const [where, ...more] = this.#told(finding);
    return [...this.#wrapped(where as string, "  "), ...more.flatMap((one) => this.#wrapped(one, "    "))];
  }

  /** The place of a finding, and what is found there. */
  #told(finding: Finding): string[] {
    if (finding.kind === "cut_off") return [finding.digest];
    const texts = REPLAY[this.#language];
    const { comma } = MESSAGES[this.#language];
    const place = this.#place(finding.line);
    const id = finding.decision_id ?? "";
    if (!("logged" in finding)) {
      const where = id === "" ? place : `${place}  ${id}`;
      if (finding.kind === "order") return [where, fillText(texts.sequence, { sequence: finding.sequence })];
      if (finding.kind === "incomplete") return [where, fillText(texts.lacks, { names: finding.lacks.join(comma) })];
      if (finding.kind !== "missing") return [where];
      const [from, to] = finding.sequences ?? [];
      const { digests = [] } = finding;
      return from === undefined || to === undefined
        ? [where, fillText(texts.digests, { digests: digests.join(comma) })]
        : [where, fillText(texts.sequences, { from, to })];
    }
    const { decision, jurisdiction, as_of, logged } = finding;
    const told = [
      fillText(texts.where, { place, decision, jurisdiction, as_of, id }),
      fillText(texts.logged, { said: this.#said(logged) }),
    ];
    if (finding.kind === "different") {
      const differs = finding.differs.map((one) => texts.differs[one]).join(comma);
      told.push(fillText(texts.again, { said: this.#said(finding.now), differs }));
    } else if (finding.kind === "other_revision") {
      const revisions = finding.revisions.join(comma) || "?";
      told.push(fillText(texts.present, { said: this.#said(finding.now), revisions }));
    }
    return told;
  }

  #place(line: number): string {
    const texts = REPLAY[this.#language];
    return fillText(this.#isList ? texts.item : texts.line, { line });
  }

  #said(said: AnswerCodes | null): string {
    if (said === null) return REPLAY[this.#language].no_answer;
    const { outcomes, comma } = MESSAGES[this.#language];
    const word = Object.hasOwn(outcomes, said.outcome) ? outcomes[said.outcome as Outcome] : said.outcome;
    return said.reasons.length === 0 ? word : `${word} [${said.reasons.join(comma)}]`;
  }

  #wrapped(line: string, indent = ""): string[] {
    return wrap(line, textColumns(this.#io), indent);
  }
}
