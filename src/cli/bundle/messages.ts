import type { Language } from "../../words/format.ts";

const EN = {
  written: (file: string, kilobytes: number, files: number) => `Written: ${file} (${kilobytes} kB, ${files} files).`,
  revision: (revision: string) => `Revision: ${revision}`,
  signed: (algorithm: string) => `Signed (${algorithm}).`,
  unsigned: "Not signed.",
  sequence: (sequence: number) => `Sequence: ${sequence}`,
  notAfter: (moment: string) => `Answers until ${moment}.`,
  serve: (file: string) =>
    `Start a server (config.yaml is in examples/opa of the package): opa run --server --config-file config.yaml --authorization basic --log-level error --bundle ${file}`,
};

/** The texts of `hdp bundle`. */
type BundleTexts = typeof EN;

const ZH: BundleTexts = {
  written: (file, kilobytes, files) => `已寫入 ${file}（${kilobytes} kB，${files} 個檔案）。`,
  revision: (revision) => `版次：${revision}`,
  signed: (algorithm) => `已簽章（${algorithm}）。`,
  unsigned: "未簽章。",
  sequence: (sequence) => `序號：${sequence}`,
  notAfter: (moment) => `回答至 ${moment} 為止。`,
  serve: (file) =>
    `啟動伺服器（config.yaml 在套件的 examples/opa）：opa run --server --config-file config.yaml --authorization basic --log-level error --bundle ${file}`,
};

export const BUNDLE_TEXTS: Readonly<Record<Language, BundleTexts>> = { "zh-TW": ZH, en: EN };
