import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { GOOD_OUTCOMES } from "../../src/node/policies/good-outcomes.ts";
import { opaBinary } from "../build/opa.ts";
import { OpaServer } from "./opa-server.ts";

/** Requests in one evaluation. */
const AT_A_TIME = 10;

/** Where a server says a good outcome, from `data` on, and the outcome: a value, a member of a set, a name in an object. */
export type OutcomePath = readonly unknown[];

/** All that a server with a bundle says below some roots of `data`, many requests in one evaluation. */
export class SaidOutcomes {
  readonly #server: OpaServer;

  private constructor(server: OpaServer) {
    this.#server = server;
  }

  /**
   * Starts the OPA that go.mod pins; {@link stop} ends it.
   *
   * @param bundle a file, or a folder with the files of one
   * @param roots parts of `data` that are walked whole, such as `hdp`
   */
  static async start(bundle: string, roots: readonly string[]): Promise<SaidOutcomes> {
    const folder = mkdtempSync(join(tmpdir(), "hdp-walk-"));
    try {
      // A bundle of its own, since the other owns what its manifest names, and nothing else may be loaded beside bundles.
      writeFileSync(join(folder, ".manifest"), JSON.stringify({ roots: ["walk"], rego_version: 1 }));
      writeFileSync(join(folder, "walk.rego"), walkRego(roots));
      return new SaidOutcomes(await OpaServer.start(opaBinary(), ["--bundle", bundle, folder]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** The places for each of some requests, which are texts of JSON, in their order. */
  async places(requests: readonly string[]): Promise<OutcomePath[][]> {
    const parts: string[][] = [];
    for (let from = 0; from < requests.length; from += AT_A_TIME) parts.push(requests.slice(from, from + AT_A_TIME));
    const found: OutcomePath[][][] = [];
    let next = 0;
    const work = async () => {
      while (next < parts.length) {
        const at = next++;
        found[at] = await this.#walked(parts[at] as string[]);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return found.flat();
  }

  async #walked(requests: readonly string[]): Promise<OutcomePath[][]> {
    const said = await this.#server.ask("walk/said", `{"input":{"requests":[${requests.join(",")}]}}`);
    if (!Array.isArray(said)) throw new Error("expected a list of places");
    const places = requests.map((): OutcomePath[] => []);
    for (const [index, place] of said as [number, OutcomePath][]) places[index]?.push(place);
    return places;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}

// Most of what there is are the regulations, again and again: the text of it all is searched, and only what has a good
// word in it is walked. Answers have, so they are walked apart.
function walkRego(roots: readonly string[]): string {
  const rules = roots.map(
    (root) => `said contains [index, array.concat(["${root}"], place)] if {
	some index, request in input.requests
	whole := data.${root} with input as request
	answers := {name: {"answer": part.answer} | some name, part in whole}
	some place in places_in(answers) | places_in(json.remove(whole, [[name, "answer"] | some name, _ in answers]))
}`,
  );
  return `package walk

good := {${GOOD_OUTCOMES.map((outcome) => `"${outcome}"`).join(", ")}}

${rules.join("\n\n")}

places_in(document) := {array.concat(path, [word]) |
	walk(document, [path, value])
	word := word_in(path, value)
} if {
	regex.match(\`"(${GOOD_OUTCOMES.join("|")})"\`, json.marshal(document))
} else := set()

word_in(path, value) := value if {
	value in good
} else := path[count(path) - 1] if path[count(path) - 1] in good
`;
}
