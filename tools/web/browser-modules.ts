import type { Plugin } from "vite";

/** Modules of libraries that have another form for browsers, where nothing of Node is. */
const FOR_BROWSERS: Readonly<Record<string, string>> = {
  "csv-parse": "csv-parse/browser/esm",
  "csv-parse/sync": "csv-parse/browser/esm/sync",
  "csv-stringify/sync": "csv-stringify/browser/esm/sync",
  pako: "pako/browser/inflate",
};

/** Gives pages the form of a library that is made for browsers. */
export const browserModules: Plugin = {
  name: "hdp-browser-modules",
  enforce: "pre",
  resolveId(id, importer, options) {
    const name = FOR_BROWSERS[id];
    return name === undefined ? undefined : this.resolve(name, importer, { ...options, skipSelf: true });
  },
};
