import type { Tally } from "../../features/batch/task.ts";
import type { InputPlace } from "../../features/tables/blocks.ts";

/** Where answers go. */
export interface BatchOutput {
  write(bytes: Uint8Array): Promise<void>;
  /** Notes how far the run is, now and then or at once. */
  note(place: InputPlace, tally: Tally, atOnce?: boolean): Promise<void>;
  /** Ends it; returns what is temporary and could not be taken away. */
  finish(): Promise<readonly string[]>;
  close(): Promise<void>;
  /** Ends it, and leaves nothing of it but what it returns. */
  discard(): Promise<readonly string[]>;
}
