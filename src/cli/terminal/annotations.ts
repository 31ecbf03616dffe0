import type { Io } from "./io.ts";

/** Something to be shown beside a line of a file. */
interface Annotated {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly text: string;
}

/** What would end a message or a property of a command of GitHub's runner. */
const inMessage = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string) => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * In a workflow of GitHub, the lines that have its runner show problems beside the lines of files; elsewhere none.
 *
 * @param io whose environment says where this is
 */
export function annotations(problems: readonly Annotated[], { env }: Pick<Io, "env">): string[] {
  if (env["GITHUB_ACTIONS"] !== "true") return [];
  return problems.map(({ file, line, column, text }) => {
    const at = column === undefined ? "" : `,col=${column}`;
    return `::error file=${inProperty(file.replaceAll("\\", "/"))},line=${line}${at}::${inMessage(text)}`;
  });
}
