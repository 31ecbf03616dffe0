/** Values that no request should have, by name, so that a failing run can be read; each is made anew. */
export const HOSTILE: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  NaN: () => Number.NaN,
  infinity: () => Number.NEGATIVE_INFINITY,
  minusZero: () => -0,
  huge: () => 1e308,
  tiny: () => 5e-324,
  unsafe: () => 2 ** 53 + 2,
  fraction: () => 0.1 + 0.2,
  longNumber: () => Number(`1${"0".repeat(300)}`),
  digits: () => "9".repeat(400),
  bigint: () => 10n ** 400n,
  symbol: () => Symbol("permit"),
  function: () => () => true,
  true: () => true,
  zero: () => 0,
  blank: () => "",
  nul: () => "a\u0000b",
  loneSurrogate: () => "a\ud800b",
  loneLow: () => "\udc00",
  escapedSurrogate: () => "\\ud800",
  proto: () => "__proto__",
  constructorName: () => "constructor",
  firstDay: () => "1900-01-01",
  dayBefore: () => "1899-12-31",
  lastDay: () => "2199-12-31",
  dayAfter: () => "2200-01-01",
  lastOpenDay: () => "9999-12-31",
  noDay: () => "2025-02-29",
  zeroDay: () => "0000-00-00",
  instant: () => "2199-12-31T23:59:59-23:59",
  leapSecond: () => "2016-12-31T23:59:60Z",
  lateHour: () => "2026-11-21T24:00:00+08:00",
  longText: () => "查".repeat(200_000),
  tooLongText: () => "x".repeat(1_000_001),
  date: () => new Date(0),
  invalidDate: () => new Date(Number.NaN),
  map: () => new Map([["a", 1]]),
  bytes: () => new Uint8Array(8),
  boxed: () => new String("permit"),
  regexp: () => /a/,
  error: () => new Error("x"),
  empty: () => ({}),
  emptyList: () => [],
  noPrototype: () => Object.assign(Object.create(null), { a: 1 }),
  ownProto: () => JSON.parse('{"__proto__": {"outcome": "permit"}}'),
  prototypeKeys: () => ({ constructor: 1, toString: 2, hasOwnProperty: 3, valueOf: null }),
  symbolKey: () => ({ [Symbol("a")]: 1 }),
  sparse: () => Object.assign(new Array(3), [1]),
  vast: () => new Array(2 ** 32 - 1),
  manyNumbers: () => Array.from({ length: 5_000 }, (_, i) => i),
  tooMany: () => Array.from({ length: 50_001 }, () => 1),
  manyTexts: () => Array.from({ length: 5_000 }, (_, i) => `u${i}`),
  manyObjects: () => Array.from({ length: 3_000 }, () => ({ kind: "idle", found_on: "2026-01-01" })),
  deep: () => nested(17),
  veryDeep: () => nested(20_000),
  cycle: () => {
    const value: { self?: unknown } = {};
    value.self = value;
    return value;
  },
  toJson: () => ({ toJSON: () => "permit" }),
  throwingToJson: () => ({
    get toJSON() {
      throw new Error("toJSON");
    },
  }),
  throwingGetter: () => ({
    get a() {
      throw new Error("getter");
    },
  }),
  throwsNothing: () => ({
    get a() {
      throw undefined;
    },
  }),
  fickle: () => {
    let asked = 0;
    return {
      get a() {
        return asked++ === 0 ? 1 : 10n;
      },
    };
  },
  deepLater: () => {
    let asked = 0;
    return {
      get a() {
        return asked++ === 0 ? 1 : nested(20_000);
      },
    };
  },
  proxy: () => new Proxy({}, {}),
  throwingProxy: () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError("ownKeys");
        },
      },
    ),
  endlessProxy: () => {
    const endless: object = new Proxy({}, { get: (_, key) => (key === "toJSON" ? undefined : endless) });
    return { a: endless };
  },
  revokedProxy: () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

/** What is ill-typed wherever one text, number, truth value or null is expected. */
export const NO_SCALARS = ["empty", "NaN", "bigint", "symbol", "function", "date", "map", "bytes", "boxed", "cycle"]
  .concat(["ownProto", "prototypeKeys", "sparse", "deep", "toJson", "throwingGetter", "throwingProxy", "revokedProxy"])
  .concat(["infinity", "loneSurrogate", "tooLongText", "vast", "error"]);

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}
