// Compares official texts (FOLDER/JURISDICTION.txt) with the digests of the newest versions: an amendment shows here.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRegulations } from "../src/node/regulations/read-regulations.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: check-texts.ts FOLDER");
for (const { id, versions } of readRegulations().jurisdictions) {
  const text = readFileSync(join(folder, `${id}.txt`), "utf8").replaceAll(/\s+/gu, "");
  const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  const same = versions.at(-1)?.text_digest === digest;
  console.log(`${id}: ${same ? "unchanged" : `changed, now ${digest}`}`);
  if (!same) process.exitCode = 1;
}
