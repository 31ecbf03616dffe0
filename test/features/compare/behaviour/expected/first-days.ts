import { change } from "./deadlines.ts";
import { collect, noText, notDue, notInForce, overdue, silent } from "./helpers.ts";

// Events before the first day of a version (G11): role_change_deadline, staff_change_notice, data_destruction,
// audit_report_deadline and training_hours take the version of the event's day.

const { probe, differences } = collect();

probe(
  "role_change_deadline",
  "Dedicated staff on 1 October 2024: Nantou's text was not yet there",
  change("dedicated_staff", "2024-10-01"),
  {
    k: overdue("application_overdue 附件五(一)7"),
    n: notInForce,
  },
);
probe(
  "role_change_deadline",
  "A general user on 10 January 2023: Kaohsiung's text of that day is not to be had",
  change("general_user", "2023-01-10"),
  {
    k: noText,
    n: notInForce,
    t: overdue("application_overdue 五(二)"),
  },
);
probe(
  "role_change_deadline",
  "A general user on 12 October 2021: ten workdays before lie before Taipei's first day",
  change("general_user", "2021-10-12"),
  {
    k: noText,
    t: notDue,
  },
);
probe(
  "role_change_deadline",
  "A general user on 1 December 2020: Taipei's text was not yet there",
  change("general_user", "2020-12-01"),
  {
    k: noText,
    n: notInForce,
    t: notInForce,
  },
);
probe(
  "staff_change_notice",
  "Dedicated staff on 1 October 2024: Nantou's text was not yet there",
  { role: "dedicated_staff", changed_on: "2024-10-01" },
  {
    k: overdue("notice_overdue 五(三)"),
    n: notInForce,
    t: silent,
  },
);
probe(
  "staff_change_notice",
  "Dedicated staff on 10 January 2023: Kaohsiung's text of that day is not to be had",
  { role: "dedicated_staff", changed_on: "2023-01-10" },
  {
    k: noText,
    t: silent,
  },
);
probe(
  "data_destruction",
  "A file no longer used on 1 October 2024: Nantou's text was not yet there",
  { medium: "stored_file", use_ended_on: "2024-10-01", no_need_confirmed_on: "2024-10-01" },
  {
    k: overdue("destruction_overdue 八(三)"),
    n: notInForce,
    t: silent,
  },
);
probe(
  "audit_report_deadline",
  "The first half of 2023: Nantou's text was not yet there",
  { half: "2023-H1" },
  {
    k: silent,
    n: notInForce,
    t: overdue("report_overdue 六(四)"),
  },
);
probe(
  "audit_report_deadline",
  "The first half of 2022: Kaohsiung's text of that day is not to be had",
  { half: "2022-H1" },
  {
    k: noText,
    n: notInForce,
    t: overdue("report_overdue 六(四)"),
  },
);
probe(
  "training_hours",
  "The year 2023: Nantou's text was not yet there",
  { role: "dedicated_staff", year: 2023, hours: 0 },
  {
    k: overdue("training_missed 七(二)"),
    n: notInForce,
    t: silent,
  },
);
probe(
  "training_hours",
  "The year 2022: Kaohsiung's text of that day is not to be had",
  { role: "dedicated_staff", year: 2022, hours: 0 },
  {
    k: noText,
    n: notInForce,
    t: silent,
  },
);

export const firstDays = differences;
