import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packagePath } from "../src/node/package/package-files.ts";

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

/** The packages that a lock file names, by their folders. */
function locked(file: string): [folder: string, entry: Locked][] {
  const { packages } = JSON.parse(readFileSync(packagePath(file), "utf8")) as { packages: Record<string, Locked> };
  // The first is the project itself.
  return Object.entries(packages).filter(([folder]) => folder !== "");
}

const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

describe("what npm installs is what was locked", () => {
  it("every package of the project has its digest, those of other platforms too", () => {
    const packages = locked("package-lock.json");
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity = "" }]) => !SHA512.test(integrity))).toEqual([]);
  });

  // Of the rivals, programs for other machines have none in the lock, and are installed nowhere that the bench was run.
  it("every package that the bench installs on Linux has its digest", () => {
    const packages = locked("bench/rivals/package-lock.json");
    const without = packages.filter(([, { integrity = "" }]) => !SHA512.test(integrity));
    const elsewhere = ({ optional, os = ["linux"], cpu = ["x64"] }: Locked) =>
      optional === true && !(os.includes("linux") && cpu.includes("x64"));
    expect(without.filter(([, entry]) => !elsewhere(entry))).toEqual([]);
  });

  it.each(["package-lock.json", "bench/rivals/package-lock.json"])("%s names no other source", (file) => {
    const from = (resolved: string) => !resolved.startsWith("https://registry.npmjs.org/");
    expect(locked(file).filter(([, { link, resolved }]) => link || (resolved !== undefined && from(resolved)))).toEqual(
      [],
    );
  });
});
