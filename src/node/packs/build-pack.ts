import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { RUNTIME } from "#rego-to-js";
import { compilePlan } from "#rego-to-js/compiler";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { packEntrypoint } from "../../core/engine/entrypoint.ts";
import { decisionSchemas, type SchemaFiles } from "../../core/schema/schemas.ts";
import { removeIfPossible, syncFolderOf } from "../files/replace.ts";
import { readPolicyManifest } from "../package/package-files.ts";
import { compileRego } from "../policies/compile-rego.ts";
import { brokenOutcomeRules } from "../policies/outcome-rules.ts";
import { parameterPaths } from "../policies/parameter-paths.ts";
import { parsedPolicies } from "../policies/parsed.ts";
import { policySources } from "../policies/policy-sources.ts";
import { typeErrors } from "../policies/type-errors.ts";
import { unsafeNegations } from "../policies/unsafe-negations.ts";
import type { Files } from "../policies/with-files.ts";
import { loadDeclared } from "../regulations/load-declared.ts";
import { packFiles } from "../regulations/load-packs.ts";
import {
  compiledFolder,
  digestOf,
  type PackManifest,
  regoDecisions,
  sourceDigests,
} from "../regulations/pack-manifest.ts";
import { type Pack, readPack } from "../regulations/read-pack.ts";
import { JurisdictionError, startReading } from "../regulations/read-regulations.ts";
import { outOfBounds } from "./pack-bounds.ts";

/** What was built of a pack. */
export interface BuiltPack {
  readonly pack: Pack;
  /** Left out where no decision has Rego: then nothing is to be compiled. */
  readonly manifest?: PackManifest;
  /** What the pack's `compiled/` is to hold, and nothing else; empty where nothing is to be compiled. */
  readonly files: Readonly<Record<string, Buffer>>;
}

/**
 * Builds a pack as {@link compilePack} does, and writes its `compiled/`. Where there is a mistake, or
 * the disk fails, what was there before stays.
 *
 * @throws what {@link compilePack} throws
 */
export function buildPack(folder: string, opa: string): BuiltPack {
  const built = compilePack(folder, opa);
  const target = compiledFolder(built.pack);
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) {
    throw new PolicyModuleError(`${target}: expected a folder, or nothing (it is no folder, or a symbolic link)`);
  }
  if (built.manifest === undefined) {
    rmSync(target, { recursive: true, force: true });
    return built;
  }
  const temporary = mkdtempSync(join(dirname(target), ".hdp-"));
  try {
    for (const [name, bytes] of Object.entries(built.files)) {
      writeFileSync(join(temporary, name), bytes, { flush: true });
    }
    // Somebody else may read the pack; `mkdtemp` makes a folder for oneself.
    chmodSync(temporary, 0o777 & ~process.umask());
    rmSync(target, { recursive: true, force: true });
    renameSync(temporary, target);
    syncFolderOf(target);
  } finally {
    removeIfPossible(temporary);
  }
  return built;
}

/**
 * Checks the Rego of a pack as that of the package is checked, and compiles it: types, unsafe negations, where a good
 * outcome may be said, the bounds of the pack, and built-in functions that give the same to the same question.
 *
 * @param opa the path of the OPA binary, of the version that the package names
 * @throws JurisdictionError if the YAML of the pack is wrong
 * @throws PolicyModuleError if its Rego is, with every mistake that was found
 */
export function compilePack(folder: string, opa: string): BuiltPack {
  const reading = startReading({ fresh: true });
  const { pack, problems } = readPack(folder, reading, reading.readYaml);
  if (pack === undefined || problems.length > 0) throw new JurisdictionError(problems);
  const declared = loadDeclared([], reading, reading.readYaml, packFiles(pack));
  if (declared.problems.length > 0) throw new JurisdictionError(declared.problems);
  if (regoDecisions(pack).length === 0) return { pack, files: {} };
  const own = new Map([...pack.rego].map(([path, text]) => [path.replace(/^policies/, `packs/${pack.id}`), text]));
  const library = calledBy(own);
  const sources = new Map([...library, ...own]);
  const mistakes = mistakesIn(pack, { own, sources, schemas: declared.schemas, opa });
  if (mistakes.length > 0) throw new PolicyModuleError(mistakes.join("\n"));
  const { module, plan } = compileRego(sources, opa);
  const parsed = JSON.parse(plan) as Plan;
  checkEntrypoints(pack, parsed);
  const program = programOf(parsed);
  const decisions = regoDecisions(pack).map(({ name }) => `packs/${pack.id}/${name}`);
  const isLibrary = (file: string) => !decisions.includes(file.slice(0, file.lastIndexOf("/")));
  const manifest: PackManifest = {
    opa: readPolicyManifest().opa,
    library: digestsOf(library),
    module: digestOf(module),
    ...(program !== undefined && { program: digestOf(program) }),
    sources: sourceDigests(pack),
    parameters: parameterPaths(own, opa, isLibrary),
  };
  const files = {
    "policies.wasm": module,
    ...(program !== undefined && { "policies.js": Buffer.from(program) }),
    "manifest.json": Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
  };
  return { pack, manifest, files };
}

/**
 * The package's own Rego that policies call, and what that calls in turn: a change of anything else does not concern
 * them. The answer document is among it, by which every answer is made.
 */
function calledBy(own: Files): Files {
  const all = [...policySources("policies")].filter(
    ([file]) => file.startsWith("policies/lib/") && !file.endsWith("_test.rego"),
  );
  const called = new Map<string, string>();
  for (let texts = [...own.values(), "data.hdp.lib.envelope"]; texts.length > 0; ) {
    const names = texts.flatMap((text) => text.match(/data\.hdp\.lib(\.\w+)+/g) ?? []);
    const further = all.filter(([file, text]) => {
      const [, name = ""] = /^package (\S+)/m.exec(text) ?? [];
      return !called.has(file) && names.some((one) => `${one}.`.startsWith(`data.${name}.`));
    });
    for (const [file, text] of further) called.set(file, text);
    texts = further.map(([, text]) => text);
  }
  return called;
}

function digestsOf(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([file, text]) => [file, digestOf(text)] as const).sort());
}

/** Every mistake in the Rego of a pack, each with its place. */
function mistakesIn(
  pack: Pack,
  { own, sources, schemas, opa }: { own: Files; sources: Files; schemas: SchemaFiles; opa: string },
): string[] {
  const typed = typeErrors(sources, schemas, opa, withoutChance(opa));
  // What does not compile cannot be looked into.
  if (typed !== "") return [typed.trimEnd()];
  const policies = parsedPolicies(sources, opa);
  const ofPack = policies.filter(({ path }) => own.has(path));
  const kinds = decisionSchemas(schemas);
  const answering = regoDecisions(pack).map(({ name }) => {
    const decision = `${pack.id}.${name}`;
    return { package: `data.packs.${pack.id}.${name}`, decision, kind: kinds.get(decision)?.kind as never };
  });
  return [
    ...outOfBounds(
      ofPack,
      pack.id,
      policies.filter((one) => !ofPack.includes(one)),
    ),
    ...unsafeNegations(ofPack),
    ...brokenOutcomeRules(policies, answering),
  ];
}

type Plan = Parameters<typeof compilePlan>[0];

/** The engine asks for the `answer` of each decision, and for nothing else. */
function checkEntrypoints(pack: Pack, { plans }: Plan): void {
  const found = plans.plans.map(({ name }) => name).sort();
  const expected = regoDecisions(pack).map(({ name }) => packEntrypoint(pack.id, name));
  if (JSON.stringify(found) === JSON.stringify(expected.sort())) return;
  throw new PolicyModuleError(
    `policies/: \`# entrypoint: true\` stands before ${found.join(", ") || "nothing"}, expected before ${expected.join(", ")}`,
  );
}

/** What OPA may do, without built-in functions that give another value the next time, such as clock and network. */
function withoutChance(opa: string): string {
  const all = execFileSync(opa, ["capabilities", "--current"], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const capabilities = JSON.parse(all) as { readonly builtins: readonly { readonly nondeterministic?: boolean }[] };
  const builtins = capabilities.builtins.filter(({ nondeterministic }) => nondeterministic !== true);
  return JSON.stringify({ ...capabilities, builtins, allow_net: [] });
}

/** The program of a plan; `undefined` where the compiler does not know a built-in function, and the module answers. */
function programOf(plan: Plan): string | undefined {
  const known = Object.keys(RUNTIME.b);
  const isKnown = (plan.static.builtin_funcs ?? []).every(({ name }) => known.includes(name));
  return isKnown ? compilePlan(plan, known) : undefined;
}
