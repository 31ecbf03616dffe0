import head from "virtual:hdp/head";
import files from "virtual:hdp/version-files";
import versionSchemas from "virtual:hdp/version-schemas";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Jurisdiction, type Version, versionOn } from "../../src/core/regulation/jurisdiction.ts";
import { type Change, changedVersion } from "../../src/features/what-if/index.ts";
import type { Checked } from "../playground/checked-texts.ts";
import { Checker } from "../playground/checker.ts";
import { OWN } from "../shared/context.ts";

/** All schemas that speak of version files. */
export const SCHEMAS = { ...head.schemas, ...versionSchemas };

/** The pause (milliseconds) after which what was moved is checked. */
const PAUSE = 60;

/** The version that is in force, and what became of the changes. */
export interface Draft {
  /** The versions of the regulation as they are packaged; left out until they are read. */
  readonly packaged?: readonly Version[];
  /** The one in force on the day. */
  readonly base?: Version;
  /** What `hdp check` says of the amendment; left out until it is known for the present changes. */
  readonly checked?: Checked;
  /** The packaged versions with the changes in their place; left out where these cannot stand. */
  readonly versions?: readonly Version[];
  readonly fault?: string;
}

/** Has an amendment made of changes, and checked in a worker as `hdp check` does. */
export function useDraft(
  jurisdiction: string,
  day: string,
  { changes, from, clauses }: { changes: readonly Change[]; from: string; clauses: (base: Version) => string[] },
): Draft {
  const [packaged, setPackaged] = useState<readonly Version[]>();
  const [result, setResult] = useState<{ readonly key: string; readonly checked: Checked; versions: Version[] }>();
  const [fault, setFault] = useState<string>();
  const checker = useRef<Checker>(undefined);
  const own = files.filter((one) => one.jurisdiction === jurisdiction);
  const parties = head.jurisdictions.find(({ id }) => id === jurisdiction)?.parties ?? {};
  const base = packaged && versionOn({ versions: packaged } as Jurisdiction, day);
  const key = JSON.stringify([base?.effective_from, from, changes]);
  useEffect(() => {
    const made = new Checker(setFault);
    checker.current = made;
    made.check({ files: own, schemas: SCHEMAS, parties, own: OWN }, ({ versions }) => setPackaged(versions));
    return () => made.stop();
  }, [jurisdiction]);
  useEffect(() => {
    if (packaged === undefined || base === undefined || changes.length === 0) return;
    let wanted = true;
    const timer = setTimeout(() => {
      const amendment = { base, changes, from, clauses: clauses(base) };
      checker.current?.check({ files: own, schemas: SCHEMAS, parties, amendment, own: OWN }, (checked) => {
        const versions = packaged.map((one) => (one === base ? changedVersion(one, changes) : one));
        if (wanted) setResult({ key, checked, versions });
      });
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  const now = result?.key === key ? result : undefined;
  return {
    ...(packaged && { packaged }),
    ...(base && { base }),
    ...(now && { checked: now.checked }),
    ...(now?.checked.problems.length === 0 ? { versions: now.versions } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
}
