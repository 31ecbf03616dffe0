import { relative, sep } from "node:path";
import { valueAt } from "../../core/base/plain-value.ts";
import type { UsedParameter } from "../../core/engine/explanation.ts";
import type { Origin, ParameterLocator, ParameterPath } from "../../core/engine/origin.ts";
import type { AgencyFile } from "../../core/regulation/agency.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import type { YamlFile } from "../../core/regulation/yaml-file.ts";
import { clauseAbove, parameterName } from "../../features/explain/parameter-name.ts";
import { isValue } from "../../features/explain/used-parameters.ts";
import { packagePath } from "../package/package-files.ts";
import { readVersion } from "../regulations/version-file.ts";
import { readYamlFile } from "../regulations/yaml-file.ts";

/** The files that an engine's data was made of. */
export interface FileOrigin {
  /** The jurisdictions as the YAML files state them. */
  readonly texts: readonly Jurisdiction[];
  /** The jurisdictions with the settings of the agency. */
  readonly settled: readonly Jurisdiction[];
  /** The agency's file. */
  readonly agency?: string;
}

/** The origin of data that was read from files. */
export function originOf(files: FileOrigin): Origin {
  return { settled: files.settled, places: (id, version) => new ParameterPlaces(files, id, version) };
}

/** Finds the places of the parameters of one version. The files are read again when a place is asked for. */
class ParameterPlaces implements ParameterLocator {
  readonly #version: Version;
  readonly #text: Version;
  readonly #yaml: YamlFile;
  readonly #agency: YamlFile | undefined;

  /** @param version the first day of the version */
  constructor({ texts, settled, agency }: FileOrigin, jurisdiction: string, version: string) {
    const find = (from: readonly Jurisdiction[]) => {
      const owner = from.find(({ id }) => id === jurisdiction) as Jurisdiction;
      return { owner, found: owner.versions.find((one) => one.effective_from === version) as Version };
    };
    const { owner, found } = find(texts);
    this.#text = found;
    this.#version = find(settled).found;
    this.#yaml = readVersion(owner, found);
    this.#agency = agency === undefined ? undefined : readYamlFile(agency);
  }

  /** A parameter with its place, given its path in the version. */
  describe(path: ParameterPath): UsedParameter {
    const value = valueAt(this.#version, path);
    const name = parameterName(path);
    const clause = clauseAbove(this.#version, path);
    return {
      path: name,
      ...(isValue(value) ? { value } : {}),
      ...(clause === undefined ? {} : { clause }),
      ...placeOf(this.#yaml, path, valueAt(this.#text, path)),
      ...this.#setting(name, value, valueAt(this.#text, path)),
    };
  }

  #setting(name: string, value: unknown, text: unknown): Pick<UsedParameter, "agency"> {
    const yaml = this.#agency;
    if (yaml === undefined || JSON.stringify(value) === JSON.stringify(text)) return {};
    const place = placeOf(yaml, ["settings", name], value);
    return { agency: { ...place, text_value: text } };
  }
}

// A line of a file that was changed since would be a wrong one.
function placeOf(yaml: YamlFile, path: ParameterPath, loaded: unknown): { file: string; line?: number } {
  const here = { file: shownFile(yaml.file) };
  if (JSON.stringify(valueAt(yaml.value as AgencyFile | Version, path)) !== JSON.stringify(loaded)) return here;
  const last = path.at(-1);
  const { file, line } = typeof last === "string" ? yaml.locateKey(path.slice(0, -1), last) : yaml.locate(path);
  return file === undefined ? { ...here, line } : { file: shownFile(file), line };
}

/** A file of the package by its path in there, which is the same everywhere; any other as it was named. */
function shownFile(file: string): string {
  const inside = relative(packagePath(""), file);
  return inside.startsWith(`jurisdictions${sep}`) ? inside.replaceAll(sep, "/") : file;
}
