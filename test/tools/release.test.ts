import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPatch, releasedChangelog, versionNumbers } from "../../tools/release/changelog.ts";

const OWN = "### Added\n\n- A verb.\n";
const text = (own: string, earlier = "") => `# Changelog\n\nThe form.\n\n## [Unreleased]\n\n${own}${earlier}`;
const release = { version: "1.2.0", before: "1.1.3", day: "2027-01-02" };

describe("a release", () => {
  it("is named by three numbers", () => {
    expect(versionNumbers("10.0.3")).toEqual([10, 0, 3]);
    for (const none of ["", "1.2", "v1.2.3", "01.2.3", "1.2.3-rc.1", "1.2.3\n"]) {
      expect(versionNumbers(none)).toBeUndefined();
    }
    expect([isPatch("1.1.3", "1.1.4"), isPatch("1.1.3", "1.2.0"), isPatch("1.1.3", "2.1.4")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("takes over what was unreleased, and leaves earlier ones as they are", () => {
    expect(releasedChangelog(text(OWN, "\n## [1.1.3] - 2026-12-01\n\n- Old.\n"), release)).toBe(
      "# Changelog\n\nThe form.\n\n## [Unreleased]\n\n## [1.2.0] - 2027-01-02\n\n### Added\n\n- A verb.\n\n## [1.1.3] - 2026-12-01\n\n- Old.\n",
    );
  });

  it("refuses to release nothing, a version twice, and a patch that changes answers", () => {
    expect(() => releasedChangelog(text(""), release)).toThrow("it is empty");
    expect(() => releasedChangelog("# Changelog\n", release)).toThrow("expected one section [Unreleased]");
    expect(() => releasedChangelog(text(OWN, "\n## [1.2.0] - 2026-12-01\n"), release)).toThrow("already");
    const answers = `${OWN}\n### Answers\n\n- Another number.\n`;
    expect(() => releasedChangelog(text(answers), { ...release, version: "1.1.4" })).toThrow("patch");
    expect(releasedChangelog(text(answers), release)).toContain("### Answers");
  });

  it("can be made of the changelog that there is", () => {
    const released = releasedChangelog(readFileSync("CHANGELOG.md", "utf8"), { ...release, version: "999.0.0" });
    expect(released).toContain("## [Unreleased]\n\n## [999.0.0] - 2027-01-02\n\n### Added\n");
    expect(released).not.toContain("No version has been published yet");
  });
});
