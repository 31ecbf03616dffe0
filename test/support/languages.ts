/** What is no prose in any language: text in backticks, paths and their places, options, command lines, names, values. */
const MACHINE = [
  /`[^`]*`/g,
  /[一二三四五六七八九十]+[、)(]/g,
  /^ +(?:hdp|opa|npm) .*$|^ {4}--.*$/gm,
  /\bhdp [a-z-]+/g,
  /<[^>]*>|\[[^\]]*\]/g,
  /[\w@.…*-]*[/\\][\w@./\\…*-]*/g,
  /(?:^|(?<=[^\w-]))-{1,2}[A-Za-z][\w-]*/g,
  /[\w.-]*[\d_.:=*@][\w.:=*@+-]*/g,
];

function prose(text: string): string {
  return MACHINE.reduce((rest, pattern) => rest.replaceAll(pattern, "§"), text);
}

/** English in a text for Chinese readers: two or more words one after another that are no names. Columns are further apart. */
export function englishIn(text: string): string[] {
  return prose(text).match(/[A-Za-z]{2,}(?:(?:[,'’] ?| )[A-Za-z]+)+/g) ?? [];
}

/** Chinese in a text for English readers that is not in backticks. */
export function chineseIn(text: string): string[] {
  return prose(text).match(/[\p{Script=Han}，。；：「」（）、]+/gu) ?? [];
}
