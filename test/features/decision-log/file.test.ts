import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parsedEntry } from "../../../src/features/decision-log/logged.ts";
import { appendDecisionLog } from "../../../src/index.ts";
import { Chain } from "../../../src/node/decision-log/chain.ts";
import type { Links, Unlinked } from "../../../src/node/decision-log/log-entry.ts";
import { ChainCheck } from "../../../src/node/replay/chain-check.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-log-file-"));
afterAll(() => rmSync(cwd, { recursive: true }));

/** Writes entries into a file as an engine does; `size` is how many characters more each has. */
function writerInto(file: string, id: string) {
  const { onDecision } = appendDecisionLog(file);
  const chain = new Chain(onDecision, undefined);
  let count = 0;
  return (size = 0) => {
    const entry = { labels: { id }, decision_id: `${id}${++count}`, input: "x".repeat(size) };
    chain.append(entry as unknown as Unlinked, onDecision);
    return (read(file).at(-1) as { custom: Links }).custom;
  };
}

const read = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .map(parsedEntry)
    .filter((one) => one !== undefined);

function findings(file: string) {
  const check = new ChainCheck(undefined);
  return read(file).flatMap((entry, n) => check.take(entry, { line: n + 1 }));
}

describe("a log file", () => {
  it("is not written through a symbolic link, to a log or to nothing", () => {
    const target = join(cwd, "elsewhere");
    const link = join(cwd, "link");
    symlinkSync(target, link);
    const refused = /^log: `.*link`, expected a file that can be written \(it is a symbolic link\)$/;
    expect(() => appendDecisionLog(link)).toThrow(refused);
    expect(existsSync(target)).toBe(false);
    writerInto(target, "a")();
    const before = readFileSync(target, "utf8");
    expect(() => appendDecisionLog(link)).toThrow(refused);
    expect(readFileSync(target, "utf8")).toBe(before);
  });

  it("is read back as far as its last entry, however long, and no further than it must", () => {
    const file = join(cwd, "long");
    const a = writerInto(file, "a");
    const b = writerInto(file, "b");
    a();
    b(10);
    for (let n = 0; n < 30; n += 1) a(10_000);
    const { digest } = a(200_000);
    expect(writerInto(file, "c")()).toMatchObject({ sequence: 1, after: [digest] });
    // It passes over what it would have to read, and its own entry is named all the same.
    const { custom } = read(file).at(-1) as { custom: Links };
    expect(b()).toMatchObject({ sequence: 2, after: [custom.digest] });
    expect(findings(file)).toEqual([]);
  });

  it("goes on behind a line that another writer left unfinished, also while it is open", () => {
    const file = join(cwd, "torn");
    const a = writerInto(file, "a");
    a();
    appendFileSync(file, '{"decision_id":"b1","lab');
    const { sequence } = a();
    appendFileSync(file, '{"decision_id":"b2');
    const { digest } = a();
    expect(sequence).toBe(2);
    expect(writerInto(file, "c")()).toMatchObject({ after: [digest] });
    expect(readFileSync(file, "utf8").trimEnd().split("\n").length).toBe(6);
    expect(findings(file)).toEqual([]);
  });

  it("that was cut down shows so in the next entry", () => {
    const file = join(cwd, "cut");
    const a = writerInto(file, "a");
    const b = writerInto(file, "b");
    for (let n = 0; n < 3; n += 1) [a, b][n % 2]?.();
    truncateSync(file);
    a();
    b();
    expect(findings(file)).toMatchObject([
      { kind: "missing", line: 1, sequences: [1, 2] },
      { kind: "missing", line: 2, sequences: [1, 1] },
    ]);
  });

  it("may have lines without a chain, which are named by nobody", () => {
    const file = join(cwd, "mixed");
    writeFileSync(file, '{"decision_id":"old","custom":{"digest":"x"}}\n[]\nnothing\n');
    expect(writerInto(file, "a")()).toMatchObject({ sequence: 1, after: [] });
  });

  it.runIf(process.platform === "linux")("that is no plain file is not read back", () => {
    const { onDecision, close } = appendDecisionLog("/dev/null");
    expect(onDecision.heads?.()).toBeUndefined();
    close();
    expect(() => onDecision.heads?.()).toThrow(/was closed/);
  });
});

describe("an entry that could not be logged", () => {
  it("leaves its number to the next", () => {
    let full = true;
    const logged: Links[] = [];
    const chain = new Chain(() => {}, undefined);
    const log = ({ custom }: { custom: Links }) => {
      if (full) throw new Error("ENOSPC");
      logged.push(custom);
    };
    const entry = { labels: { id: "a" } } as unknown as Unlinked;
    expect(() => chain.append(entry, log)).toThrow("ENOSPC");
    full = false;
    chain.append(entry, log);
    chain.append(entry, log);
    expect(logged).toMatchObject([{ sequence: 1 }, { sequence: 2, previous: logged[0]?.digest }]);
    // Only a file tells what others have logged.
    expect(logged[0]).not.toHaveProperty("after");
    expect(logged[0]).not.toHaveProperty("previous");
  });
});
