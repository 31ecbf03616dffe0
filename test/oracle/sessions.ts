import { taipeiInstant } from "./dates.ts";
import type { Rule } from "./types.ts";
import { duty, NOT_REGULATED } from "./types.ts";

const MINUTE = 60_000;

/** K 四(二)2, 附件五(一)5: fifteen minutes after the third failure, or until unlocked (K5). The others are silent. */
export const loginLockout: Rule<"login_lockout"> = (facts, { city, now }) => {
  if (city !== "kaohsiung") return NOT_REGULATED;
  if (facts.consecutive_failures < 3) return { outcome: "permit", reasons: [], values: {}, missing: [] };
  const failed = facts.last_failure_at === null ? Number.NaN : Date.parse(facts.last_failure_at);
  // An act that unlocks ends the lock, whenever it began.
  if (unlocked(facts.unlock)) return { outcome: "permit", reasons: [], missing: [] };
  if (!(failed <= now)) return { outcome: "indeterminate", reasons: [], values: {}, missing: ["fact:last_failure_at"] };
  const free = failed + 15 * MINUTE;
  const values = { locked_until: taipeiInstant(free) };
  if (now >= free) return { outcome: "permit", reasons: [], values, missing: [] };
  return {
    outcome: "deny",
    reasons: [{ code: "locked_out", clauses: ["四(二)2", "附件五(一)5"] }],
    values,
    missing: [],
  };
};

type Unlock = Parameters<typeof loginLockout>[0]["unlock"];

/** 附件五(一)5: form, approval, and the act of an administrator or of dedicated staff, who are the IT staff (K23). */
const unlocked = (unlock: Unlock) =>
  !!unlock?.form && unlock.supervisor_approved && ["admin", "dedicated_staff", "it_staff"].includes(unlock.unlocked_by);

/** K 附件五(一)6: logged out when idle for more than thirty minutes (K6); N 四(二)4: no number (N5). */
export const sessionTimeout: Rule<"session_timeout"> = (facts, { city, now }) => {
  if (city === "taipei") return NOT_REGULATED;
  const last = Date.parse(facts.last_activity_at);
  const unknown = last > now ? ["fact:last_activity_at"] : [];
  const open = city === "nantou" ? ["parameter:session.idle_timeout"] : [];
  if (unknown.length + open.length > 0) {
    return { outcome: "indeterminate", reasons: [], values: {}, missing: [...unknown, ...open] };
  }
  const until = last + 30 * MINUTE;
  const values = { logout_after: taipeiInstant(until) };
  if (now <= until) return { outcome: "permit", reasons: [], values, missing: [] };
  const reasons = [{ code: "session_idle", clauses: ["附件五(一)6"] }];
  return { outcome: "deny", reasons, values, missing: [], obligations: [duty("log_out", ["附件五(一)6"])] };
};
