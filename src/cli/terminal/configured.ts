import type { Config } from "../../node/config/config-file.ts";
import type { AnyCommand } from "./commander.ts";

/** The members of a config by the options that they stand for. */
const OPTIONS = {
  jurisdiction: "jurisdiction",
  agency: "agency",
  jurisdictions: "jurisdictions",
  pack: "packs",
  lang: "lang",
} as const satisfies Readonly<Record<string, keyof Config>>;

/**
 * Gives the options of a command, and of those below it, what a config says. What the user writes comes in its place;
 * folders that he names are added.
 */
export function putConfigured(command: AnyCommand, config: Config): void {
  for (const option of command.options) {
    const name = option.attributeName();
    const value = Object.hasOwn(OPTIONS, name) ? config[OPTIONS[name as keyof typeof OPTIONS]] : undefined;
    // An option of several jurisdictions does not ask whose regulation is meant.
    const isAlike = Array.isArray(value) === option.variadic;
    if (value !== undefined && isAlike) command.setOptionValueWithSource(name, value, "config");
  }
  for (const below of command.commands) putConfigured(below, config);
}
