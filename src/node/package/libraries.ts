import { createRequire } from "node:module";
import { provideLibraries } from "../../core/base/libraries.ts";
import { byteTools } from "./byte-tools.ts";
import { packagePath } from "./package-files.ts";

const require = createRequire(packagePath("package.json"));

// Each takes as long to load as an answer or longer, and most processes never need it.
provideLibraries({
  ajv: () => require("ajv/dist/2020.js"),
  opaWasm: () => require("@open-policy-agent/opa-wasm"),
  yaml: () => require("yaml"),
  stringWidth: () => require("string-width"),
  bytes: () => byteTools(require("node:crypto"), require("node:zlib")),
});
