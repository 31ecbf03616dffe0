import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The language of the texts must not hang on the machine that runs the tests.
    env: { LANG: "", LC_ALL: "", LC_MESSAGES: "", NO_COLOR: "1" },
    testTimeout: 30_000,
    // On two cores one of them would stand idle.
    maxWorkers: "100%",
  },
});
