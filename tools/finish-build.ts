// The steps of a build besides the compilers. The command is made executable, because npm only does so when it installs
// the package, not for `npx hdp` in a clone whose path it has seen before. The bundled regulations are packed into
// dist/, so that an engine starts without reading YAML. If they have problems there is no pack, and reading the YAML
// reports them.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type DataDocument, dataDocument } from "../src/core/regulation/data-document.ts";
import { decisionSchemas } from "../src/core/schema/schemas.ts";
import { packagePath, readPolicyManifest } from "../src/node/package/package-files.ts";
import { sha256 } from "../src/node/package/sha256.ts";
import { SPECIALISED, type SpecialisedIndex } from "../src/node/package/specialised.ts";
import { PACK, packedText } from "../src/node/regulations/packed.ts";
import { readRegulations, startReading } from "../src/node/regulations/read-regulations.ts";
import { finishDeclarations } from "./build/declarations.ts";
import { SpecialisedSources } from "./build/specialised.ts";
import { factSchemas, validatorFunctions } from "./build/validators.ts";

chmodSync(packagePath("dist/cli/bin.js"), 0o755);
finishDeclarations(packagePath("dist"), ["index", "embedded"]);
const file = packagePath(PACK);
const regulations = readRegulations([], startReading({ fresh: true }));
const validators = validatorFunctions(regulations.schemas, factSchemas(regulations.schemas));
rmSync(packagePath(SPECIALISED), { recursive: true, force: true });
if (regulations.problems.length === 0) {
  const data = dataDocument(regulations);
  const text = packedText({ ...regulations, data, validators });
  writeFileSync(file, text);
  writeSpecialised(data, text.slice(0, text.indexOf("\n")));
} else rmSync(file, { force: true });

function writeSpecialised(data: DataDocument, digest: string): void {
  const plan = JSON.parse(readFileSync(packagePath("policies/compiled/plan.json"), "utf8"));
  const sources = new SpecialisedSources(plan, regulations.schemas, data);
  mkdirSync(packagePath(SPECIALISED));
  const files: Record<string, string> = {};
  for (const [decision] of decisionSchemas(regulations.schemas)) {
    const source = sources.source(decision);
    if (source === undefined) continue;
    writeFileSync(packagePath(`${SPECIALISED}/${decision}.cjs`), source);
    files[decision] = sha256(source);
  }
  const index: SpecialisedIndex = { program: readPolicyManifest().program, regulations: digest, files };
  writeFileSync(packagePath(`${SPECIALISED}/index.json`), `${JSON.stringify(index)}\n`);
  for (const [what, why] of sources.refused) console.log(`not specialised: ${what}: ${why}`);
}
