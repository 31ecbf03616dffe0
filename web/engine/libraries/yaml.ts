import * as library from "yaml";

/** Stands for src/libraries/yaml.ts in the page, which loads as a whole. */
export const yaml = (): typeof library => library;
