import { spawnSync } from "node:child_process";
import { UsageError } from "../../core/base/errors.ts";

/**
 * Finds the OPA that compiles policies as those of the package were compiled.
 *
 * @param expected the version
 * @param command its path, or a name that is looked up on PATH
 * @throws UsageError that says how to get it, if it is not there or of another version
 */
export function findOpa(expected: string, command = "opa"): string {
  const { stdout, error } = spawnSync(command, ["version"], { encoding: "utf8" });
  const version = /^Version: (\S+)/m.exec(stdout ?? "")?.[1];
  if (error === undefined && version === expected) return command;
  const get = `go install github.com/open-policy-agent/opa@v${expected}`;
  throw new UsageError((name) => ({
    en: `opa: found ${version === undefined ? `no OPA as \`${command}\`` : `OPA ${version}`}, expected OPA ${expected}, which compiled the policies of this package: get it by \`${get}\` or from the releases of open-policy-agent/opa, and put it on PATH or name it by ${name("opa")}`,
    "zh-TW": `opa：${version === undefined ? `\`${command}\` 不是可用的 OPA` : `目前為 OPA ${version}`}，應為編譯本套件規則的 OPA ${expected}：請以 \`${get}\` 或自 open-policy-agent/opa 的發行頁取得，置於 PATH 或以 ${name("opa")} 指明`,
  }));
}
