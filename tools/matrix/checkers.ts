import { EMBEDDED, NODE } from "./programs.ts";
import type { Target } from "./target.ts";

/** What a compiler must take, and must not. */
const TYPES = (entry: string) => `
import { type Answer, explain, inWords, loadEngine, type Request, RequestError } from "${entry}";

export async function typed(): Promise<void> {
  const engine = await loadEngine();
  const answer = engine.decide({ decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: 101 } });
  const samples: number | undefined = answer.values.samples;
  const text: string = inWords(engine, answer, { lang: "en" }).text;
  // @ts-expect-error facts are required here
  engine.decide({ decision: "sampling_monthly", jurisdiction: "taipei" });
  // @ts-expect-error there is no such fact
  engine.decide({ decision: "sampling_monthly", jurisdiction: "taipei", facts: { queries: 101, querys: 1 } });
  // Where none is required they may be left out, and any jurisdiction may be asked.
  engine.decide({ decision: "regulation_in_force", jurisdiction: "my_city" });
  const request: Request = { decision: "auditor_rotation", jurisdiction: "taipei", facts: { auditor: "a", auditee: "b", month: "2026-11", history: [] } };
  // A parameter, since a variable is narrowed by what it is given.
  const read = (any: Answer): void => {
    if (any.decision === "auditor_rotation") {
      const consecutive: number | undefined = any.values.consecutive;
      void consecutive;
    }
    if (any.decision === "sampling_monthly" && any.outcome === "required") void any.values.samples;
    // @ts-expect-error not every decision has this value
    void any.values.consecutive;
  };
  read(engine.decide(request));
  const mixed = (one: Request): string => (one.decision === "sampling_monthly" ? String(one.facts.queries) : one.decision);
  try {
    explain(engine, request);
  } catch (error) {
    if (error instanceof RequestError) {
      const code: "invalid_request" | "unknown_decision" | "unknown_jurisdiction" | "request_too_large" = error.code;
      void code;
    }
  }
  void [samples, text, mixed];
}
`;

const compiler = (
  version: string,
  module: string,
  resolution: string,
  file: string,
  entries = [NODE, EMBEDDED],
): Target => ({
  name: `types: TypeScript ${version}, ${module}${module === resolution ? "" : `, ${resolution}`}, ${file}`,
  install: [`typescript@~${version}`, "@types/node@^20"],
  files: {
    ...Object.fromEntries(entries.map((entry, at) => [`${at}-${file}`, TYPES(entry)])),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        target: "es2022",
        lib: ["es2022", "dom"],
        types: ["node"],
        module,
        moduleResolution: resolution,
      },
      files: entries.map((_, at) => `${at}-${file}`),
    }),
  },
  build: ["npx tsc -p ."],
});

/** What reads the package without running it. */
export const checkers: readonly Target[] = [
  compiler("5.4", "node16", "node16", "main.mts"),
  compiler("5.4", "node16", "node16", "main.cts", [EMBEDDED]),
  compiler("5.4", "es2022", "bundler", "main.ts"),
  compiler("5.9", "nodenext", "nodenext", "main.cts"),
  compiler("7.0", "nodenext", "nodenext", "main.mts"),
  compiler("7.0", "esnext", "bundler", "main.ts"),
  {
    name: "are the types wrong?",
    install: ["@arethetypeswrong/cli@^0.18"],
    files: {},
    // Node 20.19 and later requires ES modules, and no earlier one is supported. Older resolvers read no JSON by name.
    build: [
      "npx attw package.tgz --profile node16 --ignore-rules cjs-resolves-to-esm --exclude-entrypoints ./schemas/*.json ./package.json",
    ],
  },
  { name: "publint", install: ["publint@^0.3"], files: {}, build: ["npx publint package.tgz --strict"] },
];
