import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { checkedTexts } from "../../web/playground/checked-texts.ts";

const { jurisdictions, schemas, ajv } = readRegulations();

describe("texts of the playground", () => {
  it.each(jurisdictions.map((one) => [one.id, one] as const))("of %s are as they are packaged", (_id, jurisdiction) => {
    const { folder, parties = {}, versions } = jurisdiction;
    const files = versions.map(({ effective_from }) => ({
      name: `${effective_from}.yaml`,
      text: readFileSync(`${folder}/${effective_from}.yaml`, "utf8"),
    }));
    expect(checkedTexts({ files, parties, schemas }, ajv).problems).toEqual([]);
    // Somebody whom this regulation does not name.
    const edited = files.map((file) => ({ ...file, text: file.text.replace(/by: \[/, "by: [somebody, ") }));
    const { problems } = checkedTexts({ files: edited, parties, schemas }, ajv);
    expect(problems.map(({ code, found }) => [code, found])).toEqual([["unknown_name", '`"somebody"`']]);
  });
});
