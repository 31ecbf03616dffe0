import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { ALL_DECISIONS, ALL_JURISDICTIONS } from "./context.ts";
import { linkedFacts } from "./facts.ts";
import type { Known, PageAddress } from "./page-address.ts";

/** What an address may name. */
export const KNOWN: Known = {
  decisions: ALL_DECISIONS,
  jurisdictions: ALL_JURISDICTIONS,
  linked: linkedFacts,
};

/** How a part of the page leads elsewhere. */
export interface Going {
  /** Changes the place without a step to go back by, as each typed letter does. */
  readonly go: (changes: Partial<PageAddress>) => void;
  /** Goes to a place, from which Back leads here. */
  readonly visit: (place: PageAddress) => void;
}

const GoContext = createContext<Going>({ go: () => undefined, visit: () => undefined });
export const GoProvider = GoContext.Provider;
export const useGo = (): Going => useContext(GoContext);
