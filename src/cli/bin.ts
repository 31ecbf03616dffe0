#!/usr/bin/env node
import { harmless } from "../core/base/text.ts";
import { systemReason } from "../node/files/readable.ts";
import { run } from "./run.ts";
import { fileChanges } from "./terminal/file-changes.ts";
import { messageLanguage } from "./terminal/language.ts";

const { stdin, stdout, stderr, argv, env } = process;

// Who reads may stop reading (`hdp … | head`): that is no fault.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    // A full disk is reported in one line, without a stack trace.
    const told = { en: "standard output cannot be written: ", "zh-TW": "無法寫入標準輸出：" };
    stderr.write(`${told[messageLanguage(argv, env)]}${harmless(systemReason(error)[messageLanguage(argv, env)])}\n`);
    process.exit(1);
  });
}

const ended = new AbortController();

process.exitCode = await run(argv.slice(2), {
  stdin,
  stdout: (text) => stdout.write(text),
  stderr: (text) => stderr.write(text),
  env,
  cwd: process.cwd(),
  columns: stdout.columns,
  isTTY: stdout.isTTY,
  progress: stderr.isTTY ? (line) => stderr.write(`\r\u001b[K${line}`) : undefined,
  changes: (folders) => {
    process.once("SIGINT", () => ended.abort());
    return fileChanges(folders, ended.signal);
  },
});

// Watched folders would keep the process, and so would input that nobody reads to its end.
ended.abort();
stdin.destroy();
