/** Numbers from 0 to below 1 that follow from a seed and are the same everywhere; for choosing what to try, nothing else. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some of a list, each once, in the order of the list. */
export function someOf<T>(list: readonly T[], count: number, random: () => number): T[] {
  let wanted = Math.min(count, list.length);
  return list.filter((_, index) => {
    const isTaken = random() * (list.length - index) < wanted;
    if (isTaken) wanted -= 1;
    return isTaken;
  });
}
