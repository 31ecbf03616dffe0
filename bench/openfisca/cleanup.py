"""Account cleanup of taipei by OpenFisca, vectorised over all accounts; timed from objects to objects.

Usage: cleanup.py FOLDER RUNS: run i reads FOLDER/requests-i.ndjson and compares with FOLDER/answers-i.ndjson, which our
engine wrote. Prints JSON: {"seconds": [one a run]}. Reading, and comparing, are not timed. See bench/README.md.
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


def review_missed(account, period, parameters):
    start = numpy.maximum(account("activated_on", period), parameters(period).start)
    current = account("half_year", period)
    missed = (account("reviewed_on", period) < current - 6 * MONTH) & (start < current)
    return account("review_open", period) & missed


def review_due(account, period):
    return account("review_open", period) & ~account("review_missed", period)


def suspended_over_limit(account, period, parameters):
    until = account("suspended_on", period) + parameters(period).suspended_months * MONTH
    month = until // MONTH
    reached = month * MONTH + numpy.minimum(until % MONTH, DAYS_OF_MONTH[month]) <= account("as_of", period)
    return (account("status", period) == Status.suspended) & (account("notified_on", period) == 0) & reached


def unused_over_limit(account, period, parameters):
    status = account("status", period)
    used = account("last_query_on", period)
    since = numpy.where(used > 0, used, account("activated_on", period))
    over = since + parameters(period).unused_months * MONTH < account("as_of", period)
    return ((status == Status.active) | (status == Status.locked)) & over


def outcome(account, period):
    due = account("review_due", period) | account("suspended_over_limit", period)
    conditions = [account("review_missed", period), due, account("unused_over_limit", period)]
    return numpy.select(conditions, [Outcome.overdue.index, Outcome.due.index, Outcome.may_act.index])


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


number = DateNumbers()

system = TaxBenefitSystem([Account])
constants = {"start": number["2021-10-06"], "suspended_months": 12, "unused_months": 6}
since = {name: {"values": {"2021-10-06": value}} for name, value in constants.items()}
system.parameters = ParameterNode("", data=since)
system.add_variables(
    variable("status", Enum, possible_values=Status, default_value=Status.active),
    *(variable(name, int) for name in DATES),
    variable("half_year", int, half_year),
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


def decide_all(requests):
    """What is timed: a list of requests in, a list of outcomes with reason codes out."""
    simulation = SimulationBuilder().build_default_simulation(system, len(requests))
    for name, values in columns(requests):
        simulation.set_input(name, PERIOD, values)
    outcomes = simulation.calculate("outcome", PERIOD)
    reasons = sum(simulation.calculate(code, PERIOD).astype(numpy.uint8) << bit for bit, code in enumerate(CODES))
    return [
        {"outcome": OUTCOMES[outcome], "reasons": REASONS_OF[codes]}
        for outcome, codes in zip(outcomes.tolist(), reasons.tolist(), strict=True)
    ]


def read(path):
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def timed(folder, run):
    requests = read(folder / f"requests-{run}.ndjson")
    gc.collect()
    # The collector does not look through the requests again while the answers are made.
    gc.freeze()
    start = perf_counter()
    answers = decide_all(requests)
    seconds = perf_counter() - start
    gc.unfreeze()
    expected = read(folder / f"answers-{run}.ndjson")
    for index, (request, given, wanted) in enumerate(zip(requests, answers, expected, strict=True)):
        if given["outcome"] != wanted["outcome"] or sorted(given["reasons"]) != wanted["reasons"]:
            sys.exit(f"OpenFisca answers {given}, our engine {wanted}, to request {index + 1}: {json.dumps(request)}")
    return seconds


print(json.dumps({"seconds": [timed(Path(sys.argv[1]), run) for run in range(int(sys.argv[2]))]}))
