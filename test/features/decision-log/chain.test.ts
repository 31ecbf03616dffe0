import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type Json, parsedEntry } from "../../../src/features/decision-log/logged.ts";
import { isBlank, linesIn } from "../../../src/features/tables/lines.ts";
import { appendDecisionLog, type DecisionLogEntry, type Request } from "../../../src/index.ts";
import { Chain } from "../../../src/node/decision-log/chain.ts";
import { jsonDigest } from "../../../src/node/decision-log/digest.ts";
import type { Unlinked } from "../../../src/node/decision-log/log-entry.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { ChainCheck, type ChainFinding } from "../../../src/node/replay/chain-check.ts";
import type { Finding } from "../../../src/node/replay/finding.ts";
import { replayLog } from "../../../src/node/replay/replay.ts";
import { verdictOf } from "../../../src/node/replay/replay-verdict.ts";
import { RequestIndex } from "../../../src/node/replay/request-index.ts";
import { presentRevision } from "../../../src/node/replay/revisions.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { linesOf } from "../../../src/node/tables/line-stream.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-chain-"));
afterAll(() => rmSync(cwd, { recursive: true }));

type Entry = Record<string, unknown> & DecisionLogEntry;
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const regulations = readRegulations();
const present = await presentRevision(regulations, undefined);
const AS_OF = "2026-11-21";
const requests = Array.from(
  { length: 10 },
  (_, n): Request => ({
    decision: "sampling_monthly",
    jurisdiction: "taipei",
    as_of: AS_OF,
    facts: { queries: 95 + n },
  }),
);
const refused = { decision: "sampling_monthly", jurisdiction: "taipei", as_of: AS_OF, facts: { queries: -1 } } as const;

let files = 0;

/** A log of twenty entries: of so many engines in turn, all into one file. */
async function logOf(engines: number, logKey?: string): Promise<Entry[]> {
  const file = join(cwd, `log${files++}.ndjson`);
  const writers = [];
  for (let n = 0; n < engines; n += 1) {
    const { onDecision } = appendDecisionLog(file);
    writers.push(
      await startEngine(regulations, undefined, { onDecision, ...(logKey === undefined ? {} : { logKey }) }),
    );
  }
  for (let n = 0; n < 20; n += 1) {
    const writer = writers[(n * 7) % engines];
    if (n % 5 === 4) expect(() => writer?.decide(refused)).toThrow();
    else writer?.decide(requests[n % requests.length] as Request);
  }
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

interface How {
  readonly key?: string;
  readonly heads?: string[];
  readonly unchained?: true;
}

function replayed(entries: readonly unknown[], how: How = {}) {
  return replayedBytes(Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join("")), how);
}

async function replayedBytes(bytes: Uint8Array, how: How) {
  const { key, heads = [], unchained = false } = how;
  const index = new RequestIndex(present.masks, key);
  for (const request of requests) index.add(() => request);
  const findings: Finding[] = [];
  const result = await replayLog(
    linesOf(
      (async function* () {
        yield bytes;
      })(),
    ),
    {
      requests: index,
      present,
      earlier: [],
      key,
      unchained,
      heads,
      onFinding: (one) => findings.push(one),
      onLine: () => {},
    },
  );
  return {
    ...result,
    findings,
    kinds: new Set(findings.map(({ kind }) => kind)),
    verdict: verdictOf(result.counts, unchained),
  };
}

/** The paths of every member and item of a value. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [[...path, key], ...pathsOf(one, [...path, key])]);
}

function changedAt(
  entry: Entry,
  path: readonly string[],
  change: (holder: Record<string, unknown>, key: string) => void,
) {
  const changed = copy(entry);
  const holder = path.slice(0, -1).reduce((one, key) => one[key] as Json, changed as Json);
  change(holder as Record<string, unknown>, path.at(-1) as string);
  return changed;
}

const CHANGES: [string, (holder: Record<string, unknown>, key: string) => void][] = [
  ["removed", (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key])],
  ["changed", (holder, key) => (holder[key] = typeof holder[key] === "number" ? Number(holder[key]) + 1 : "another")],
];

describe.each([
  ["one engine", 1, undefined],
  ["two engines in turn", 2, undefined],
  ["three engines in turn, with a key", 3, "secret"],
] as const)("a log of %s", async (_name, engines, key) => {
  const log = await logOf(engines, key);
  const how = key === undefined ? {} : { key };
  const head = log.at(-1)?.custom.digest as string;
  /** What shows that a log was tampered with; the end of it where it is held against its last entry. */
  const tampered = async (entries: readonly unknown[], isHeld = false) => {
    const found = await replayed(entries, { ...how, ...(isHeld ? { heads: [head] } : {}) });
    expect(found.verdict, JSON.stringify(entries).slice(0, 300)).toMatch(/^(different|not_as_written|unchained)$/);
    return found;
  };

  it("is whole", async () => {
    const found = await replayed(log, { ...how, heads: [head, log[0]?.custom.digest as string] });
    expect(found).toMatchObject({ findings: [], verdict: "equal", counts: { chained: 20, equal: 16, no_answer: 4 } });
    expect(found.heads).toMatchObject([{ digest: head, line: 20 }]);
  });

  it("tells its first entry and each engine's first", () => {
    const first = log.filter(({ custom }) => custom.sequence === 1);
    expect(first.length).toBe(engines);
    expect(first.every(({ custom }) => custom.previous === undefined)).toBe(true);
    expect(log.filter(({ custom }) => custom.previous === undefined && custom.after?.length === 0)).toEqual([log[0]]);
  });

  it.each(CHANGES)("shows whatever was %s in an entry", { timeout: 120_000 }, async (_how, change) => {
    for (const n of [0, 4, 7, 19]) {
      for (const path of pathsOf(log[n])) {
        const changed = log.with(n, changedAt(log[n] as Entry, path, change));
        const { kinds } = await tampered(changed);
        if (path.join() !== "labels") expect([...kinds], path.join(".")).toSatisfy(shows);
      }
    }
  });
  const shows = (kinds: string[]) => ["altered", "unchained", "incomplete"].some((kind) => kinds.includes(kind));

  it("shows an answer that was rewritten as an error, and a lost id", async () => {
    for (const [n, entry] of log.entries()) {
      const { result: _, ...others } = entry;
      await tampered(log.with(n, { ...others, error: { code: "invalid_request", message: "x" } } as Entry));
      const { decision_id: __, ...unnamed } = entry;
      expect((await tampered(log.with(n, unnamed as Entry))).findings).toContainEqual(
        expect.objectContaining({ kind: "incomplete", line: n + 1, lacks: ["decision_id"] }),
      );
    }
  });

  it("shows every entry that was taken out; the last against the digest of it", async () => {
    for (const n of log.keys()) {
      const { kinds } = await tampered(log.toSpliced(n, 1), n === 19);
      expect([...kinds]).toContain(n === 19 ? "cut_off" : "missing");
    }
    for (let n = 1; n < 20; n += 1) {
      expect((await tampered(log.slice(n))).kinds).toContain("missing");
      expect((await replayed(log.slice(0, n), { ...how, heads: [head] })).kinds).toEqual(new Set(["cut_off"]));
    }
  });

  it("shows two entries that changed places, and all in reverse", async () => {
    for (let n = 0; n < 19; n += 1) {
      for (const m of [n + 1, (n + 7) % 20]) {
        await tampered(log.with(n, log[m] as Entry).with(m, log[n] as Entry));
      }
      await tampered([...log.toSpliced(n, 1), log[n]]);
    }
    expect((await tampered(log.toReversed())).kinds).toContain("missing");
  });

  it("shows an entry that stands twice, wherever", async () => {
    for (const n of log.keys()) {
      for (const m of [0, n + 1, 20]) {
        expect((await tampered(log.toSpliced(m, 0, log[n] as Entry))).kinds).toContain("duplicate");
      }
    }
  });

  it("shows an entry without a chain, and does not take a log without any as it is", async () => {
    const bare = log.map((entry) => {
      const { sequence: _, previous: __, after: ___, digest: ____, ...custom } = entry.custom;
      return { ...entry, custom };
    });
    for (const n of log.keys()) {
      const { findings, verdict } = await tampered(log.with(n, bare[n] as Entry));
      expect(findings).toContainEqual(expect.objectContaining({ kind: "unchained", line: n + 1 }));
      expect(verdict).toBe("not_as_written");
    }
    expect((await tampered(bare)).verdict).toBe("unchained");
    // Then no chain shows that a refusal was one.
    expect(await replayed(bare, { ...how, unchained: true })).toMatchObject({
      verdict: "unproved",
      counts: { unchained: 20, equal: 16, unanswered: 4 },
    });
  });

  it("shows an entry that was put in with a digest of its own, but behind the last where there is no key", async () => {
    for (let n = 0; n <= 20; n += 1) {
      const after = n === 0 ? [] : [log[n - 1]?.custom.digest];
      const { previous: _, digest: __, ...custom } = { ...log[0]?.custom, sequence: 1, after };
      const content = { ...log[0], labels: { ...log[0]?.labels, id: "x" }, decision_id: "x", custom };
      const forged = { ...content, custom: { ...custom, digest: jsonDigest(content) } };
      const put = log.toSpliced(n, 0, forged as never);
      if (key !== undefined) expect((await tampered(put)).kinds).toContain("altered");
      else if (n < 19) expect((await tampered(put)).kinds).toContain("unlinked");
    }
  });

  it("shows a changed entry whose digest was made anew", async () => {
    for (let n = 0; n < 20; n += 1) {
      const { digest: _, ...custom } = (log[n] as Entry).custom;
      const content = { ...log[n], timestamp: "2026-11-21T00:00:00.000Z", custom };
      const forged = { ...content, custom: { ...custom, digest: jsonDigest(content) } } as never;
      const { kinds } = await tampered(log.with(n, forged), true);
      expect([...kinds]).toContain(key !== undefined ? "altered" : n === 19 ? "cut_off" : "missing");
    }
  });
});

describe("a log whose bytes were changed", async () => {
  const log = await logOf(2);
  const bytes = Buffer.from(log.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  const head = log.at(-1)?.custom.digest as string;

  it("is never the same to a replay, unless it says the same", async () => {
    const place = fc.nat(bytes.length);
    const edit = fc.tuple(place, fc.nat(3), fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.constant(Buffer.from("\n"))));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const changed = edits.reduce(
          (all, [at, cut, put]) => Buffer.concat([all.subarray(0, at), put, all.subarray(at + cut)]),
          bytes,
        );
        const { verdict } = await replayedBytes(changed, { heads: [head] });
        if (verdict === "equal") expect(linesIn(changed, 1).flatMap(said)).toEqual(log);
      }),
      { numRuns: 150, seed: 11 },
    );
  });
  const said = ({ text = "?" }) => (isBlank(text) ? [] : [JSON.parse(text)]);
});

describe("with a key", async () => {
  const log = await logOf(1, "key");

  it("is not taken without it, and not with another or for a chain without", async () => {
    await expect(replayed(log)).rejects.toThrow(
      /^line 1: a digest that was made with a key, expected logKey with the same$/,
    );
    await expect(replayed([log[4]])).rejects.toThrow(/expected logKey/);
    expect((await replayed(log, { key: "other" })).counts.altered).toBe(20);
    expect((await replayed(await logOf(1), { key: "key" })).counts.altered).toBe(20);
  });
});

describe("engines that write at the same time", () => {
  interface Turn {
    readonly writer: number;
    /** Who writes between what this one reads and what it writes. */
    readonly between: readonly number[];
    /** Whether it opens the file anew, as another process does. */
    readonly anew: boolean;
  }
  function written(turns: readonly Turn[]): Entry[] {
    const file = join(cwd, `race${files++}.ndjson`);
    const logs: ReturnType<typeof appendDecisionLog>[] = [];
    let during: () => void = () => {};
    const writerOf = (id: string) => {
      const { onDecision, close } = appendDecisionLog(file);
      logs.push({ onDecision, close });
      const heads = () => {
        const known = onDecision.heads?.();
        const act = during;
        during = () => {};
        act();
        return known;
      };
      const sink = Object.assign((entry: DecisionLogEntry) => onDecision(entry), { heads });
      const chain = new Chain(sink, undefined);
      let count = 0;
      return () => {
        const entry = { labels: { id }, decision_id: `${id}-${++count}` } as unknown as Unlinked;
        chain.append(entry, sink);
      };
    };
    let others = 0;
    const writers = [writerOf("a"), writerOf("b"), writerOf("c")];
    for (const { writer, between, anew } of turns) {
      const act = anew ? writerOf(`n${others++}`) : (writers[writer] as () => void);
      during = () => {
        for (const one of between) if (one !== writer || anew) writers[one]?.();
      };
      act();
    }
    for (const { close } of logs) close();
    return readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => parsedEntry(line) as Entry);
  }

  function checked(entries: readonly Entry[]): { findings: ChainFinding[]; heads: string[] } {
    const check = new ChainCheck(undefined);
    const findings = entries.flatMap((entry, n) => check.take(entry, { line: n + 1 }));
    return { findings, heads: check.heads().map(({ digest }) => digest) };
  }

  const who = fc.integer({ min: 0, max: 2 });
  const turn = fc.record({
    writer: who,
    between: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(who, { maxLength: 2 })),
    anew: fc.boolean(),
  });

  it("name what the others wrote, so that every entry that is taken out is missed", () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 12 }), (turns) => {
        const log = written(turns);
        const { findings, heads } = checked(log);
        expect(findings).toEqual([]);
        for (const [n, { custom }] of log.entries()) {
          const without = checked(log.toSpliced(n, 1));
          // What nobody has named yet is among the last entries that a replay prints.
          if (!heads.includes(custom.digest)) expect(without.findings, `line ${n + 1}`).not.toEqual([]);
          else expect(without.heads).not.toContain(custom.digest);
        }
      }),
      { numRuns: 60, seed: 17 },
    );
  });
});
