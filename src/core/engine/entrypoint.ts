/** The entrypoint that answers every decision which a jurisdiction declares. */
export const DECLARED_ENTRYPOINT = "hdp/declared/answer";

/** The entrypoint that answers a decision: its own, or, of a name with its owner before it, that of declared ones. */
export function entrypointOf(decision: string): string {
  return decision.includes(".") ? DECLARED_ENTRYPOINT : `hdp/${decision}/answer`;
}
