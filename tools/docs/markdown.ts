/** A table; a bar in a cell would end it. An empty one is the words that stand for nothing. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], none = "None."): string {
  if (rows.length === 0) return none;
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => (cell.trim() === "" ? "—" : cell.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|"))).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export const code = (text: string): string => `\`${text}\``;

export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** Blocks with a blank line between them; those that are empty are left out. */
export function page(blocks: readonly string[]): string {
  const given = blocks.map((block) => block.trim()).filter((block) => block !== "");
  return `${given.join("\n\n").replaceAll(/[^\S\n]+$/gm, "")}\n`;
}
