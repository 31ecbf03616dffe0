import { readFile } from "node:fs/promises";
import * as sdk from "@open-policy-agent/opa-wasm";
import { dataDocument } from "../../src/core/regulation/data-document.ts";
import type { Answer, Request } from "../../src/index.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import type { Contender } from "./contender.ts";
import { short } from "./short.ts";

// The ES module exports the SDK as its default; the types that come with it tell of named exports alone.
const { loadPolicySync } = (sdk as unknown as { default: typeof sdk }).default;

/** A policy in the SDK, as its own documentation has it: one entrypoint, request in, result out. */
export async function withSdk(file: string, data: object, entrypoint: string): Promise<(request: Request) => unknown> {
  const module = await WebAssembly.compile(await readFile(file));
  const policy = loadPolicySync(module as never);
  policy.setData(data);
  const number = (policy.entrypoints as unknown as Record<string, number>)[entrypoint] as number;
  return (request) => (policy.evaluate(request, number) as { result: unknown }[])[0]?.result;
}

/** opa-wasm's SDK bare, with our compiled policies and data: nothing is checked, the answer is whole. */
export const bareSdk: Contender = {
  name: "opa-wasm SDK, bare",
  async prepare({ task, requests }) {
    const file = packagePath("policies/compiled/policies.wasm");
    const ask = await withSdk(file, dataDocument(readRegulations()), `hdp/${task.name}/answer`);
    return {
      check: (index) => short(ask(requests[index] as Request) as Answer),
      decide: (index) => ask(requests[index] as Request),
    };
  },
};
