import { readdirSync, readFileSync } from "node:fs";
import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { vocabulary } from "../../src/core/regulation/vocabulary.ts";
import { packagePath, readSchemas } from "../../src/node/package/package-files.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { complete } from "../../web/playground/completion.ts";
import { scan } from "../../web/playground/cursor.ts";

const folder = packagePath("jurisdictions");
const FILES = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\d{4}-\d\d-\d\d\.yaml$/.test(name),
);

describe("the place of the cursor in a version file", () => {
  test.each(FILES)("%s: every value and key is where the parser has it", (name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const document = parseDocument(text);
    const places: { offset: number; path: string; place: string }[] = [];
    visit(document, {
      Scalar(key, node, ancestors) {
        const path: string[] = [];
        const parts = [...ancestors, node];
        parts.forEach((part, index) => {
          const next = parts[index + 1] as unknown;
          const { items } = part as { items?: unknown[] };
          const { key: own, value } = part as { key?: unknown; value?: unknown };
          if (Array.isArray(items) && (part as { constructor: { name: string } }).constructor.name === "YAMLSeq") {
            path.push(String(items.indexOf(next)));
          } else if (isScalar(own) && next !== own && next === value) path.push(String(own.value));
        });
        const offset = (node.range as [number, number, number])[0];
        // What stands behind a dash may become the first key of a mapping.
        const isKey = key === "key" || text.slice(0, offset).endsWith("- ");
        places.push({ offset, path: path.join("/"), place: isKey ? "key" : "value" });
      },
    });
    expect(places.length).toBeGreaterThan(5);
    // Each look reads the whole text: a hundred of them tell enough.
    const step = Math.ceil(places.length / 100);
    for (const { offset, path, place } of places.filter((_, index) => index % step === 0)) {
      const { cursor } = scan(text, offset);
      expect({ path: cursor.path.join("/"), place: cursor.place, offset: cursor.from }).toEqual({
        path,
        place,
        offset,
      });
    }
  });
});

describe("what is proposed", () => {
  const schemas = readSchemas();
  const known = {
    readings: readRegulations().readings,
    words: vocabulary(schemas),
    lang: "en",
  } as const;
  /** The options where `|` stands. */
  const at = (marked: string) => {
    const doc = marked.replace("|", "");
    const context = new CompletionContext(EditorState.create({ doc }), marked.indexOf("|"), true);
    return new Map((complete(context, known)?.options ?? []).map((one) => [one.label, one]));
  };

  test.each([
    ["keys of the version", "text: available\n|", ["effective_from", "parameters"], ["text", "rate"]],
    ["groups", "parameters:\n  query:\n    clause: 一\n  |", ["sampling", "password"], ["query", "clause"]],
    ["keys of a rule", "parameters:\n  sampling:\n    monthly:\n      |", ["rate", "minimum", "clause"], ["monthly"]],
    ["keys between braces", "parameters:\n  sampling:\n    monthly: { clause: 一, r|", ["rate", "also"], ["clause"]],
    ["deeper braces", "parameters: { sampling: { monthly: { rate: { v| } } } }", ["value", "rounding"], ["rate"]],
    ["a word of a list", "effective_from_basis: |", ["stated", "assumed"], ["text"]],
    ["rounding", "parameters:\n  sampling:\n    monthly:\n      rate: { rounding: | }", ["up", "half_up"], ["value"]],
    ["clauses of the register", "clause: |\nclauses:\n  一(二):\n    en: x", ["一(二)"], []],
    ["readings", "readings: [G1, |]", ["G2"], ["text"]],
    ["codes", "parameters:\n  query:\n    obligations:\n      - { code: l| }", ["log_query"], []],
    ["keys behind a dash", "parameters:\n  query:\n    obligations:\n      - c|", ["code", "clause"], []],
    ["after a brace that was left open", "conventions: { first\nparameters:\n  |", ["query"], ["first_period"]],
  ])("%s", (_, marked, some, none) => {
    const options = at(marked);
    for (const name of some) expect([...options.keys()]).toContain(name);
    for (const name of none) expect([...options.keys()]).not.toContain(name);
  });

  test("with the description, in the language of the page", () => {
    expect(at("parameters:\n  sampling:\n    monthly:\n      m|").get("minimum")?.info).toBe("Rows, at least");
    expect(at("effective_from_basis: |").get("stated")?.info).toMatch(/^Whether the text states/);
  });
});
