import type { Finding, ReplayCounts, Said } from "../decision-log/replay.ts";
import { filled } from "../diff/parameter-text.ts";
import { type Language, MESSAGES } from "../messages/format.ts";
import type { Outcome } from "../messages/messages.ts";
import { REPLAY, type ReplayVerdict } from "../messages/replay.ts";
import { textColumns } from "./cli.ts";
import { coloursOf } from "./colours.ts";
import type { Io } from "./io.ts";
import { wrap } from "./wrap.ts";

/** So many findings of a kind are shown; the JSON document has them all. */
const SHOWN = 10;

/** Gathers what `hdp replay` tells a person. */
export class ReplayText {
  readonly #language: Language;
  readonly #io: Io;
  readonly #found = new Map<Finding["kind"], Finding[]>();

  constructor(language: Language, io: Io) {
    this.#language = language;
    this.#io = io;
  }

  add(finding: Finding): void {
    const others = this.#found.get(finding.kind);
    if (others === undefined) this.#found.set(finding.kind, [finding]);
    else if (others.length < SHOWN) others.push(finding);
  }

  /** The whole text. */
  text(head: readonly string[], counts: ReplayCounts, verdict: ReplayVerdict): string[] {
    const texts = REPLAY[this.#language];
    const { strong, faint } = coloursOf(this.#io);
    const [title, ...more] = head;
    const findings = [...this.#found].flatMap(([kind, found]) => [
      "",
      ...this.#wrapped(texts.kinds[kind]).map(strong),
      ...found.flatMap((one) => this.#finding(one)),
      ...(counts[kind] > found.length
        ? this.#wrapped(filled(texts.more, { count: counts[kind] - found.length }), "  ").map(faint)
        : []),
    ]);
    const counted = Object.entries(texts.counts).flatMap(([name, word]) => {
      const count = counts[name as keyof ReplayCounts];
      return count === 0 && name !== "entries" && name !== "equal" ? [] : [`${word} ${count}`];
    });
    return [
      ...this.#wrapped(title as string).map(strong),
      ...more.flatMap((line) => this.#wrapped(line)),
      ...findings,
      "",
      ...this.#wrapped(counted.join(this.#language === "en" ? ", " : "、")),
      ...this.#wrapped(texts.verdicts[verdict]).map(strong),
    ];
  }

  #finding(finding: Finding): string[] {
    const texts = REPLAY[this.#language];
    if (finding.kind === "broken") return this.#wrapped(filled(texts.line, { line: finding.line }), "  ");
    const { line, decision, jurisdiction, as_of, decision_id: id, logged } = finding;
    const where = filled(texts.where, { line, decision, jurisdiction, as_of, id });
    const lines = [filled(texts.logged, { said: this.#said(logged) })];
    if (finding.kind === "different") {
      const differs = finding.differs.map((one) => texts.differs[one]).join(MESSAGES[this.#language].comma);
      lines.push(filled(texts.again, { said: this.#said(finding.now), differs }));
    } else if (finding.kind === "other_revision") {
      const revisions = finding.revisions.join(MESSAGES[this.#language].comma) || "?";
      lines.push(filled(texts.present, { said: this.#said(finding.now), revisions }));
    }
    return [...this.#wrapped(where, "  "), ...lines.flatMap((one) => this.#wrapped(one, "    "))];
  }

  #said(said: Said | null): string {
    if (said === null) return REPLAY[this.#language].no_answer;
    const { outcomes, comma } = MESSAGES[this.#language];
    const word = Object.hasOwn(outcomes, said.outcome) ? outcomes[said.outcome as Outcome] : said.outcome;
    return said.reasons.length === 0 ? word : `${word} [${said.reasons.join(comma)}]`;
  }

  #wrapped(line: string, indent = ""): string[] {
    return wrap(line, textColumns(this.#io), indent);
  }
}
