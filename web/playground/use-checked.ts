import head from "virtual:hdp/head";
import files from "virtual:hdp/version-files";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Version } from "../../src/core/regulation/jurisdiction.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";
import { OWN } from "../shared/context.ts";
import type { PackedFile } from "../shared/packed.ts";
import type { Checked } from "./checked-texts.ts";
import { Checker } from "./checker.ts";

/** How long nothing is typed before a text is checked (milliseconds). */
const PAUSE = 250;

/** The result of checking a text. */
interface CheckedText extends Checked {
  readonly text: string;
}

/** The state of the text of a file, and the versions of its jurisdiction as they are packaged. */
export interface Checking {
  /** The result for the present text; left out until it is known. */
  readonly now?: CheckedText;
  /** The result for the last text that was checked. */
  readonly last?: CheckedText;
  readonly packaged?: readonly Version[];
  readonly fault?: string;
}

/** Checks a text in a worker, with the other version files of its jurisdiction, once nothing is typed for a moment. */
export function useChecked(file: PackedFile, text: string, schemas: SchemaFiles): Checking {
  const [packaged, setPackaged] = useState<readonly Version[]>();
  const [last, setLast] = useState<CheckedText>();
  const [fault, setFault] = useState<string>();
  const checker = useRef<Checker>(undefined);
  const siblings = files.filter(({ jurisdiction }) => jurisdiction === file.jurisdiction);
  const parties = head.jurisdictions.find(({ id }) => id === file.jurisdiction)?.parties ?? {};
  useEffect(() => {
    const made = new Checker(setFault);
    checker.current = made;
    made.check({ files: siblings, schemas, parties, own: OWN }, ({ versions }) => setPackaged(versions));
    return () => made.stop();
  }, []);
  useEffect(() => {
    if (packaged === undefined) return;
    if (text === file.text) return setLast({ text, problems: [], versions: packaged });
    // The result for a replaced text would overwrite that of a newer one.
    let wanted = true;
    const timer = setTimeout(() => {
      const changed = siblings.map((one) => (one === file ? { ...one, text } : one));
      checker.current?.check({ files: changed, schemas, parties, own: OWN }, (checked) => {
        if (wanted) setLast({ text, ...checked });
      });
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, packaged]);
  return {
    ...(last === undefined ? {} : { last }),
    ...(last?.text === text ? { now: last } : {}),
    ...(packaged === undefined ? {} : { packaged }),
    ...(fault === undefined ? {} : { fault }),
  };
}
