/** What each program asks: one request that the program of the policies answers, and its words. */
export const REQUEST = {
  decision: "sampling_monthly",
  jurisdiction: "taipei",
  as_of: "2026-11-21",
  facts: { queries: 101, checked: 3 },
} as const;

const ASK = `
  const request = ${JSON.stringify(REQUEST)};
  const answer = engine.decide(request);
  const refused = (() => {
    try {
      engine.decide({ ...request, facts: { queries: -1 } });
    } catch (error) {
      return error.code;
    }
  })();
  return [answer, inWords(engine, answer, { lang: "en" }).outcome, refused, explain(engine, request).parameters.map(({ path }) => path)];
`;

const FUNCTION = `export async function answers() {
  const engine = await loadEngine();${ASK}}
`;

/** A module with the function `answers`. */
export const esModule = (entry: string) => `import { explain, inWords, loadEngine } from "${entry}";\n${FUNCTION}`;

/** The same, which prints the answers when it is run. */
export const esProgram = (entry: string) =>
  `${esModule(entry)}answers().then((all) => console.log("ANSWERS " + JSON.stringify(all)));\n`;

/** The same in CommonJS. */
export const cjsModule = (entry: string) =>
  `const { explain, inWords, loadEngine } = require("${entry}");\n${FUNCTION.replace("export ", "")}module.exports = { answers };\n`;

export const cjsProgram = (entry: string) =>
  `${cjsModule(entry)}answers().then((all) => console.log("ANSWERS " + JSON.stringify(all)));\n`;

export const NODE = "household-data-policy";
export const EMBEDDED = "household-data-policy/embedded";
