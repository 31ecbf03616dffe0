import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { packagePath, readPolicyManifest } from "../../src/node/package/package-files.ts";
import { checkLicence } from "../build/check-licence.ts";

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Files of a package that tell its terms. */
const TERMS = /^(licen[cs]e|copying|notice)/i;
/** The modules that bundlers add, by their names. */
const HELPERS: readonly (readonly [prefix: string, name: string])[] = [
  ["\0vite/", "vite"],
  ["\0rolldown/", "rolldown"],
];
/** Where a bundler's own terms end and those of its parts begin, none of which is in its helpers. */
const PARTS = /^(# Licenses of bundled dependencies|end of terms and conditions)$/m;

/** The packages of others that are in bundles, with their terms. */
export class Notices {
  readonly #byName = new Map<string, Notice>();
  readonly #of: string;

  /** @param of what the bundles are, as a sentence begins with it */
  constructor(of = "This page") {
    this.#of = of;
  }

  /** Notes what each module of a bundle comes from; every bundle needs one, those of workers too. */
  plugin(): Plugin {
    return {
      name: "hdp-notices",
      generateBundle: (_options, bundle) => {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk") chunk.moduleIds.forEach(this.#note, this);
      },
    };
  }

  /** Names and versions as `name@version`, sorted. */
  get packages(): readonly string[] {
    return [...this.#byName.keys()].sort();
  }

  /** All of it as text, in the order of the names. */
  get text(): string {
    const parts = this.packages.map((key) => {
      const { name, version, licence, text } = this.#byName.get(key) as Notice;
      return `== ${name} ${version} (${licence})\n\n${text}\n`;
    });
    const { opa } = readPolicyManifest();
    const module = readFileSync(packagePath("policies/compiled/notices.txt"), "utf8");
    parts.push(`== Open Policy Agent ${opa}, which compiled the policies, and its runtime\n\n${module}`);
    return `${this.#of} contains software of others, under these terms.\n\n${parts.join("\n")}`;
  }

  #note(id: string): void {
    const helper = HELPERS.find(([prefix]) => id.startsWith(prefix));
    if (helper !== undefined) this.#add(packagePath(`node_modules/${helper[1]}`), PARTS);
    else if (id.includes("/node_modules/")) this.#add(folderOf(id));
  }

  #add(folder: string, end?: RegExp): void {
    const { name, version, license } = manifestIn(folder) as Record<string, string>;
    const key = `${name}@${version}`;
    if (this.#byName.has(key)) return;
    checkLicence(key, license, "bundled");
    const files = readdirSync(folder).filter((file) => TERMS.test(file));
    if (files.length === 0) throw new Error(`${key}: expected a file with its licence`);
    const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n"));
    const text = texts.map((one) => (end === undefined ? one : (one.split(end)[0] as string)).trim()).join("\n\n");
    this.#byName.set(key, { name: name as string, version: version as string, licence: license as string, text });
  }
}

/** The folder of the package of a module: the nearest one whose manifest has a name and a version. */
function folderOf(module: string): string {
  let folder = dirname(module);
  for (let manifest = manifestIn(folder); !(manifest?.["name"] && manifest["version"]); manifest = manifestIn(folder)) {
    if (dirname(folder) === folder) throw new Error(`${module}: expected a package around it`);
    folder = dirname(folder);
  }
  return folder;
}

function manifestIn(folder: string): Record<string, string> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  } catch {
    return undefined;
  }
}
