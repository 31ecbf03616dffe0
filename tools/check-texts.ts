// Compares official texts (FOLDER/JURISDICTION.txt) with the digests of the newest versions: an amendment shows here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../src/node/package/sha256.ts";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: check-texts.ts FOLDER");
for (const { id, versions } of readRegulations().jurisdictions) {
  const text = readFileSync(join(folder, `${id}.txt`), "utf8").replaceAll(/\s+/gu, "");
  const digest = `sha256:${sha256(text)}`;
  const same = versions.at(-1)?.text_digest === digest;
  console.log(`${id}: ${same ? "unchanged" : `changed, now ${digest}`}`);
  if (!same) process.exitCode = 1;
}
