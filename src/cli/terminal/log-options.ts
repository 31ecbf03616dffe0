import { resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import type { LogOptions } from "../../node/decision-log/entry.ts";
import { appendDecisionLog } from "../../node/decision-log/file.ts";
import type { DecisionLogEntry } from "../../node/decision-log/log-entry.ts";
import { type Command, Option, type OptionValues } from "./commander.ts";
import { type Io, UsageError } from "./io.ts";
import { readBytes } from "./text-file.ts";

/** The values of `--log`, `--log-unmasked` and `--log-key`. */
export interface LogFlags {
  readonly log?: string;
  readonly logUnmasked?: true;
  readonly logKey?: string;
}

/** Adds `--log`, `--log-unmasked` and `--log-key` to a verb that decides. */
export function addLogOptions<A extends unknown[], O extends OptionValues>(
  command: Command<A, O>,
  what: Bilingual,
  io: Io,
) {
  const { said } = io;
  return command
    .option(
      "--log <file>",
      said({
        en: `put one line of JSON about ${what.en} at the end of this file; texts are masked`,
        "zh-TW": `將${what["zh-TW"]}以一行 JSON 附記於此檔之末；文字予以遮蔽`,
      }),
    )
    .option(
      "--log-unmasked",
      said({
        en: "with --log: names, numbers, addresses and reasons as they are",
        "zh-TW": "與 --log 並用：姓名、號碼、地址及理由不予遮蔽",
      }),
    )
    .addOption(logKeyOption(io, { en: "with --log: ", "zh-TW": "與 --log 並用：" }));
}

/** `--log-key FILE`. */
export function logKeyOption({ said }: Io, when: Bilingual = { en: "", "zh-TW": "" }) {
  const what = { en: "the secret of the digests: every byte of this file", "zh-TW": "摘要值的密鑰（此檔全部內容）" };
  return new Option("--log-key <file>", said(when) + said(what));
}

/** The secret of a file. */
export async function readLogKey(file: string | undefined, io: Io): Promise<{ logKey?: Uint8Array }> {
  if (file === undefined) return {};
  const logKey = await readBytes(file, "--log-key", io);
  if (logKey.length === 0) {
    const expected = { en: "a secret (it is empty)", "zh-TW": "密鑰（此檔為空）" };
    throw new UsageError(mistakeText({ place: "--log-key", found: `\`${file}\``, expected }));
  }
  return { logKey };
}

/** Opens the log that the options ask for. Returns it with the settings that an engine takes. */
export async function openLog({ log, logUnmasked, logKey }: LogFlags, io: Io): Promise<LogOptions & { close(): void }> {
  if (log === undefined) {
    const stray = logUnmasked ? "--log-unmasked" : logKey === undefined ? undefined : "--log-key";
    if (stray !== undefined) {
      throw new UsageError({ en: `${stray}: expected with --log`, "zh-TW": `${stray}：須與 --log 並用` });
    }
    return { close: () => {} };
  }
  const key = await readLogKey(logKey, io);
  const { onDecision, close } = appendDecisionLog(resolve(io.cwd, log), log);
  return { onDecision, close, logUnmasked: logUnmasked ?? false, ...key };
}

/** A log that remembers whether it failed. */
export interface WatchedLog extends LogOptions {
  /** The error that it threw. */
  failure?: unknown;
}

/**
 * For a run of many decisions. An answer that could not be logged does not count, but the request is not at fault, and
 * the next answer could not be logged either.
 */
export function watchedLog({ onDecision, ...options }: LogOptions): WatchedLog {
  if (onDecision === undefined) return {};
  const watched = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      log.failure = error;
      throw error;
    }
  };
  const { heads } = onDecision;
  const take = (entry: DecisionLogEntry) => watched(() => onDecision(entry));
  const log: WatchedLog = {
    ...options,
    onDecision: heads === undefined ? take : Object.assign(take, { heads: () => watched(heads) }),
  };
  return log;
}
