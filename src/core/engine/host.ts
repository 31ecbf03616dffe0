import type { LoadedPolicy } from "@open-policy-agent/opa-wasm";
import { EngineFaultError, PolicyModuleError } from "../base/errors.ts";
import { library } from "../base/libraries.ts";

/** Size of a WebAssembly page in bytes. */
const PAGE = 65_536;

/** Bounds on what one evaluation may use. */
export interface HostLimits {
  /** Largest memory of an instance, in pages of 64 KiB; an evaluation that needs more fails. */
  readonly maximumPages: number;
  /** An instance that grew by more pages than this is replaced, since WebAssembly memory never shrinks. */
  readonly keptPages: number;
}

const DEFAULT_LIMITS: HostLimits = { maximumPages: 2048, keptPages: 256 };

/**
 * A compiled policy module with its data, made safe to call.
 *
 * The runtime's own API leaves holes, each closed here: data goes into a fresh instance and never into one that has
 * answered; input is always the text of a JSON object; memory has a maximum; after any throw, and after an input that
 * made the memory grow, the instance is replaced; what the runtime throws (texts, plain objects) becomes an
 * {@link EngineFaultError} with that as its cause.
 */
export class PolicyHost {
  readonly #module: WebAssembly.Module;
  readonly #data: ArrayBuffer;
  readonly #limits: HostLimits;
  readonly #encoder = new TextEncoder();
  #instance: LoadedPolicy | undefined;
  #pagesAtStart = 0;

  /**
   * @param module the compiled policies
   * @param data the data document, a JSON object
   * @throws PolicyModuleError if the module cannot be run, or does not accept the data
   */
  constructor(module: WebAssembly.Module, data: object, limits: Partial<HostLimits> = {}) {
    this.#module = module;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#data = this.#encode(JSON.stringify(data));
    try {
      this.#start();
    } catch (cause) {
      throw new PolicyModuleError("the policy module cannot be started with these jurisdictions", { cause });
    }
  }

  /** Names of the entrypoints, each with the number that {@link evaluate} takes. */
  get entrypoints(): Readonly<Record<string, number>> {
    return (this.#instance ?? this.#start()).entrypoints as unknown as Record<string, number>;
  }

  /** Memory of the running instance in bytes. */
  get memoryBytes(): number {
    return this.#instance === undefined ? 0 : memoryOf(this.#instance);
  }

  /**
   * Evaluates one entrypoint.
   *
   * @param input the text of a JSON object
   * @returns the value of the entrypoint, or `undefined` where it has none
   * @throws EngineFaultError if the runtime fails; the next call starts from a fresh instance
   */
  evaluate(entrypoint: number, input: string): unknown {
    let results: unknown;
    try {
      const instance = this.#instance ?? this.#start();
      results = instance.evaluate(this.#encode(input), entrypoint);
      if (memoryOf(instance) / PAGE - this.#pagesAtStart > this.#limits.keptPages) this.#instance = undefined;
    } catch (cause) {
      this.#instance = undefined;
      throw new EngineFaultError("the policy runtime failed", { cause });
    }
    const first: unknown = Array.isArray(results) && results.length === 1 ? results[0] : undefined;
    return typeof first === "object" && first !== null ? (first as { result?: unknown }).result : undefined;
  }

  #start(): LoadedPolicy {
    const instance = library("opaWasm").loadPolicySync(this.#module as never, {
      initial: 5,
      maximum: this.#limits.maximumPages,
    });
    instance.setData(this.#data);
    this.#pagesAtStart = memoryOf(instance) / PAGE;
    this.#instance = instance;
    return instance;
  }

  #encode(text: string): ArrayBuffer {
    const bytes = this.#encoder.encode(text);
    // The runtime takes an ArrayBuffer as JSON text; a view on a larger buffer would pass the rest of it too.
    return bytes.byteLength === bytes.buffer.byteLength
      ? (bytes.buffer as ArrayBuffer)
      : (bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  }
}

function memoryOf(instance: LoadedPolicy): number {
  return (instance as unknown as { mem: WebAssembly.Memory }).mem.buffer.byteLength;
}
