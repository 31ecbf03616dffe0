// The steps of a build besides the compilers. The command is made executable, because npm only does so when it installs
// the package, not for `npx hdp` in a clone whose path it has seen before. The bundled regulations are packed into
// dist/, so that an engine starts without reading YAML. If they have problems there is no pack, and reading the YAML
// reports them.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { dataDocument } from "../src/core/regulation/data-document.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { PACK, packedText } from "../src/node/regulations/packed.ts";
import { readRegulations, startReading } from "../src/node/regulations/read-regulations.ts";
import { finishDeclarations } from "./build/declarations.ts";
import { factSchemas, validatorFunctions } from "./build/validators.ts";

chmodSync(packagePath("dist/cli/bin.js"), 0o755);
finishDeclarations(packagePath("dist"), ["index", "embedded"]);
const file = packagePath(PACK);
const regulations = readRegulations([], startReading({ fresh: true }));
const validators = validatorFunctions(regulations.schemas, factSchemas(regulations.schemas));
if (regulations.problems.length === 0)
  writeFileSync(file, packedText({ ...regulations, data: dataDocument(regulations), validators }));
else rmSync(file, { force: true });
