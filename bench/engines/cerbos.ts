import type { Contender } from "./contender.ts";

/** A row without a figure: its module was not to be had where this was written, and an untested policy measures nothing. */
export const cerbos: Contender = {
  name: "Cerbos",
  prepare: () => ({ absent: "not installed, and no adapter: see README.md" }),
};
