// Writes what native OPA needs to answer every case table: the policies with their tests, the data document, and each case
// with the answer of the WASM module. Usage: export-cases.ts FOLDER, which then has policies/ and cases.json
import { dataDocument } from "../src/core/regulation/data-document.ts";
import { DETAILS } from "../src/core/schema/details.ts";
import { loadCases } from "../src/node/cases/load.ts";
import { policySources } from "../src/node/policies/policy-sources.ts";
import { writeFiles } from "../src/node/policies/with-files.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";
import { startEngine } from "../src/node/start/load-engine.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: export-cases.ts FOLDER");
const regulations = readRegulations();
const engine = await startEngine(regulations);
const cases = regulations.jurisdictions.flatMap((jurisdiction) => loadCases(jurisdiction, regulations.ajv).cases);
const answered = cases.map(({ jurisdiction, decision, name, line, request }) => {
  const dated = { as_of: "2026-11-21", ...request, ...(line % 3 === 0 && { detail: [...DETAILS] }) };
  return [`${jurisdiction}/${decision}:${line} ${name}`, { request: dated, answer: engine.decide(dated) }];
});
const document = JSON.stringify({ ...dataDocument(regulations), cases: Object.fromEntries(answered) });
writeFiles(new Map([...policySources("policies"), ["cases.json", document]]), folder);
console.log(`${answered.length} cases`);
