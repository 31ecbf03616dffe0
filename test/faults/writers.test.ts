import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "../cli/hdp.ts";
import { WRITING } from "./writing.ts";

const src = packagePath("src");
const sources = new Map(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(src, name), "utf8")]),
);

/** Functions of Node that change what is on the disk, or open a file for that. */
const CHANGES =
  /\b(open|openSync|createWriteStream|(write|append|truncate|copy)(File)?(Sync)?|f?truncate(Sync)?|cp(Sync)?|(sym)?link(Sync)?|rename(Sync)?|rm(dir)?(Sync)?|unlink(Sync)?|mkdir(temp)?(Sync)?|mkdtemp(Sync)?|l?f?ch(mod|own)(Sync)?|l?f?utimes(Sync)?)\b/;

/** What a module imports when it runs, from Node by the names and from here by the files. */
function imports(name: string, text: string) {
  const found = [...text.matchAll(/^(?:import|export) (?!type )([^;]*?) from "([^"]+)";/gm)];
  const files = found.flatMap(([, , from = ""]) =>
    from.startsWith(".") ? [relative(src, join(src, dirname(name), from))] : [],
  );
  const ofNode = found.filter(([, , from = ""]) => /^(node:)?fs/.test(from)).map(([, names = ""]) => names);
  return { files, ofNode };
}

const changing = [...sources].filter(([name, text]) => imports(name, text).ofNode.some((names) => CHANGES.test(names)));

describe("what writes files", () => {
  it("is in one folder, but for what has a file of its own kind", () => {
    const elsewhere = changing.map(([name]) => name).filter((name) => !name.startsWith("node/files/"));
    expect(elsewhere.sort()).toEqual([
      // Makes a folder.
      "cli/new-decision/command.ts",
      // Makes a folder, and gives it its name.
      "cli/new-jurisdiction/command.ts",
      // Makes a folder for standard input.
      "cli/sample/sample-log-file.ts",
      // Gives an output its name, and takes away one that is begun anew.
      "node/batch/unfinished.ts",
      // Adds to its file, line by line.
      "node/decision-log/file.ts",
      // Makes a folder, and gives it its name.
      "node/packs/build-pack.ts",
      // Makes a folder for OPA, which is gone again.
      "node/policies/with-files.ts",
    ]);
    const other = [...sources].filter(([, text]) =>
      /import\("(node:)?fs|require\("(node:)?fs|import (\*|\w+) .*"(node:)?fs/.test(text),
    );
    expect(other.map(([name]) => name)).toEqual([]);
  });

  it("has a command that is tried with failing files, each verb of it", async () => {
    const { stdout } = await hdp("--help", { columns: 200 });
    const verbs = [...stdout.slice(stdout.indexOf("Commands:")).matchAll(/^ {2}([a-z-]+) /gm)].map(
      ([, verb = ""]) => verb,
    );
    expect(verbs).toContain("new-version");
    const writes = new Set(changing.map(([name]) => name));
    const reaches = (name: string, seen = new Set<string>()): boolean => {
      if (seen.has(name)) return false;
      seen.add(name);
      return writes.has(name) || imports(name, sources.get(name) ?? "").files.some((one) => reaches(one, seen));
    };
    const tried = new Set(Object.values(WRITING).map(({ argv }) => argv.split(" ")[0]));
    const reaching = verbs.filter((verb) => verb !== "help" && reaches(`cli/${verb}/command.ts`));
    expect(reaching.filter((verb) => !tried.has(verb))).toEqual([]);
    expect(reaching.length).toBeGreaterThan(10);
  });

  it("has each option that names a file to write tried", async () => {
    for (const verb of new Set(Object.values(WRITING).map(({ argv }) => argv.split(" ")[0] as string))) {
      const { stdout } = await hdp(`${verb} --help`, { columns: 200 });
      const options = [...stdout.matchAll(/^ {2}(?:(-\w), )?(--[a-z-]+) <file>/gm)];
      for (const [, short, long = ""] of options.filter(([, , one = ""]) => /^--(output|log|junit)$/.test(one))) {
        const ways = Object.values(WRITING).filter(({ argv }) => argv.startsWith(`${verb} `));
        expect(
          ways.some(({ argv }) => argv.split(" ").some((one) => one === short || one === long)),
          `${verb} ${long}`,
        ).toBe(true);
      }
    }
  });
});
