"""Account cleanup of taipei by OpenFisca, vectorised over all accounts; timed from objects to objects.

Usage: cleanup.py FOLDER RUNS codes|whole: run i reads FOLDER/requests-i.ndjson and compares with FOLDER/answers-i.ndjson,
which our engine wrote. Answers are outcome and reason codes, or whole, each an object that shares nothing with another,
as our engine's are. Prints JSON: {"seconds": [one a run]}. Reading, and comparing, are not timed. See bench/README.md.
"""

import calendar
import gc
import json
import sys
from pathlib import Path
from time import perf_counter

import numpy
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

# A date is a number, as the other engines of the benchmark get it: 32 for a month, 1 for a day. Adding months is adding
# 32s, and in `date + months < day` a month's missing days do no harm.
MONTH = 32
LAST_YEAR = 2100
DAYS_OF_MONTH = numpy.array(
    [0] + [calendar.monthrange(year, month + 1)[1] if year else 0 for year in range(LAST_YEAR) for month in range(12)],
    dtype=numpy.int8,
)
# Nothing depends on it: each account has a day of its own that it is asked about.
PERIOD = "2026-11"

Account = Entity("account", "accounts", "Account", "")


class Status(Enum):
    active = "active"
    locked = "locked"
    suspended = "suspended"
    cancelled = "cancelled"


class Outcome(Enum):
    not_due = "not_due"
    may_act = "may_act"
    due = "due"
    overdue = "overdue"


def variable(name, value_type, formula=None, **more):
    content = {"value_type": value_type, "entity": Account, "definition_period": DateUnit.MONTH, **more}
    return type(name, (Variable,), content if formula is None else {**content, "formula": formula})


def half_year(account, period):
    """The first day of the half-year."""
    return (((account("as_of", period) // MONTH - 1) // 6) * 6 + 1) * MONTH + 1


def review_open(account, period):
    standing = account("status", period) != Status.cancelled
    return standing & (account("reviewed_on", period) < account("half_year", period))


def clipped(date):
    """A date whose month may be shorter."""
    month = date // MONTH
    return month * MONTH + numpy.minimum(date % MONTH, DAYS_OF_MONTH[month])


def next_day(date):
    month = date // MONTH
    return numpy.where(date % MONTH < DAYS_OF_MONTH[month], date + 1, (month + 1) * MONTH + 1)


def start(account, period, parameters):
    return numpy.maximum(account("activated_on", period), parameters(period).start)


def review_missed(account, period):
    start = account("start", period)
    current = account("half_year", period)
    missed = (account("reviewed_on", period) < current - 6 * MONTH) & (start < current)
    return account("review_open", period) & missed


def review_due(account, period):
    return account("review_open", period) & ~account("review_missed", period)


def must_notify_from(account, period, parameters):
    return clipped(account("suspended_on", period) + parameters(period).suspended_months * MONTH)


def suspended_over_limit(account, period):
    reached = account("must_notify_from", period) <= account("as_of", period)
    return (account("status", period) == Status.suspended) & (account("notified_on", period) == 0) & reached


def unused_since(account, period):
    used = account("last_query_on", period)
    return numpy.where(used > 0, used, account("activated_on", period))


def unused_over_limit(account, period, parameters):
    status = account("status", period)
    over = account("unused_since", period) + parameters(period).unused_months * MONTH < account("as_of", period)
    return ((status == Status.active) | (status == Status.locked)) & over


def may_suspend_from(account, period, parameters):
    return next_day(clipped(account("unused_since", period) + parameters(period).unused_months * MONTH))


def shown_from(account, period):
    """The first day of the half-year that the answer tells."""
    return account("half_year", period) - account("review_missed", period) * (6 * MONTH)


def is_cut(account, period):
    """Whether the duty began within that half-year."""
    start = account("start", period)
    return (account("shown_from", period) < start) & (start <= account("as_of", period))


def outcome(account, period):
    due = account("review_due", period) | account("suspended_over_limit", period)
    conditions = [account("review_missed", period), due, account("unused_over_limit", period)]
    return numpy.select(conditions, [Outcome.overdue.index, Outcome.due.index, Outcome.may_act.index])


VERSION = "2021-10-06"
CLAUSE = "四(一)"
DATES = ("as_of", "activated_on", "last_query_on", "suspended_on", "notified_on", "reviewed_on")
INPUTS = ("status", *DATES)
REASONS = (review_missed, review_due, suspended_over_limit, unused_over_limit)
CODES = tuple(reason.__name__ for reason in REASONS)
# The reasons of a sum of powers of two, one power a reason.
REASONS_OF = [[code for bit, code in enumerate(CODES) if index >> bit & 1] for index in range(1 << len(CODES))]
OUTCOMES = [one.name for one in Outcome]
STATUS = {one.name: one.index for one in Status}


class DateNumbers(dict):
    """The number of a date's text; each text is taken apart once. 0 for none."""

    def __missing__(self, date):
        number = 0 if date is None else (int(date[:4]) * 12 + int(date[5:7])) * MONTH + int(date[8:])
        self[date] = number
        return number


class DateTexts(dict):
    """The text of a date's number; each is written once."""

    def __missing__(self, number):
        month, day = divmod(number, MONTH)
        text = f"{(month - 1) // 12:04}-{(month - 1) % 12 + 1:02}-{day:02}"
        self[number] = text
        return text


class HalfYears(dict):
    """The last day and the name of a half-year by the number of its first day; each is written once."""

    def __missing__(self, first):
        day = text[first]
        last, name = ("06-30", "H1") if day[5:7] == "01" else ("12-31", "H2")
        self[first] = found = (f"{day[:4]}-{last}", f"{day[:4]}-{name}")
        return found


number = DateNumbers()
text = DateTexts()
half_years = HalfYears()

system = TaxBenefitSystem([Account])
constants = {"start": number[VERSION], "suspended_months": 12, "unused_months": 6}
since = {name: {"values": {VERSION: value}} for name, value in constants.items()}
system.parameters = ParameterNode("", data=since)
system.add_variables(
    variable("status", Enum, possible_values=Status, default_value=Status.active),
    *(variable(name, int) for name in DATES),
    variable("half_year", int, half_year),
    variable("start", int, start),
    variable("must_notify_from", int, must_notify_from),
    variable("unused_since", int, unused_since),
    variable("may_suspend_from", int, may_suspend_from),
    variable("shown_from", int, shown_from),
    variable("is_cut", bool, is_cut),
    variable("review_open", bool, review_open),
    *(variable(reason.__name__, bool, reason) for reason in REASONS),
    variable("outcome", Enum, outcome, possible_values=Outcome, default_value=Outcome.not_due),
)


def columns(requests):
    """The inputs by name. One pass over the requests takes half as long as one for each column."""
    numbers = []
    for request in requests:
        facts = request["facts"]
        account = facts["account"]
        numbers += (
            STATUS[account["status"]],
            number[request["as_of"]],
            number[account["activated_on"]],
            number[account.get("last_query_on")],
            number[account.get("suspended_on")],
            number[account.get("holder_notified_on")],
            number[facts["review"]["last_done_on"]],
        )
    rows = numpy.array(numbers, dtype=numpy.int32).reshape(-1, len(INPUTS))
    return zip(INPUTS, rows.T.copy(), strict=True)


def simulated(requests):
    simulation = SimulationBuilder().build_default_simulation(system, len(requests))
    for name, values in columns(requests):
        simulation.set_input(name, PERIOD, values)
    return lambda name: simulation.calculate(name, PERIOD)


def codes_of(requests):
    """What is timed: a list of requests in, a list of outcomes with reason codes out."""
    of = simulated(requests)
    outcomes = of("outcome")
    reasons = sum(of(code).astype(numpy.uint8) << bit for bit, code in enumerate(CODES))
    return [
        {"outcome": OUTCOMES[outcome], "reasons": REASONS_OF[codes]}
        for outcome, codes in zip(outcomes.tolist(), reasons.tolist(), strict=True)
    ]


WHOLE = ("status", "outcome", *CODES, "shown_from", "is_cut", "unused_since", "may_suspend_from", "must_notify_from")
CANCELLED, SUSPENDED = STATUS["cancelled"], STATUS["suspended"]


def whole(request, status, outcome, missed, due, suspended, unused, shown, cut, since, may_suspend, must_notify):
    """One answer; written out, for that is faster than loops."""
    values, reasons, obligations, assumptions = {}, [], [], []
    if status != CANCELLED:
        due_on, period = half_years[shown]
        values = {"due_on": due_on, "period": period}
        assumptions.append({"id": "G5", "clause": CLAUSE})
        if cut:
            assumptions.append({"id": "G6", "clause": CLAUSE})
        if status == SUSPENDED:
            values["must_notify_from"] = text[must_notify]
            assumptions.append({"id": "T6", "clause": CLAUSE})
        else:
            values["may_suspend_from"] = text[may_suspend]
            values["unused_since"] = text[since]
            assumptions.append({"id": "T5", "clause": CLAUSE})
        if suspended:
            obligations.append({"code": "notify_holder", "clause": CLAUSE})
        if missed or due:
            code = "review_missed" if missed else "review_due"
            reasons.append({"code": code, "clause": CLAUSE, "period": period})
            obligations.append({"code": "review_account", "clause": CLAUSE})
        if suspended:
            reasons.append({"code": "suspended_over_limit", "clause": CLAUSE})
        if unused:
            reasons.append({"code": "unused_over_limit", "clause": CLAUSE})
    return {
        "decision": "account_cleanup",
        "jurisdiction": "taipei",
        "version": VERSION,
        "as_of": request["as_of"],
        "outcome": OUTCOMES[outcome],
        "values": values,
        "reasons": reasons,
        "obligations": obligations,
        "warnings": [],
        "assumptions": assumptions,
        "missing": [],
    }


def answers_of(requests):
    """What is timed: a list of requests in, a list of whole answers out."""
    of = simulated(requests)
    return list(map(whole, requests, *(of(name).tolist() for name in WHOLE)))


def short(answer):
    return {"outcome": answer["outcome"], "reasons": sorted(reason["code"] for reason in answer["reasons"])}


def short_again(answer):
    return {**answer, "reasons": sorted(answer["reasons"])}


DECIDE = {"codes": codes_of, "whole": answers_of}
# As what is given, and what our engine wrote, are compared.
COMPARED = {"codes": (short_again, short), "whole": (dict, dict)}


def read(path):
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def timed(folder, run, form):
    requests = read(folder / f"requests-{run}.ndjson")
    gc.collect()
    # The collector does not look through the requests again while the answers are made.
    gc.freeze()
    start = perf_counter()
    answers = DECIDE[form](requests)
    seconds = perf_counter() - start
    gc.unfreeze()
    expected = read(folder / f"answers-{run}.ndjson")
    as_given, as_written = COMPARED[form]
    for index, (request, given, wanted) in enumerate(zip(requests, answers, expected, strict=True)):
        if as_given(given) != as_written(wanted):
            sys.exit(f"OpenFisca answers {given}, our engine {wanted}, to request {index + 1}: {json.dumps(request)}")
    return seconds


folder, runs, form = sys.argv[1:]
print(json.dumps({"seconds": [timed(Path(folder), run, form) for run in range(int(runs))]}))
