import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, describe, expect, it } from "vitest";
import { isOwnBundle } from "../../src/node/bundle/bundle.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-bundle-cli-"));
afterAll(() => rmSync(cwd, { recursive: true }));
const bundle = (line: string) => hdp(`bundle ${line}`, { cwd });

describe("hdp bundle", () => {
  it("writes a bundle, tells its revision, and replaces it", async () => {
    const first = await bundle("-o bundle.tar.gz");
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /^已寫入 bundle\.tar\.gz（.*\n版次：sha256:[0-9a-f]{64}\n未簽章。\n.*opa run[^§]*--authorization basic/,
    );
    const bytes = readFileSync(join(cwd, "bundle.tar.gz"));
    const { stdout } = await bundle("-o bundle.tar.gz --json");
    expect(JSON.parse(stdout)).toMatchObject({ file: "bundle.tar.gz", bytes: bytes.length, signed: null });
    expect(readFileSync(join(cwd, "bundle.tar.gz")).equals(bytes)).toBe(true);
    expect(readdirSync(cwd)).toEqual(["bundle.tar.gz"]);
  });

  it("takes settings, jurisdictions and a key", async () => {
    writeFileSync(join(cwd, "secret"), "s".repeat(32));
    const more = `--agency ${packagePath("examples/agency/nantou.yaml")} --jurisdictions ${packagePath("examples/jurisdictions")}`;
    const { status, stdout } = await bundle(
      `-o signed.tar.gz --signing-key secret --signing-alg HS256 --lang en ${more}`,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("Signed (HS256).");
    expect(isOwnBundle(readFileSync(join(cwd, "signed.tar.gz")))).toBe(true);
  });

  it("is never written over what it is made of", async () => {
    for (const [option, file] of [
      ["--signing-key", "kept.pem"],
      ["--agency", "kept.yaml"],
    ] as const) {
      writeFileSync(join(cwd, file), "kept");
      expect(await bundle(`-o ${file} ${option} ${file} --force`)).toMatchObject({
        status: 2,
        stderr: `-o: \`${file}\`, expected another file: this one is read\n`,
      });
      expect(readFileSync(join(cwd, file), "utf8")).toBe("kept");
    }
  });

  it("takes a number and a last moment, and the same give the same bytes", async () => {
    const line = "-o limited.tar.gz --sequence 12 --not-after 2027-06-30 --lang en";
    const { status, stdout } = await bundle(line);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Sequence: 12\nAnswers until 2027-06-30T23:59:59\.999999999\+08:00\.$/m);
    const bytes = readFileSync(join(cwd, "limited.tar.gz"));
    expect(isOwnBundle(bytes)).toBe(true);
    const { stdout: json } = await bundle(`${line} --json`);
    expect(JSON.parse(json)).toMatchObject({ sequence: 12, not_after: "2027-06-30T23:59:59.999999999+08:00" });
    expect(readFileSync(join(cwd, "limited.tar.gz")).equals(bytes)).toBe(true);
    const instant = await bundle("-o limited.tar.gz --not-after 2027-06-30t12:00:00z --json");
    expect(JSON.parse(instant.stdout)).toMatchObject({ sequence: null, not_after: "2027-06-30T12:00:00Z" });
  });

  it("fits a narrow terminal", async () => {
    const { stdout } = await hdp("bundle -o bundle.tar.gz --lang en", { cwd, columns: 40 });
    for (const line of stdout.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(40);
  });

  it.each([
    ["a file of another kind", "-o note.txt", /-o: `note\.txt`, expected a new file or one that this verb wrote/],
    ["a folder", "-o folder", /-o: `folder`, expected a file that can be written \(it is a folder\)/],
    ["a folder that is not there", "-o none/b.tar.gz", /-o: `none\/b\.tar\.gz`, expected a file that can be written/],
    ["a file for a folder", "-o note.txt/b.tar.gz", /-o: `note\.txt\/b\.tar\.gz`, expected a file that can be written/],
    ["a key that is not there", "-o b.tar.gz --signing-key none", /--signing-key: `none`, expected a file/],
    [
      "a key that is none",
      "-o b.tar.gz --signing-key note.txt",
      /--signing-key: `note\.txt`, expected a private key in PEM/,
    ],
    ["an unknown algorithm", "-o b.tar.gz --signing-alg none", /Allowed choices are RS256/],
    ["settings that are not there", "-o b.tar.gz --agency none.yaml", /none\.yaml/],
    ["a number that is none", "-o b.tar.gz --sequence -1", /--sequence <n>.*expected a whole number/],
    ["a fraction", "-o b.tar.gz --sequence 1.5", /--sequence <n>.*expected a whole number/],
    ["a number that JSON would change", "-o b.tar.gz --sequence 9007199254740993", /expected a whole number/],
    ["no such day", "-o b.tar.gz --not-after 2027-02-29", /--not-after <when>.*expected a date/],
    ["a time without its offset", "-o b.tar.gz --not-after 2027-02-28T12:00:00", /expected a date .* or an instant/],
    ["no name", "", /required option/],
  ])("refuses %s, and writes nothing", async (_name, line, message) => {
    writeFileSync(join(cwd, "note.txt"), "mine");
    mkdirSync(join(cwd, "folder"), { recursive: true });
    const before = readdirSync(cwd);
    const { status, stdout, stderr } = await bundle(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(readdirSync(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, "note.txt"), "utf8")).toBe("mine");
  });

  it("replaces another file if it is told to", async () => {
    writeFileSync(join(cwd, "note.txt"), "mine");
    expect(await bundle("-o note.txt --force")).toMatchObject({ status: 0 });
    expect(isOwnBundle(readFileSync(join(cwd, "note.txt")))).toBe(true);
  });
});
