import type { Question } from "./compare.ts";
import { OpaServer } from "./opa-server.ts";

/** Stands in every text of the questions that the schema leaves free; none of it may be in a log. */
const SECRET = "王小明";

/** Asks a server whose log is on, and looks for what no log may tell; returns the number of failures. */
export async function checkMasks(opa: string, bundle: string, questions: readonly Question[]): Promise<number> {
  const server = await OpaServer.start(opa, ["--bundle", bundle, "--set", "decision_logs.console=true"]);
  const few = questions.filter((_, index) => index % 10 === 0);
  try {
    for (const { text } of few) {
      const named = text.replaceAll(/:"(?:u\d+|[^"]*[\u4e00-\u9fff][^"]*|\d+\.\d+\.\d+\.\d+)"/g, `:"${SECRET}"`);
      await server.ask("hdp/decide", `{"input":${named}}`);
      await server.ask("hdp", `{"input":${named}}`);
    }
    const facts = { auditor: SECRET, auditee: SECRET, month: "2026-11", history: [] };
    const asked = { decision: "auditor_rotation", jurisdiction: "kaohsiung", as_of: "2026-11-21" };
    for (const input of [
      { ...asked, facts },
      { ...asked, fact: facts },
      { ...asked, facts: { [SECRET]: 1 } },
      { ...asked, jurisdiction: SECRET, facts },
      [SECRET],
    ]) {
      await server.ask("hdp/decide", JSON.stringify({ input }));
      await server.ask("hdp/auditor_rotation/answer", JSON.stringify({ input }));
    }
  } finally {
    await server.stop();
  }
  const lines = server.output.split("\n").filter((line) => line.includes("Decision Log"));
  const leaks = lines.filter((line) => line.includes(SECRET));
  const masked = lines.filter((line) => line.includes("***")).length;
  console.log(
    `decision log: ${lines.length} entries, ${masked} with masks, ${leaks.length} that tell what they must not`,
  );
  for (const leak of leaks.slice(0, 3)) console.error(`LEAKS: ${leak.slice(0, 1000)}`);
  return leaks.length + (masked === 0 ? 1 : 0);
}
