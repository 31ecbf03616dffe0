import { addMonths, civil } from "./dates.ts";
import type { Maker } from "./maker.ts";

export const anomalyHandling: Maker<"anomaly_handling"> = (random, today) => {
  const act = () => random.perhaps(random.near(today), 0.3);
  return {
    anomaly_found: random.chance(0.9),
    role: random.chance(0.6) ? "general_user" : random.role(),
    investigated_on: act(),
    recorded_on: act(),
    head_reviewed_on: act(),
    improved_on: act(),
    reported_on: act(),
    result_notified_on: act(),
  };
};

export const auditCooperation: Maker<"audit_cooperation"> = (random, today) => {
  const kinds = [
    "user_register",
    "audit_records",
    "audit_data",
    "internal_audit_records",
    "supporting_documents",
  ] as const;
  return {
    audit_announced: random.chance(0.75),
    documents_ready: random.known(random.subset(kinds, 0.5), 0.1),
    explanation_due_on: random.perhaps(random.ahead(today), 0.4),
    explained_on: random.perhaps(random.near(today), 0.4),
    nonconformities_open: random.perhaps(random.chance(0.4), 0.4),
  };
};

export const breachEscalation: Maker<"breach_escalation"> = (random, today) => {
  const act = (left: number) => random.perhaps(random.near(today), left);
  const notified_on = act(0.3);
  return {
    breach_found: random.chance(0.9),
    serious: random.chance(0.2) ? undefined : random.chance(0.5),
    improvable: random.chance(0.3) ? undefined : random.chance(0.5),
    cooperative: random.chance(0.2) ? undefined : random.chance(0.6),
    notified_on,
    // A day is set by the notice.
    cure_by: notified_on ? random.perhaps(random.ahead(today), 0.2) : null,
    improved_on: act(0.65),
    suspended_on: act(0.8),
    ended_on: act(0.8),
  };
};

export const auditorRotation: Maker<"auditor_rotation"> = (random, today, city) => {
  const month = today.slice(0, 7);
  const back = (n: number) => addMonths(civil(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1), -n).slice(0, 7);
  const history = [];
  for (let n = random.below(9); n > 0; n -= 1) {
    if (random.chance(0.95)) history.push({ month: back(n), auditor: "a", auditee: "c" });
  }
  // K35: months served with anybody, all six or all but one.
  if (random.chance(0.4)) {
    const left = random.chance(0.5) ? random.between(1, 7) : 0;
    for (let n = 1; n <= 6; n += 1) {
      const check = { month: back(n), auditor: "a", auditee: random.pick(["c", "d", "e", "a"]) };
      const twice = history.some((other) => other.month === check.month && other.auditee === check.auditee);
      if (n !== left && !twice) history.push(check);
    }
  }
  // Other checks, also of this month and the next, which are not earlier ones.
  for (let n = random.below(6); n > 0; n -= 1) {
    const check = {
      month: back(random.between(-1, 10)),
      auditor: random.pick(["a", "b", "c"]),
      auditee: random.pick(["a", "c"]),
    };
    // Nantou counts checks one after the other: two of a person in one month have no order.
    const taken = history.some((other) => other.month === check.month && other.auditee === check.auditee);
    if (city !== "nantou" || !taken) history.push(check);
  }
  history.sort(() => random.next() - 0.5);
  const padded = (check: { month: string; auditor: string; auditee: string }) => ({
    month: check.month,
    auditor: random.padded(check.auditor),
    auditee: random.padded(check.auditee),
  });
  return {
    ...padded({ month, auditor: random.pick(["a", "a", "a", "b", "c"]), auditee: random.pick(["c", "c", "c", "a"]) }),
    history: random.chance(0.7) ? history : history.map(padded),
  };
};
