import { entrypointIn } from "../../src/core/engine/entrypoint.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";
import type { SentRequest } from "./requests.ts";

/** Stand where a text may be anything; none may be in what a server writes. */
export const SECRETS = ["王小明", "A123456789"] as const;
const [NAME, NUMBER] = SECRETS;

/** What is sent to a server, and whether the decision log has an entry of it, with or without question and result. */
export interface Probe {
  readonly method: "GET" | "POST";
  /** Of the URL, with its query. */
  readonly url: string;
  readonly body?: string;
  /** `undefined` where there is no entry. */
  readonly entry?: { readonly path: string; readonly shows?: SentRequest; readonly result: boolean };
}

/** Paths below `/v1/data/` that the log knows, and some that it does not. */
const known = (entrypoint: string) => [
  "hdp/decide",
  "hdp",
  ...["", "/answer", "/outcome"].map((it) => entrypoint.replace(/[/]answer$/, it)),
];
const unknown = (decision: string) => [
  ...[`hdp/${decision}/reasons`, "hdp/request", "hdp/request/problems", "hdp/asked/answer", "hdp/lib/law"],
  ...["system/log", "system/log/mask", "jurisdictions", "requests/schemas", `hdp/decide/${encodeURIComponent(NAME)}`],
  ...[encodeURIComponent(NAME), `hdp/${NUMBER}`, `hdp/${decision}/answer/${NUMBER}`],
];

/** A proper request on every path of its decision. */
export function honest(asked: SentRequest, schemas: SchemaFiles): Probe[] {
  const entrypoint = entrypointIn(schemas, asked.decision);
  const body = JSON.stringify({ input: asked });
  const answering = ["hdp/decide", entrypoint];
  return known(entrypoint).map((path) => ({
    method: "POST",
    url: `/v1/data/${path}`,
    body,
    entry: { path, shows: asked, result: answering.includes(path) },
  }));
}

/** Requests that are refused, with a name where nobody looks for one, by every path. */
export function refused(): Probe[] {
  const facts = { auditor: NAME, auditee: NUMBER, month: "2026-11", history: [] };
  const asked = { decision: "auditor_rotation", jurisdiction: "kaohsiung", as_of: "2026-11-21", facts };
  const entry = { month: "2026-10", auditor: NAME, auditee: NUMBER };
  const inputs: unknown[] = [
    ...[
      NAME,
      Number(NUMBER.slice(1)),
      null,
      true,
      [NAME, NUMBER],
      { [NAME]: NUMBER },
      { outcome: "permit", answer: NAME },
    ],
    ...[
      { ...asked, decision: NAME },
      { ...asked, decision: [NAME] },
      { ...asked, jurisdiction: NAME },
    ],
    ...[
      { ...asked, as_of: NAME },
      { ...asked, as_of: `2026-11-21T09:00:00Z ${NUMBER}` },
      { ...asked, [NAME]: NUMBER },
    ],
    ...[
      { ...asked, fact: facts },
      { ...asked, facts: NAME },
      { ...asked, facts: { ...facts, [NAME]: NUMBER } },
    ],
    ...[
      { ...asked, facts: { ...facts, month: NAME } },
      { ...asked, facts: { ...facts, [`${NAME}/a%zz`]: [NUMBER] } },
    ],
    { ...asked, facts: { ...facts, history: [{ ...entry, [NAME]: { [NUMBER]: NAME } }] } },
    { ...asked, decision: "query_permission", facts: { user: { id: NAME, [NUMBER]: NAME } } },
  ];
  return inputs.flatMap((input) => {
    const body = JSON.stringify({ input });
    return [
      ...known("hdp/query_permission/answer").map((path) => ({ path, entry: { path, result: false } })),
      ...unknown("hdp/query_permission/answer").map((path) => ({ path, entry: undefined })),
    ].map(({ path, entry: one }) => ({
      method: "POST",
      url: `/v1/data/${path}`,
      body,
      ...(one ? { entry: one } : {}),
    }));
  });
}

/**
 * Requests with texts that OPA would repeat from outside the input: query, path, other parts of the body, and every
 * parameter of a URL.
 */
export function elsewhere(asked: SentRequest): Probe[] {
  const input = JSON.stringify(asked);
  const body = `{"input":${input}}`;
  const parameters = [
    "explain=full",
    "explain=debug",
    "metrics",
    "instrument",
    "provenance",
    "strict-builtin-errors",
    "pretty",
  ];
  const encoded = encodeURIComponent(`{"jurisdiction":"${NAME}"}`);
  return [
    { method: "POST", url: "/v1/query", body: `{"query":"x = \\"${NAME}\\"","input":${input}}` },
    { method: "POST", url: "/v1/query", body: `{"query":"x = ${NAME} ("}` },
    { method: "GET", url: `/v1/query?q=${encodeURIComponent(`x = "${NUMBER}"`)}` },
    { method: "POST", url: "/v1/compile", body: `{"query":"input.x == \\"${NAME}\\"","unknowns":["input"]}` },
    { method: "POST", url: "/", body: input },
    { method: "POST", url: "/v0/data/hdp/query_permission/reasons", body: input },
    { method: "POST", url: "/v1/data", body },
    { method: "POST", url: "/v1/data/hdp/decide", body: `{"input":${input},"${NAME}":"${NUMBER}"}` },
    { method: "POST", url: "/v1/data/hdp/decide", body: `{"input":{"${NAME}":` },
    { method: "GET", url: `/v1/data/${encodeURIComponent(NAME)}/${NUMBER}` },
    { method: "GET", url: `/v1/data/hdp/decide?input=${encoded}`, entry: { path: "hdp/decide", result: false } },
    {
      method: "POST",
      url: `/v1/data/hdp/decide?${encodeURIComponent(NAME)}`,
      body: "{}",
      entry: { path: "hdp/decide", result: false },
    },
    ...parameters.map(
      (one): Probe => ({
        method: "POST",
        url: `/v1/data/hdp/decide?${one}`,
        body,
        entry: { path: "hdp/decide", shows: asked, result: true },
      }),
    ),
  ];
}
