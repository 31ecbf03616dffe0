import { isMapping } from "../../src/core/base/plain-value.ts";
import type { Version } from "../../src/core/regulation/jurisdiction.ts";
import { entriesOf } from "../../src/features/compare/parameters/entries.ts";

/** The value at a place of a version, and the clause that it rests on. */
export interface Stated {
  readonly value: unknown;
  readonly clause: string;
  readonly also: readonly string[];
  readonly readings: readonly string[];
}

/** One change between two versions. */
export interface Change {
  /** With the names of list items; of a parameter, below `parameters`. */
  readonly path: string;
  /** The keys to a parameter, by which its schema is found; left out of everything else. */
  readonly steps?: readonly string[];
  readonly before?: Stated;
  readonly after?: Stated;
}

/** The changes between two versions: first of parameters, then of everything else. */
export function changesOf(before: Version, after: Version): Change[] {
  const [was, is] = [statements(before), statements(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path): Change[] => {
    const [one, other] = [was.get(path), is.get(path)];
    if (JSON.stringify(one?.stated) === JSON.stringify(other?.stated)) return [];
    const steps = (other ?? one)?.steps;
    return [
      {
        path,
        ...(steps === undefined ? {} : { steps }),
        ...(one === undefined ? {} : { before: one.stated }),
        ...(other === undefined ? {} : { after: other.stated }),
      },
    ];
  });
}

function statements(version: Version): Map<string, { stated: Stated; steps?: readonly string[] }> {
  const { parameters = {}, ...rest } = version;
  const all = new Map<string, { stated: Stated; steps?: readonly string[] }>();
  for (const { path, steps, value, clause, also = [], readings = [] } of entriesOf(version, Object.keys(parameters))) {
    all.set(path, { stated: { value, clause, also, readings }, steps });
  }
  const visit = (value: unknown, path: readonly string[]) => {
    if (isMapping(value)) {
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    } else {
      const clause = path[0] === "clauses" ? (path[1] ?? version.clause) : version.clause;
      all.set(path.join("."), { stated: { value, clause, also: [], readings: [] } });
    }
  };
  visit(rest, []);
  return all;
}
