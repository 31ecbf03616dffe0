import { isCommonWarning } from "../../core/engine/answer.ts";
import { type CitedPart, citedClauses, citedParts, PART_KINDS } from "../../core/engine/cited-clauses.ts";
import { type Jurisdiction, registeringVersion, type Version } from "../../core/regulation/jurisdiction.ts";
import type { Case } from "./case.ts";
import type { CaseResult } from "./run.ts";

/** A part of the answers of a decision that cites a clause. */
export interface CitingPart {
  readonly decision: string;
  /** The code of a reason (its check has the same), an obligation or a warning, or the name of a step. */
  readonly part: string;
  /** As what it was seen; the first is what it is shown as. */
  readonly kinds: readonly CitedPart["kind"][];
  /** The first case whose answer has it as that. */
  readonly case: Case;
}

/** What cites a clause. */
export interface Citations {
  /** How many cases have an answer that does. */
  readonly cases: number;
  readonly parts: readonly CitingPart[];
}

/**
 * The citations of each clause in the answers to cases, by the first day of the version that registers the clause.
 * Checks and steps are seen where the cases were run with all detail.
 */
export function countCitations(
  results: readonly CaseResult[],
  { versions }: Jurisdiction,
): Map<string, Map<string, Citations>> {
  const found = new Map<string, Map<string, Found>>();
  for (const { case: by, answer } of results) {
    // A case that the engine refuses cites nothing. `hdp test` reports it.
    if (answer === undefined) continue;
    const { version, from } = by.as_if ?? {};
    const day = answer.version === from ? version : answer.version;
    const applied = versions.find(({ effective_from }) => effective_from === day);
    const registered = registeringVersion(applied, versions)?.effective_from ?? "";
    const ofVersion = found.get(registered) ?? new Map<string, Found>();
    found.set(registered, ofVersion);
    const of = (id: string) => {
      const before = ofVersion.get(id) ?? { cases: 0, parts: new Map() };
      ofVersion.set(id, before);
      return before;
    };
    // That a version is not whole rests on no clause of it.
    const ofRules = { ...answer, warnings: answer.warnings.filter(({ code }) => !isCommonWarning(code)) };
    for (const id of citedClauses(ofRules).keys()) of(id).cases += 1;
    for (const { kind, code, clauses } of citedParts(answer)) {
      for (const id of clauses) addPart(of(id), { decision: answer.decision, part: code, kind, by });
    }
  }
  const counted = ({ cases, parts }: Found): Citations => ({ cases, parts: [...parts.values()].map(asSeen) });
  return new Map(
    [...found].map(([from, clauses]) => [from, new Map([...clauses].map(([id, one]) => [id, counted(one)]))]),
  );
}

/**
 * The citations of the clauses of a version. Where the words of a clause are the same in another version, the cases of
 * that one show it as well.
 */
export function citationsIn(
  counts: ReadonlyMap<string, ReadonlyMap<string, Citations>>,
  { versions }: Jurisdiction,
  version: Version,
): Map<string, Citations> {
  const others = versions.filter((one) => one.effective_from !== version.effective_from);
  return new Map(
    Object.entries(version.clauses ?? {}).flatMap(([id, { digest }]) => {
      const same = [
        version,
        ...others.filter(({ clauses }) => digest !== undefined && clauses?.[id]?.digest === digest),
      ];
      const found = same.flatMap(({ effective_from }) => counts.get(effective_from)?.get(id) ?? []);
      const cases = found.reduce((sum, one) => sum + one.cases, 0);
      const parts = new Map<string, CitingPart>();
      for (const one of found.flatMap((each) => each.parts)) {
        if (!parts.has(partKey(one))) parts.set(partKey(one), one);
      }
      return cases === 0 ? [] : [[id, { cases, parts: [...parts.values()] }] as const];
    }),
  );
}

const partKey = ({ decision, part }: Pick<CitingPart, "decision" | "part">) => `${decision} ${part}`;

interface Found {
  cases: number;
  readonly parts: Map<string, Seen>;
}

interface Seen {
  readonly decision: string;
  readonly part: string;
  /** The first case for each kind. */
  readonly kinds: Map<CitedPart["kind"], Case>;
}

interface Sight {
  readonly decision: string;
  readonly part: string;
  readonly kind: CitedPart["kind"];
  readonly by: Case;
}

function addPart({ parts }: Found, { decision, part, kind, by }: Sight): void {
  const key = partKey({ decision, part });
  const seen = parts.get(key) ?? { decision, part, kinds: new Map() };
  parts.set(key, seen);
  if (!seen.kinds.has(kind)) seen.kinds.set(kind, by);
}

function asSeen({ decision, part, kinds: seen }: Seen): CitingPart {
  const kinds = PART_KINDS.filter((kind) => seen.has(kind));
  return { decision, part, kinds, case: seen.get(kinds[0] as CitedPart["kind"]) as Case };
}
