import { type Bilingual, both, type Said } from "../../core/base/bilingual.ts";
import { SaidError } from "../../core/base/said-error.ts";

const THINGS = {
  file: { en: "a file", "zh-TW": "檔案" },
  folder: { en: "a folder", "zh-TW": "資料夾" },
  "folder of calendars": { en: "a folder of calendars", "zh-TW": "日曆資料夾" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Something that can be read, expected in the place of what gave an error of the file system. */
export function readable(thing: keyof typeof THINGS, error: unknown): Bilingual {
  return orWhy({ en: `${THINGS[thing].en} that can be read`, "zh-TW": `可讀取的${THINGS[thing]["zh-TW"]}` }, error);
}

/** An expectation, with why it is not met: an error of the file system, or a text. */
export function orWhy(expected: Bilingual, why: unknown): Bilingual {
  const reason = why instanceof Error ? systemReason(why) : (why as Said);
  return both((say, language) =>
    language === "en" ? `${say(expected)} (${say(reason)})` : `${say(expected)}（${say(reason)}）`,
  );
}

/** Why a file cannot be had: in English as the file system says so itself. */
export function systemReason(error: Error): Bilingual {
  if (error instanceof SaidError) return error.told;
  const { code = "", message } = error as NodeJS.ErrnoException;
  return { en: message, "zh-TW": REASONS[code] ?? (code === "" ? `\`${message}\`` : `\`${code}\``) };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "不存在",
  ENOTDIR: "路徑中有非資料夾者",
  EISDIR: "這是資料夾",
  EACCES: "沒有權限",
  EPERM: "沒有權限",
  EROFS: "檔案系統唯讀",
  EEXIST: "已經存在",
  ELOOP: "這是符號連結",
  ENOSPC: "磁碟空間不足",
  ENAMETOOLONG: "名稱過長",
  EMFILE: "開啟的檔案過多",
  EBUSY: "正在使用中",
};
