import { fileURLToPath } from "node:url";
import type { Request } from "../../src/index.ts";
import type { Round } from "../tasks/task.ts";
import type { Contender } from "./contender.ts";
import { ourEngine } from "./ours.ts";
import { withSdk } from "./sdk.ts";

/** Our answer of middle size among those of a list of requests. */
async function typicalAnswer({ requests }: Round): Promise<object> {
  const engine = await ourEngine();
  const answers = requests
    .map((request) => engine.decide(request))
    .map((answer) => [JSON.stringify(answer), answer] as const);
  answers.sort(([a], [b]) => a.length - b.length);
  return (answers[answers.length >> 1] as (typeof answers)[number])[1];
}

/** The runtime's own floor: a policy that looks a stored answer up, with the same requests and an answer as large. */
export const floor: Contender = {
  name: "floor",
  async prepare(round) {
    const file = fileURLToPath(new URL("../floor/floor.wasm", import.meta.url));
    const data = { answers: { [round.task.name]: await typicalAnswer(round) } };
    const ask = await withSdk(file, data, "floor/answer");
    if (ask(round.requests[0] as Request) === undefined) throw new Error("the floor's policy has no answer");
    return { check: () => undefined, decide: (index) => ask(round.requests[index] as Request) };
  },
};

/** JSON alone: the request and the answer each written and read once. */
export const json: Contender = {
  name: "JSON alone",
  async prepare(round) {
    const engine = await ourEngine();
    const answers = round.requests.map((request) => engine.decide(request));
    return {
      check: () => undefined,
      decide: (index) => [
        JSON.parse(JSON.stringify(round.requests[index])),
        JSON.parse(JSON.stringify(answers[index])),
      ],
    };
  },
};
