const UNRELEASED = "## [Unreleased]\n";
/** Stands there until there is a first version. */
const NONE_YET = "No version has been published yet. The first will hold all of this.";

/** A version as `x.y.z`, by its numbers; `undefined` if it is none. */
export function versionNumbers(version: string): readonly [number, number, number] | undefined {
  const [, ...numbers] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.map(Number) ?? [];
  const [major, minor, patch] = numbers;
  return major === undefined || minor === undefined || patch === undefined ? undefined : [major, minor, patch];
}

/** What begins a patch: only its last number is larger. */
export function isPatch(before: string, version: string): boolean {
  const [from, to] = [versionNumbers(before), versionNumbers(version)];
  return from !== undefined && to !== undefined && from[0] === to[0] && from[1] === to[1] && to[2] > from[2];
}

/**
 * The changelog once a version is released: what was unreleased is that version's, and nothing is unreleased.
 *
 * @param before the version released before
 * @param day of the release, `YYYY-MM-DD`
 * @throws Error if nothing is unreleased, the version has its section already, or a patch would change answers
 */
export function releasedChangelog(
  text: string,
  { version, before, day }: { readonly version: string; readonly before: string; readonly day: string },
): string {
  const [head, rest, ...others] = text.split(UNRELEASED);
  if (head === undefined || rest === undefined || others.length > 0) {
    throw new Error("CHANGELOG.md: expected one section [Unreleased]");
  }
  if (text.includes(`\n## [${version}]`)) throw new Error(`CHANGELOG.md: ${version} has a section already`);
  const end = rest.search(/^## \[/m);
  const own = (end < 0 ? rest : rest.slice(0, end)).replace(NONE_YET, "").trim();
  const earlier = end < 0 ? "" : `\n${rest.slice(end)}`;
  if (own === "") throw new Error("CHANGELOG.md: [Unreleased]: expected what is new, it is empty");
  if (isPatch(before, version) && /^### Answers\n/m.test(own)) {
    throw new Error(`CHANGELOG.md: [Unreleased] has changes of answers, expected none in a patch such as ${version}`);
  }
  return `${head}${UNRELEASED}\n## [${version}] - ${day}\n\n${own}\n${earlier}`;
}
