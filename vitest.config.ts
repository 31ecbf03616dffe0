import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts"],
    setupFiles: ["src/node/package/libraries.ts"],
    // The language of the texts must not hang on the machine that runs the tests.
    env: { LANG: "", LC_ALL: "", LC_MESSAGES: "", NO_COLOR: "1" },
    // A machine that does other things too is no failure.
    testTimeout: 60_000,
    // On two cores one of them would stand idle.
    maxWorkers: "100%",
  },
});
