import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { Problem } from "../../core/regulation/yaml-file.ts";

/**
 * The YAML files below folders of jurisdictions that nobody reads: one of them must not be taken for read.
 *
 * @param read the files that were read, as absolute paths
 * @param loaded the jurisdictions whose cases were read: those of one that is wrong, or that another replaces, were not
 * @param found what is wrong with the jurisdictions
 */
export function unreadFiles(
  folders: readonly string[],
  { read, loaded, found }: { read: ReadonlySet<string>; loaded: readonly Jurisdiction[]; found: readonly Problem[] },
): Problem[] {
  const told = new Set(found.map(({ file }) => resolve(file)));
  const own = new Set(loaded.map(({ folder }) => resolve(folder)));
  const isPending = (file: string) => {
    const folder = dirname(dirname(file));
    const isCase = basename(dirname(file)) === "cases" && read.has(join(folder, "jurisdiction.yaml"));
    return told.has(file) || told.has(dirname(file)) || (isCase && !own.has(folder)) || isBelowUnread(file);
  };
  // Of a jurisdiction that brings decisions, nothing is read as long as one of these is wrong.
  const unread = new Set([...told].map((file) => dirname(dirname(file))));
  const isBelowUnread = (file: string) =>
    [...unread].some((folder) => file.startsWith(folder + sep) && isUnreadJurisdiction(folder, read));
  const files = folders.flatMap((folder) => filesBelow(resolve(folder)));
  return [...new Set(files)].sort().flatMap((file) => {
    if (read.has(file) || isPending(file)) return [];
    const expected = {
      en: "a file where one is read: jurisdiction.yaml, readings.yaml, YYYY-MM-DD.yaml, cases/DECISION.yaml, decisions/NAME.yaml or calendars/NAME.yaml of a jurisdiction, pack.yaml or policies/NAME/decision.yaml of a pack; this one is not read",
      "zh-TW":
        "會被讀取的位置：地區資料夾的 jurisdiction.yaml、readings.yaml、YYYY-MM-DD.yaml、cases/DECISION.yaml、decisions/NAME.yaml 或 calendars/NAME.yaml，或套件的 pack.yaml、policies/NAME/decision.yaml（目前的位置不會被讀取）",
    };
    return [{ file, line: 1, column: 1, code: "file_name", path: "", expected }];
  });
}

function isUnreadJurisdiction(folder: string, read: ReadonlySet<string>): boolean {
  const head = join(folder, "jurisdiction.yaml");
  return existsSync(head) && !read.has(head);
}

// What begins with a dot belongs to other programs.
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (name) =>
        /\.ya?ml$/i.test(name) && !name.split(sep).some((part) => part.startsWith(".") || part === "node_modules"),
    )
    .map((name) => join(folder, name));
}
