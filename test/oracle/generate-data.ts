import { addMonths } from "./dates.ts";
import type { Maker } from "./maker.ts";
import type { Random } from "./random.ts";

/** Counts at and beside the steps of the samples, and very large ones. */
export function sampling(random: Random) {
  const steps = [0, 5, 6, 9, 10, 11, 19, 20, 21, 100, 101, 333, 334, 500, 501, 600, 601, 1316, 1317, 1333, 1334];
  steps.push(1580, 1581, 1600, 1601, 2000, 2001, 3725, 3726, 3750, 3751);
  const large = [random.below(2 ** 31), Number.MAX_SAFE_INTEGER - random.below(1000)];
  const some = [random.below(50), random.below(700), random.below(5000)];
  const queries = random.chance(0.4) ? random.pick(steps) : random.pick([...some, ...some, ...large]);
  return { queries, checked: random.perhaps(random.pick([0, random.below(160), queries]), 0.4) };
}

/** The month told is one whose sample is due about today, or any. */
export const samplingMonthly: Maker<"sampling_monthly"> = (random, today) => {
  const day = random.chance(0.7) ? addMonths(today, random.pick([-1, -1, -2, -2, 0, 1])) : random.near(today);
  const facts = sampling(random);
  const few = random.chance(0.3) ? { checked: random.pick([0, 1, 5, 6, 9, 10, 11, 79, 80]) } : {};
  return { ...facts, ...few, month: random.chance(0.3) ? undefined : day.slice(0, 7) };
};

export const batchAcquisition: Maker<"batch_acquisition"> = (random) => {
  const expected = random.pick([0, 1, 5000, Number.MAX_SAFE_INTEGER]);
  return {
    handler_designated: random.chance(0.9),
    expected_records: random.known(expected),
    received_records: random.known(random.chance(0.85) ? expected : random.pick([0, 1, 4999, 5001])),
    end_mark: random.known(random.chance(0.85) ? "@@" : random.pick(["@", "@@@", "", "＠＠", " @@", "EOF"])),
    encrypted: random.flag(0.92),
    integrity_checked: random.flag(),
    vendor_handles: random.flag(0.5),
    vendor_supervised: random.flag(),
    integrity_checks: random.known(random.subset(["record_count", "end_mark", "checksum"] as const)),
  };
};

export const dataExport: Maker<"data_export"> = (random) => ({
  act: random.pick([
    ...(["publish", "transfer", "assign", "send_abroad", "remove_from_premises"] as const),
    ...(["copy", "copy_to_applicant", "provide_internal", "reuse_elsewhere"] as const),
  ]),
  approved: random.flag(0.6, 0.2),
  signed_for: random.flag(0.6, 0.2),
});

/** What a date and a time may be written as: some are both at once, some look like it and are not. */
const STAMPS = [
  ...[
    "2026-11-20T09:15:00+08:00",
    "2026-11-20 09:15",
    "115/11/20 9:15:30",
    "115年11月20日 23:59",
    " 2026.11.20T00:00Z ",
  ],
  ...["2026-13-20 09:15", "2026-11-20 24:00", "2026-11-20", "09:15", "2026-11-20 09:15 左右", "20261120 0915"],
  ...["2026-11-32 09:15", "2026-11-20T09:60", "26-1-2 1:02", "2026-11-20T09:15:00.123+0800", "2026-11-20T"],
];

export const queryLogCompleteness: Maker<"query_log_completeness"> = (random) => {
  const when = () => (random.chance(0.5) ? random.text(0.8) : random.pick(STAMPS));
  return {
    medium: random.pick(["online", "paper"]),
    entry: {
      account: random.text(0.94),
      inquirer: random.text(0.94),
      date: when(),
      time: when(),
      operation_code: random.text(0.94),
      subject_criteria: random.text(0.94),
      case_number: random.text(),
      reason: random.text(),
      stamped: random.perhaps(random.chance(0.9), 0.1),
    },
  };
};

export const processingRecord: Maker<"processing_record"> = (random) => ({
  operation: random.pick(["download", "use", "copy", "provide", "provide"]),
  medium: random.pick(["paper", "system"]),
  request_fields: random.known(
    random.subset(["data_content", "applicant", "application_date", "business", "operation"] as const, 0.85),
  ),
  approved: random.flag(0.92),
  approved_before_execution: random.flag(0.92),
  execution_fields: random.known(random.subset(["executed_on", "result"] as const, 0.85)),
  receiver: random.flag(),
  stamps: random.known(random.subset(["applicant", "supervisor", "executor", "receiver"] as const, 0.75)),
});

export const documentHandling: Maker<"document_handling"> = (random) => ({
  medium: random.pick(["paper", "file"]),
  filed_with_case: random.flag(0.6, 0.15),
  kept_confidential: random.flag(0.8, 0.1),
  access_controlled: random.flag(0.8, 0.1),
  controlled_by_officer: random.flag(0.8, 0.1),
  shielded: random.flag(),
});

export const purposeLimitation: Maker<"purpose_limitation"> = (random) => ({
  programme_listed: random.flag(0.6, 0.1),
  human_approved: random.flag(0.75, 0.1),
  within_business_scope: random.flag(0.92),
  necessary: random.flag(0.92),
  on_platform: random.flag(0.92),
  official_use: random.flag(),
  childcare: random.flag(0.4, 0.1),
  child_age_years: random.known(random.pick([0, 2, 2.99, 2.999999, 3, 3.01, 17])),
  legal_basis: random.known(
    random.pick([
      ...(["social_assistance", "senior_citizens", "disability_rights", "children_and_youth"] as const),
      ...(["families_in_hardship", "other", "other", "none", "none"] as const),
    ]),
  ),
});

export const linkageApplication: Maker<"linkage_application"> = (random, _, city) => {
  const units = {
    kaohsiung: ["秘書室", "本局秘書室", "高雄市政府社會局秘書室"],
    nantou: ["計畫處", "本府計畫處", "南投縣政府計畫處", "本處"],
    taipei: ["本處", "臺北市市場處", "市場處"],
  }[city];
  const others = [
    "社會救助科",
    "企劃室",
    "民政處",
    "",
    "秘書處",
    "本處秘書室",
    "高雄市秘書室",
    "南投縣計畫處",
    "本府本處",
    "本府",
  ];
  return {
    applied_by_unit: random.known(random.padded(random.pick(random.chance(0.75) ? units : others))),
    form_filed: random.flag(0.92),
    attachments: random.known(
      random.subset(["security_agreement", "internal_rules", "legal_provisions"] as const, 0.85),
    ),
    approved_by_civil_affairs: random.flag(0.92),
    opened_by_it_bureau: random.flag(0.92),
  };
};
