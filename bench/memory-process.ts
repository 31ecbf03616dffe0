// Answers many requests and writes, as JSON, what memory was in use on the way. Started by memory.ts, with --expose-gc.
import type { Request } from "../src/index.ts";

const made: WebAssembly.Memory[] = [];

// The engine keeps its instances to itself; every memory that is made passes here.
WebAssembly.Memory = class extends WebAssembly.Memory {
  constructor(descriptor: WebAssembly.MemoryDescriptor) {
    super(descriptor);
    made.push(this);
  }
};

const { loadEngine } = await import("../src/index.ts");
const { makeRounds } = await import("./tasks/index.ts");

const decisions = Number(process.argv[2]);
const WARM_UP = 10_000;
const MIB = 1024 * 1024;

const engine = await loadEngine();
const requests = makeRounds().flatMap((round) => round.requests);
let asked = 0;

function answer(count: number): void {
  for (let left = count; left > 0; left--) engine.decide(requests[asked++ % requests.length] as Request);
}

function sample() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const wasm = made.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  return { decisions: asked, heap: heapUsed / MIB, wasm: wasm / MIB, rss: rss / MIB };
}

answer(WARM_UP);
const samples = [sample()];
for (let part = 0; part < 4; part++) {
  answer(Math.ceil(decisions / 4));
  samples.push(sample());
}
console.log(JSON.stringify(samples));
