import type { DecisionName } from "../../src/core/schema/decisions.ts";
import type { Random } from "./random.ts";
import type { City, Facts } from "./types.ts";

/** The facts, of which any may be `undefined`: it is then left out. */
type Loose<T> = T extends readonly (infer I)[]
  ? Loose<I>[]
  : T extends object
    ? { [K in keyof T]: Loose<T[K]> | undefined }
    : T;

/** Makes the facts of a request about a day; the instant is given to those that need it. */
export type Maker<D extends DecisionName> = (
  random: Random,
  today: string,
  city: City,
  asOf: string,
) => Loose<Facts<D>>;
