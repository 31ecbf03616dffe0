// What src/core/ uses of the platform besides the language: Node, browsers and every other place that runs it have these.
// Only tsconfig.core.json reads this file, which has neither the types of Node nor those of a page.
declare namespace WebAssembly {
  // biome-ignore lint/suspicious/noEmptyInterface: as opaque as the platform's own
  interface Module {}
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(encoding: "utf-8", options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class URL {
  constructor(url: string, base: string);
  readonly href: string;
}
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
}
declare function structuredClone<T>(value: T): T;
declare const performance: { now(): number };
