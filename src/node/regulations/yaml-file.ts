import { readFileSync } from "node:fs";
import type { ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import { parseBytes, unread } from "../../core/regulation/yaml-text.ts";
import { readable } from "../files/readable.ts";

export const readYamlFile: ReadYaml = (file) => {
  const bytes = readBytes(file);
  return Buffer.isBuffer(bytes) ? parseBytes(bytes, file) : bytes;
};

/** A reader that parses a file again only once its bytes have changed, for who reads the same files over and over. */
export function keepingReader(): ReadYaml {
  const kept = new Map<string, { readonly bytes: Buffer; readonly yaml: YamlFile }>();
  return (file) => {
    const bytes = readBytes(file);
    if (!Buffer.isBuffer(bytes)) return bytes;
    const before = kept.get(file);
    if (before?.bytes.equals(bytes)) return before.yaml;
    const yaml = parseBytes(bytes, file);
    kept.set(file, { bytes, yaml });
    return yaml;
  };
}

function readBytes(file: string): Buffer | YamlFile {
  try {
    return readFileSync(file);
  } catch (error) {
    return unread(file, "unreadable", readable("file", error));
  }
}
