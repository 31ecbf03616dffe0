// Packs the bundled regulations into dist/, so that an engine starts without reading YAML; where they have problems
// there is no pack, and reading the YAML tells them.
import { rmSync, writeFileSync } from "node:fs";
import { PACK, packedText } from "../src/jurisdictions/packed.ts";
import { readRegulations, startReading } from "../src/load-engine.ts";
import { packagePath } from "../src/package-files.ts";

const file = packagePath(PACK);
const regulations = readRegulations([], startReading({ fresh: true }));
if (regulations.problems.length === 0) writeFileSync(file, packedText(regulations));
else rmSync(file, { force: true });
