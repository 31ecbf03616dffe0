import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Request } from "../../../src/index.ts";
import { buildPack, compilePack } from "../../../src/node/packs/build-pack.ts";
import { findOpa } from "../../../src/node/policies/find-opa.ts";
import { loadEngine } from "../../../src/node/start/load-engine.ts";
import { opaBinary } from "../../../tools/build/opa.ts";
import { BURST, copyOf, WATCH } from "./pack-copies.ts";

const hasGo = spawnSync("go", ["version"]).status === 0;

/** Adds lines to the Rego of the example. */
const adding = (lines: string) => (text: string) => `${text}\n${lines}\n`;
const replacing = (from: string, to: string) => (text: string) => text.replace(from, to);

/** What is wrong, the change that makes it so, and what is told. */
const MISTAKES: readonly (readonly [what: string, change: (text: string) => string, told: RegExp])[] = [
  [
    "the name of a fact",
    replacing("input.facts.queried_at", "input.facts.queried_on"),
    /rego_type_error: undefined ref/,
  ],
  [
    "the name of a parameter",
    replacing("rule.within.minutes", "rule.withing.minutes"),
    /rego_type_error: undefined ref/,
  ],
  [
    "a package of ours",
    replacing("package packs.watch.query_burst", "package hdp.query_permission"),
    /expected a package below packs.watch/,
  ],
  [
    "a package of another",
    replacing("package packs.watch", "package packs.other"),
    /expected a package below packs.watch/,
  ],
  [
    "what another decision says",
    adding("x := data.hdp.query_permission.reasons"),
    /data.hdp.query_permission.reasons: expected a name below/,
  ],
  ["all that there is", adding("x := data.hdp[_].reasons"), /: expected a name below/],
  ["a library by a name that is only known later", adding("x := data.hdp.lib[_]"), /: expected a name below/],
  [
    "an unsafe negation",
    adding('x if not startswith(input.facts.queried_at[0], "2026")'),
    /unsafe negation|a negated call takes names/,
  ],
  ["a good outcome", adding('default usual := "compliant"'), /can say a good outcome/],
  [
    "an answer that nothing made",
    replacing(
      "answer := envelope.unanswered(name, [v | v := version]) if not rule",
      'answer := {"outcome": "compliant"} if not rule',
    ),
    /expected it to begin with|can say a good outcome|made by/,
  ],
  [
    "the name of another decision",
    replacing('name := "watch.query_burst"', 'name := "query_permission"'),
    /expected `name` to be `watch.query_burst`/,
  ],
  ["the clock", adding("x := time.now_ns()"), /undefined function time.now_ns/],
  [
    "the network",
    adding('x := http.send({"method": "get", "url": "https://a.example"})'),
    /undefined function http.send/,
  ],
  ["no entrypoint", replacing("# entrypoint: true\n", "# title: x\n"), /entrypoint/],
  ["a second entrypoint", adding("# METADATA\n# entrypoint: true\nx := 1"), /stands before .*query_burst\/x/],
  ["no policy", adding("x :="), /rego_parse_error/],
];

describe.skipIf(!hasGo)("building a pack", () => {
  it("gives what the example holds", () => {
    const { files } = compilePack(WATCH, opaBinary());
    expect(Object.keys(files).sort()).toEqual(["manifest.json", "policies.js", "policies.wasm"]);
    for (const [name, bytes] of Object.entries(files)) {
      expect(bytes.equals(readFileSync(join(WATCH, "compiled", name))), `${name}: npm run build:policies`).toBe(true);
    }
  });

  it.each(MISTAKES)("refuses %s", (_what, change, told) => {
    const folder = copyOf({ [BURST]: change });
    const before = readFileSync(join(folder, "compiled/manifest.json"), "utf8");
    expect(() => buildPack(folder, opaBinary())).toThrow(told);
    expect(readFileSync(join(folder, "compiled/manifest.json"), "utf8")).toBe(before);
  });

  it("refuses parameters that a library of the pack reads", () => {
    const folder = copyOf();
    writeFileSync(
      join(folder, "policies/shared.rego"),
      "package packs.watch.shared\n\nmost(version) := version.parameters.watch\n",
    );
    expect(() => buildPack(folder, opaBinary())).toThrow(/a library is given parameters/);
  });

  it("answers by the module what the program does not know", async () => {
    const folder = copyOf({
      [BURST]: replacing(
        "queries := sort(",
        'queries := array.slice(sort([["", ""]]), 1, 1) if false\n\nelse := sort(',
      ),
    });
    const { manifest } = buildPack(folder, opaBinary());
    expect(manifest?.program).toBeUndefined();
    expect(existsSync(join(folder, "compiled/policies.js"))).toBe(false);
    const engine = await loadEngine({ packs: [folder] });
    const queried_at = Array.from({ length: 21 }, (_, n) => `2026-11-20T09:00:${String(n + 10)}+08:00`);
    const asked = { decision: "watch.query_burst", jurisdiction: "xikou", as_of: "2026-11-20", facts: { queried_at } };
    expect(engine.decide(asked as unknown as Request)).toMatchObject({ outcome: "violation" });
  });
});

describe("the OPA that builds", () => {
  it("is told how to get where it is not there", () => {
    expect(() => findOpa("1.2.3", "/no/opa")).toThrow("go install github.com/open-policy-agent/opa@v1.2.3");
  });

  it.skipIf(!hasGo)("is of the version that the package names", () => {
    expect(() => findOpa("0.0.1", opaBinary())).toThrow(/found OPA [\d.]+, expected OPA 0.0.1/);
  });
});
