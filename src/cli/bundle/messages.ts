import type { Language } from "../../words/format.ts";

/** The texts of `hdp bundle`. */
interface BundleTexts {
  readonly written: (file: string, kilobytes: number, files: number) => string;
  readonly revision: (revision: string) => string;
  readonly signed: (algorithm: string) => string;
  readonly unsigned: string;
  readonly sequence: (sequence: number) => string;
  readonly notAfter: (moment: string) => string;
  readonly serve: (file: string) => string;
}

export const BUNDLE_TEXTS: Readonly<Record<Language, BundleTexts>> = {
  "zh-TW": {
    written: (file, kilobytes, files) => `已寫入 ${file}（${kilobytes} kB，${files} 個檔案）。`,
    revision: (revision) => `版次：${revision}`,
    signed: (algorithm) => `已簽章（${algorithm}）。`,
    unsigned: "未簽章。",
    sequence: (sequence) => `序號：${sequence}`,
    notAfter: (moment) => `回答至 ${moment} 為止。`,
    serve: (file) =>
      `啟動伺服器（config.yaml 在套件的 examples/opa）：opa run --server --config-file config.yaml --authorization basic --log-level error --bundle ${file}`,
  },
  en: {
    written: (file, kilobytes, files) => `Written: ${file} (${kilobytes} kB, ${files} files).`,
    revision: (revision) => `Revision: ${revision}`,
    signed: (algorithm) => `Signed (${algorithm}).`,
    unsigned: "Not signed.",
    sequence: (sequence) => `Sequence: ${sequence}`,
    notAfter: (moment) => `Answers until ${moment}.`,
    serve: (file) =>
      `Start a server (config.yaml is in examples/opa of the package): opa run --server --config-file config.yaml --authorization basic --log-level error --bundle ${file}`,
  },
};
