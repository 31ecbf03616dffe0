import type { Contender } from "./contender.ts";

/**
 * Cerbos was measured before, by hand, at 1000 µs a decision on loopback and more (330 with 16 in flight). Its module was
 * not to be had where this was written, so that no policy for it could be tested; a row without a figure says so.
 */
export const cerbos: Contender = {
  name: "Cerbos",
  prepare: () => ({ absent: "not installed: go install github.com/cerbos/cerbos/cmd/cerbos@v0.51.0" }),
};
