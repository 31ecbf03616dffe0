import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { relative, sep } from "node:path";

/** What becomes of one call: an error of the system, half of the bytes written, or the end of the process. */
export type Fault = "EIO" | "ENOSPC" | "EACCES" | "short" | "kill";

/** A call of the file system about a file below the folder that is watched. */
export interface FileCall {
  readonly name: string;
  readonly path: string;
}

const READS = "existsSync lstatSync statSync accessSync readFileSync readdirSync realpathSync fstatSync readSync";
const WRITES =
  "openSync closeSync fsyncSync writeSync ftruncateSync writeFileSync appendFileSync renameSync linkSync symlinkSync copyFileSync cpSync rmSync rmdirSync unlinkSync mkdirSync mkdtempSync chmodSync fchmodSync";
const OF_HANDLES = "write datasync sync chmod truncate stat read appendFile writeFile close";

/** The faults that a call can have. */
export function faultsOf({ name }: FileCall): readonly Fault[] {
  if (READS.split(" ").includes(name) || /^(stat|read|readFile|stream\..*)$/.test(name)) return ["EIO", "EACCES"];
  return /^write(Sync)?$/.test(name)
    ? ["EIO", "ENOSPC", "EACCES", "short", "kill"]
    : ["EIO", "ENOSPC", "EACCES", "kill"];
}

type Any = (...args: unknown[]) => unknown;

/**
 * Watches the calls of the file system of this process about files below a folder, and has one of them fail. After a kill
 * no call does anything, as none would come from a process that is gone.
 */
export class FaultyFiles {
  readonly calls: FileCall[] = [];
  readonly #root: string;
  readonly #at: number;
  readonly #fault: Fault | undefined;
  readonly #descriptors = new Map<unknown, string>();
  readonly #restore: (() => void)[] = [];
  #killed = false;

  /**
   * @param root its folder
   * @param at the place of the call that fails, from 1; 0 for none
   */
  constructor(root: string, at = 0, fault?: Fault) {
    this.#root = root;
    this.#at = at;
    this.#fault = fault;
    const names = [...READS.split(" "), ...WRITES.split(" ")];
    for (const name of names) this.#replace(fs, name, (real) => this.#wrapped(name, real));
    this.#replace(fs.promises, "open", (real) => this.#opening(real));
    this.#replace(fs.promises, "readFile", (real) => this.#wrapped("readFile", async (...args) => real(...args)));
    this.#replace(fs, "createReadStream", (real) => this.#streaming(real));
    syncBuiltinESMExports();
  }

  /** Lets calls through again. */
  end(): void {
    for (const restore of this.#restore) restore();
    syncBuiltinESMExports();
  }

  #replace(of: object, name: string, by: (real: Any) => Any): void {
    const object = of as Record<string, Any>;
    const real = object[name] as Any;
    object[name] = by(real.bind(of));
    this.#restore.push(() => (object[name] = real));
  }

  #below(file: unknown): string | undefined {
    if (typeof file === "number") return this.#descriptors.get(file);
    const path = relative(this.#root, String(file));
    return path === ".." || path.startsWith(`..${sep}`) ? undefined : path;
  }

  #wrapped(name: string, real: Any): Any {
    return (...args) => {
      const path = this.#below(args[0]);
      if (path === undefined) return real(...args);
      if (name === "closeSync") this.#descriptors.delete(args[0]);
      const half = () => {
        const [to, content, options] = args as [unknown, string | Uint8Array, unknown];
        if (name === "writeSync" || name === "writeFileSync")
          return real(to, content.slice(0, content.length / 2), options);
        return undefined;
      };
      try {
        const result = this.#done({ name, path }, () => real(...args), half);
        if (name === "openSync") this.#descriptors.set(result, path);
        return result;
      } catch (error) {
        // It tells nobody why.
        if (name === "existsSync") return false;
        throw error;
      }
    };
  }

  #done<T>(call: FileCall, real: () => T, half: () => T | undefined = () => undefined): T {
    const closes = call.name.startsWith("close");
    if (this.#killed) {
      // The system closes what a process leaves open.
      if (closes) return real();
      throw new Error("this process is gone");
    }
    if (this.calls.push(call) !== this.#at) return real();
    const fault = this.#fault as Fault;
    if (fault === "short") return /^write(Sync)?$/.test(call.name) ? (half() as T) : real();
    // What fails may have been done in part, or as a whole.
    if (closes) real();
    else if (fault === "kill" || fault === "ENOSPC") half();
    if (fault === "kill") this.#killed = true;
    throw Object.assign(new Error(`${fault}: made to fail, ${call.name}`), { code: fault });
  }

  #opening(real: Any): Any {
    return async (...args) => {
      const path = this.#below(args[0]);
      const handle = await (path === undefined
        ? real(...args)
        : this.#done({ name: "open", path }, () => real(...args)));
      if (path === undefined) return handle;
      const methods = handle as Record<string, Any>;
      for (const name of OF_HANDLES.split(" ")) {
        const act = (methods[name] as Any).bind(handle);
        methods[name] = async (...given) => {
          const [bytes, at, length, position] = given as [Uint8Array, number, number, number];
          const half = () => (name === "write" ? act(bytes, at, Math.ceil(length / 2), position) : undefined);
          return this.#done({ name, path }, () => act(...given), half);
        };
      }
      return handle;
    };
  }

  #streaming(real: Any): Any {
    return (path, options) => {
      const below = this.#below(path);
      if (below === undefined) return real(path, options);
      const calling =
        (name: "open" | "read") =>
        (...args: unknown[]) => {
          const done = args.pop() as Any;
          try {
            this.#done({ name: `stream.${name}`, path: below }, () => (fs[name] as unknown as Any)(...args, done));
          } catch (error) {
            done(error);
          }
        };
      return real(path, {
        ...(options as object),
        fs: { open: calling("open"), read: calling("read"), close: fs.close },
      });
    };
  }
}
