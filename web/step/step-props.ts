import type { PageAddress } from "../shared/page-address.ts";
import type { InterviewState } from "../worker/tasks.ts";

/** What a step is shown with. */
export interface StepProps {
  readonly decision: string;
  readonly jurisdiction: string;
  readonly place: PageAddress;
  readonly state: InterviewState;
  /** Paths of facts that the reader does not know. */
  readonly skipped: readonly string[];
}
