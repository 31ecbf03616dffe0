import { describe, expect, it } from "vitest";
import { Random } from "../../../src/core/base/random.ts";
import { ALWAYS, type Guard, Guards, NEVER, TooLarge } from "../../../src/features/proof/guards.ts";

const ATOMS = 6;

describe("conditions", () => {
  it("hold where what they are made of does", () => {
    const random = new Random(1);
    const guards = new Guards(1_000_000);
    const holds = (guard: Guard, request: number): boolean => {
      let at = guard;
      while (at > ALWAYS) at = guards.branch(at, ((request >> guards.first(at)) & 1) === 1);
      return at === ALWAYS;
    };
    const known: Guard[] = [NEVER, ALWAYS, ...Array.from({ length: ATOMS }, (_, atom) => guards.atom(atom))];
    for (let n = 0; n < 300; n++) {
      const [a, b, c] = [random.pick(known), random.pick(known), random.pick(known)];
      const made = [guards.and(a, b), guards.or(a, b), guards.not(a), guards.less(a, b), guards.either(a, b, c)];
      for (let request = 0; request < 2 ** ATOMS; request++) {
        const [x, y, z] = [holds(a, request), holds(b, request), holds(c, request)];
        expect(made.map((guard) => holds(guard, request))).toEqual([x && y, x || y, !x, x && !y, x ? y : z]);
      }
      known.push(random.pick(made));
    }
  });

  it("are one number where they are the same", () => {
    const guards = new Guards(1000);
    const [a, b] = [guards.atom(0), guards.atom(1)];
    expect(guards.not(guards.and(a, b))).toBe(guards.or(guards.not(a), guards.not(b)));
    expect(guards.given(guards.and(a, b), new Map([[0, true]]))).toBe(b);
  });

  it("are refused where there are too many", () => {
    const guards = new Guards(8);
    const parity = () =>
      Array.from({ length: 9 }, (_, n) => guards.atom(n)).reduce((a, b) => guards.either(a, guards.not(b), b));
    expect(parity).toThrow(TooLarge);
  });
});
