/** A condition on a request: the number of a node of {@link Guards}. */
export type Guard = number;

/** The condition that no request meets, and the one that every request meets. */
export const NEVER: Guard = 0;
export const ALWAYS: Guard = 1;

/** The limit of memory was reached: nothing is proved. */
export class TooLarge extends Error {}

const LEAF = 0x7fffffff;
const CACHE = 1 << 19;

/**
 * Conditions on requests as reduced ordered binary decision diagrams: each node asks one atom, and equal conditions have
 * the same number. Atoms are whole numbers; lower ones are asked first.
 */
export class Guards {
  #atom = new Int32Array(1 << 14);
  #low = new Int32Array(1 << 14);
  #high = new Int32Array(1 << 14);
  #size = 2;
  #slots = new Int32Array(1 << 15);
  readonly #cache = new Int32Array(4 * CACHE);
  readonly #most: number;

  /** @param most nodes, about 20 bytes each */
  constructor(most: number) {
    this.#most = most;
    this.#atom.fill(LEAF, 0, 2);
    this.#high[1] = 1;
    this.#low[1] = 1;
  }

  /** How many nodes there are. */
  get size(): number {
    return this.#size;
  }

  /** The condition that an atom holds. */
  atom(atom: number): Guard {
    return this.#node(atom, NEVER, ALWAYS);
  }

  /** The atom that a condition asks first; of {@link NEVER} and {@link ALWAYS} a number above all atoms. */
  first(guard: Guard): number {
    return this.#atom[guard] as number;
  }

  /** What remains of a condition where its first atom holds, or does not. */
  branch(guard: Guard, holds: boolean): Guard {
    return (holds ? this.#high : this.#low)[guard] as Guard;
  }

  and(a: Guard, b: Guard): Guard {
    if (a === NEVER || b === NEVER) return NEVER;
    if (a === ALWAYS || a === b) return b;
    if (b === ALWAYS) return a;
    return a < b ? this.either(a, b, NEVER) : this.either(b, a, NEVER);
  }

  or(a: Guard, b: Guard): Guard {
    if (a === ALWAYS || b === ALWAYS) return ALWAYS;
    if (a === NEVER || a === b) return b;
    if (b === NEVER) return a;
    return a < b ? this.either(a, ALWAYS, b) : this.either(b, ALWAYS, a);
  }

  not(a: Guard): Guard {
    return this.either(a, NEVER, ALWAYS);
  }

  /** The first without the second. */
  less(a: Guard, b: Guard): Guard {
    if (b === NEVER || a === NEVER) return a;
    return a === b ? NEVER : this.and(a, this.not(b));
  }

  implies(a: Guard, b: Guard): boolean {
    return this.less(a, b) === NEVER;
  }

  /** What is `yes` where `asked` holds, and `no` elsewhere. */
  either(asked: Guard, yes: Guard, no: Guard): Guard {
    if (asked === ALWAYS || yes === no) return yes;
    if (asked === NEVER) return no;
    if (yes === ALWAYS && no === NEVER) return asked;
    const at = 4 * (hash(asked, yes, no) & (CACHE - 1));
    const cache = this.#cache;
    if (cache[at] === asked && cache[at + 1] === yes && cache[at + 2] === no) return cache[at + 3] as Guard;
    const atom = Math.min(this.first(asked), this.first(yes), this.first(no));
    const of = (guard: Guard, holds: boolean) => (this.first(guard) === atom ? this.branch(guard, holds) : guard);
    const low = this.either(of(asked, false), of(yes, false), of(no, false));
    const high = this.either(of(asked, true), of(yes, true), of(no, true));
    const found = this.#node(atom, low, high);
    cache[at] = asked;
    cache[at + 1] = yes;
    cache[at + 2] = no;
    cache[at + 3] = found;
    return found;
  }

  /** A condition where some of its atoms are known to hold, or not to. */
  given(guard: Guard, known: ReadonlyMap<number, boolean>): Guard {
    const seen = new Map<Guard, Guard>();
    const visit = (at: Guard): Guard => {
      if (at <= ALWAYS) return at;
      let found = seen.get(at);
      if (found === undefined) {
        const holds = known.get(this.first(at));
        const [low, high] = [this.branch(at, false), this.branch(at, true)];
        if (holds === undefined) found = this.either(this.atom(this.first(at)), visit(high), visit(low));
        else found = visit(holds ? high : low);
        seen.set(at, found);
      }
      return found;
    };
    return visit(guard);
  }

  #node(atom: number, low: Guard, high: Guard): Guard {
    if (low === high) return low;
    let at = hash(atom, low, high) & (this.#slots.length - 1);
    for (let node = this.#slots[at] as number; node !== 0; node = this.#slots[at] as number) {
      if (this.#atom[node] === atom && this.#low[node] === low && this.#high[node] === high) return node;
      at = (at + 1) & (this.#slots.length - 1);
    }
    const node = this.#size;
    if (node >= this.#most) throw new TooLarge(`more than ${this.#most} nodes`);
    if (node === this.#atom.length) this.#grow();
    this.#atom[node] = atom;
    this.#low[node] = low;
    this.#high[node] = high;
    this.#size += 1;
    if (2 * this.#size > this.#slots.length) this.#rehash();
    else this.#slots[at] = node;
    return node;
  }

  #grow(): void {
    const longer = (list: Int32Array) => {
      const grown = new Int32Array(2 * list.length);
      grown.set(list);
      return grown;
    };
    this.#atom = longer(this.#atom);
    this.#low = longer(this.#low);
    this.#high = longer(this.#high);
  }

  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    for (let node = 2; node < this.#size; node++) {
      let at = hash(this.#atom[node] as number, this.#low[node] as number, this.#high[node] as number);
      for (at &= slots.length - 1; slots[at] !== 0; ) at = (at + 1) & (slots.length - 1);
      slots[at] = node;
    }
    this.#slots = slots;
  }
}

function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
