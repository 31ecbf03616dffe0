/** A place that the package is to work in: what is installed beside it, a small program, and how that is built and run. */
export interface Target {
  readonly name: string;
  /** Part of `.ci/run`. */
  readonly quick?: true;
  /** Packages besides the tarball, each with the range of versions that is tried. */
  readonly install: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Commands, run one after the other in the folder; `npx` finds what was installed. */
  readonly build?: readonly string[];
  /** Its standard output has the answers on one line, behind `ANSWERS `; left out where the commands say it all. */
  readonly run?: string;
  /** Where it is run, if not where it was built: nothing of `node_modules` is to be had there, but these files. */
  readonly alone?: readonly string[];
}
