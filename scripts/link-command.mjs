// Puts `hdp` where npx looks first, so that `npx hdp` runs this checkout at once and installs nothing.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";

const root = new URL("../", import.meta.url);
const link = new URL("node_modules/.bin/hdp", root);
try {
  chmodSync(new URL("dist/cli/bin.js", root), 0o755);
  mkdirSync(new URL(".", link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync("../../dist/cli/bin.js", link);
} catch (error) {
  // Where links are not allowed npx finds the command by way of package.json, only more slowly.
  console.warn(`hdp was not linked: ${error.message}`);
}
