import { defineConfig } from "vitest/config";

const TESTS = ["test/**/*.test.ts", "packages/*/test/**/*.test.ts"];

/** What takes longer than anybody waits before a commit: `npm run test:all` runs these too. */
const THOROUGH = [
  // Chromium, which loads and draws every view in two languages and three widths.
  "test/web/{explorer,declared,single-file}.test.ts",
  // Every operation on a file fails once, and processes work beside each other.
  "test/faults/**/*.test.ts",
  // Inputs by chance, as many as there is time for.
  "test/fuzz/**/*.test.ts",
  // Every option of every verb with texts that would steer a terminal.
  "test/cli/terminal.test.ts",
  // Searches for requests that two regulations answer differently: thousands of answers for each decision.
  "test/features/compare/behaviour/{amendments,search,expected-*}.test.ts",
  "test/features/compare/behaviour-cli.test.ts",
  // All requests at once, for every decision of two pairs of regulations, and for regulations with a number changed.
  "test/features/proof/{evaluator,mutants,found,promises,untouched}.test.ts",
  "test/cli/{complete,proofs}.test.ts",
  // Searches for the fewest facts that would have to be different, for cases by chance.
  "test/features/explain/better.test.ts",
  // Each parameter is changed or left out once, and its cases are run again.
  "test/features/mutation/**/*.test.ts",
  "test/core/regulation/{parameters,left-open}.test.ts",
  // OPA checks and compiles a pack once for each mistake; needs Go.
  "test/node/packs/build-pack.test.ts",
  // OPA checks all policies once for each slip; needs Go.
  "test/tools/typed-policies.test.ts",
  // A thousand requests for each decision, and as many malformed ones.
  "test/core/engine/specialised.test.ts",
  // Every decision is asked with every name of a fact left on prototypes.
  "test/core/engine/own-properties.test.ts",
  // Every fact of every case and of requests by chance is left out once.
  "test/core/catalogue/read-where.test.ts",
];

/** What asks for many whole commands, or for answers by chance, and goes with the thorough ones. */
const LONG = [
  // Workers, files of many lines, and what stops them.
  "test/cli/batch.test.ts",
  // Every verb, and every mistake of a user, in both languages.
  "test/cli/languages.test.ts",
  // Every command that the pages show.
  "test/docs-commands.test.ts",
  // Logs of every kind of answer are written, masked, chained and answered again.
  "test/features/decision-log/{replay,log,chain}.test.ts",
  // Decisions that a regulation brings itself, in every verb and every form.
  "test/core/engine/declared.test.ts",
  "test/cli/{declared,new-decision}.test.ts",
  // A whole regulation is read for each mistake of an author.
  "test/core/regulation/mistakes.test.ts",
  // Comparisons in every form, width and language.
  "test/features/compare/formats.test.ts",
  // Reports and explanations of every decision.
  "test/features/report/report.test.ts",
  "test/cli/explain.test.ts",
  // The oracle answers what the engine is asked, by chance.
  "test/oracle/oracle.test.ts",
  "test/oracle/second-reading/random.test.ts",
  // Shells complete what is typed in them.
  "test/cli/completion.test.ts",
  // Workbooks of as many rows as Excel opens.
  "test/features/spreadsheets/xlsx-output.test.ts",
];

export default defineConfig({
  test: {
    globalSetup: ["tools/fresh-catalogue.ts"],
    setupFiles: ["src/node/package/libraries.ts"],
    // The language of the texts must not hang on the machine that runs the tests.
    env: { LANG: "", LC_ALL: "", LC_MESSAGES: "", NO_COLOR: "1" },
    // A machine that does other things too is no failure.
    testTimeout: 60_000,
    // On two cores one of them would stand idle.
    maxWorkers: "100%",
    projects: [
      // Loading the program and the regulations takes longer than most files of tests, so that files share them: what a
      // helper does at its head, it does once for all of them. A file that replaces a module, or leaves something
      // changed for those after it, is among the thorough ones.
      { extends: true, test: { name: "quick", include: TESTS, exclude: [...THOROUGH, ...LONG], isolate: false } },
      { extends: true, test: { name: "long", include: LONG, isolate: false } },
      { extends: true, test: { name: "thorough", include: THOROUGH } },
    ],
  },
});
