/**
 * What the case table of a decision may be called in a jurisdiction, without its ending, the usual name first. The owner
 * need not stand in the names of its own decisions.
 */
export function tableNames(decision: string, jurisdiction: string): readonly [string, ...string[]] {
  const own = `${jurisdiction}.`;
  return decision.startsWith(own) ? [decision.slice(own.length), decision] : [decision];
}
