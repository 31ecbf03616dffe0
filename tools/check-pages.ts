// Fails if a link or picture of a Markdown page leads to no file or heading of the repository, if a line is so wide that
// only a wide screen can read it, or if the README is longer than one reads at once.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import GitHubSlugger from "github-slugger";
import { lexer, type Token, type Tokens, walkTokens } from "marked";
import stringWidth from "string-width";
import { packagePath } from "../src/node/package/package-files.ts";

const README_LINES = 80;
const COLUMNS = 120;
/** Their lines are as long as programs make them, or hold wide tables. */
const WIDE = /^docs\/(decisions\/|readings|shapes)/;

const root = packagePath("");
const pages = new Map(
  ["--cached", "--others"]
    .flatMap((which) => git("ls-files", which, "--exclude-standard", "-z", "--", "*.md").split("\0"))
    .filter((page) => page !== "" && existsSync(join(root, page)))
    .map((page) => [page, readFileSync(join(root, page), "utf8")]),
);
const headings = new Map([...pages].map(([page, text]) => [page, slugs(text)]));
const problems = [...pages].flatMap(([page, text]) => [
  ...brokenLinks(page, text),
  ...(WIDE.test(page) ? [] : wideLines(page, text)),
]);
const lines = pages.get("README.md")?.trimEnd().split("\n").length ?? 0;
if (lines > README_LINES) problems.push(`README.md: ${lines} lines, expected at most ${README_LINES}`);

for (const problem of problems) console.error(problem);
console.log(`${pages.size} pages, problems: ${problems.length}`);
if (problems.length > 0) process.exitCode = 1;

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" });
}

/** Every token of a page, those inside others too. */
function tokens(text: string): Token[] {
  const all: Token[] = [];
  walkTokens(lexer(text), (token) => void all.push(token));
  return all;
}

/** The anchors of a page, as GitHub names them. */
function slugs(text: string): ReadonlySet<string> {
  const slugger = new GitHubSlugger();
  const named = tokens(text).filter((token): token is Tokens.Heading => token.type === "heading");
  return new Set(named.map((token) => slugger.slug(token.text.replaceAll("`", ""))));
}

/** The references of a page into the repository that lead to nothing. */
function brokenLinks(page: string, text: string): string[] {
  const targets = tokens(text).flatMap((token) =>
    token.type === "link" || token.type === "image" ? [String(token.href)] : [],
  );
  return targets
    .filter((target) => !/^[a-z]+:/i.test(target))
    .flatMap((target) => {
      const [path = "", anchor] = decodeURI(target).split("#");
      const file = path === "" ? page : relative(root, join(root, dirname(page), path));
      if (!existsSync(join(root, file))) return [`${page}: ${target}: there is no such file`];
      const known = headings.get(file);
      if (anchor === undefined || known === undefined || known.has(anchor)) return [];
      return [`${page}: ${target}: the page has no such heading`];
    });
}

/** Lines outside code that take more columns than a screen of usual width shows. */
function wideLines(page: string, text: string): string[] {
  let inCode = false;
  return text.split("\n").flatMap((line, index) => {
    const fence = /^\s*(```|~~~)/.test(line);
    if (fence) inCode = !inCode;
    const width = stringWidth(line);
    if (inCode || fence || width <= COLUMNS) return [];
    return [`${page}:${index + 1}: ${width} columns, expected at most ${COLUMNS}`];
  });
}
