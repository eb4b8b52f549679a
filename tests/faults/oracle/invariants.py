"""The promises, each a function of the evidence that answers how it was broken."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from tests.faults.oracle.databases import digests
from tests.faults.oracle.evidence import Evidence, Row, TopicRecord, Violation
from tests.faults.oracle.processes import processes_are_single

PUBLISHERS = ("intake", "cases", "reintegration")
SEATED = frozenset({"held", "confirmed", "boarded", "arrived", "handed_over"})
TRAVELLING = frozenset({"held", "confirmed", "boarded"})


def check(evidence: Evidence) -> list[Violation]:
    """Every violation of every promise."""
    return [Violation(name, what) for name, promise in PROMISES.items() for what in promise(evidence)]


def without_repetitions(evidence: Evidence) -> list[TopicRecord]:
    """The records without repetitions, in the order of their first occurrence in each partition."""
    first: dict[str, TopicRecord] = {}
    for record in evidence.records:
        first.setdefault(record.id, record)
    return list(first.values())


def commands_have_one_effect(evidence: Evidence) -> Iterator[str]:
    """I1: a command that was acknowledged is done once and whole; one refused not at all; others once or not."""
    done: defaultdict[str, list[Row]] = defaultdict(list)
    for service in PUBLISHERS:
        for row in evidence.tables[service]["idempotency"]:
            done[row["key"]].append(row)
    published = {record.id: record for record in evidence.records}
    allowed = {"done": {1}, "refused": {0}, "unknown": {0, 1}}
    for command in evidence.mutations:
        effects = done[command.key]
        if len(effects) not in allowed[command.outcome]:
            yield f"{command.name} was {command.outcome} and has {len(effects)} effects"
        for effect in effects:
            yield from _parts_missing(effect, published)


def _parts_missing(effect: Row, published: Mapping[str, TopicRecord]) -> Iterator[str]:
    for event in (effect["response"] or {}).get("events", ()):
        record = published.get(event["id"])
        if record is None:
            yield f"{effect['command']} was done and {event['type']} was never published"
        elif (record.subject, record.sequence) != (event["aggregate_id"], event["sequence"]):
            yield f"{effect['command']} was done and {event['type']} was published about something else"


def facts_have_one_cause(evidence: Evidence) -> Iterator[str]:
    """I1, seen from the facts: no cause has the same effect on the same aggregate twice."""
    causes: Counter[tuple[str, str, str]] = Counter()
    for record in without_repetitions(evidence):
        if cause := record.headers.get("ce_causationid"):
            causes[cause, record.headers["ce_type"], record.subject] += 1
    yield from (f"one fact caused {kind} {times} times" for (_, kind, _), times in causes.items() if times > 1)


def state_matches_topics(evidence: Evidence) -> Iterator[str]:
    """I2: nothing waits in an outbox; a row's version is the last one published; what was published has its row."""
    for service in PUBLISHERS:
        waiting = len(evidence.tables[service]["outbox"])
        if waiting:
            yield f"{waiting} facts of {service} wait to be published"
        yield from _state_differs(service, evidence)
    yield from _repetitions_differ(evidence.records)


def _state_differs(service: str, evidence: Evidence) -> Iterator[str]:
    stored = {
        row["id"]: (table, row["version"])
        for table, rows in evidence.tables[service].items()
        for row in rows
        if {"id", "version", "exercise"} <= row.keys()
    }
    published: dict[str, int] = defaultdict(int)
    for record in evidence.records:
        if record.topic == f"homeward.{service}.v1":
            published[record.subject] = max(published[record.subject], record.sequence)
    for aggregate, (table, version) in stored.items():
        if published.get(aggregate, 0) != version:
            yield f"a row of {table} is at version {version}, and {published.get(aggregate, 0)} was published last"
    for aggregate in published.keys() - stored.keys():
        yield f"{service} published {published[aggregate]} facts of an aggregate that is not there"


def _said(record: TopicRecord) -> dict[str, str]:
    """Everything but whose lease it was sent under: a relay that takes over sends again what was not acknowledged."""
    return {name: value for name, value in record.headers.items() if name != "relay_epoch"}


def _repetitions_differ(records: Sequence[TopicRecord]) -> Iterator[str]:
    first: dict[str, TopicRecord] = {}
    for record in records:
        earlier = first.setdefault(record.id, record)
        if (earlier.value, _said(earlier), earlier.key) != (record.value, _said(record), record.key):
            yield f"{record.headers['ce_type']} was published again in other words"


def versions_have_no_gap(evidence: Evidence) -> Iterator[str]:
    """I3: of each aggregate the versions 1, 2, 3 are published in this order, all in one partition."""
    versions: defaultdict[str, list[int]] = defaultdict(list)
    places: defaultdict[str, set[tuple[str, int]]] = defaultdict(set)
    for record in without_repetitions(evidence):
        versions[record.subject].append(record.sequence)
        places[record.subject].add((record.topic, record.partition))
    for subject, sequence in versions.items():
        if sequence != list(range(1, len(sequence) + 1)):
            yield f"the versions of an aggregate were published as {sequence}"
        if len(places[subject]) > 1:
            yield f"the facts of an aggregate lie in {len(places[subject])} partitions"


def read_model_is_the_fold(evidence: Evidence) -> Iterator[str]:
    """I4: the read model is what the topics make of an empty one."""
    now = digests(evidence.tables["gateway"])
    for table in sorted(now.keys() | evidence.rebuilt.keys()):
        if now.get(table) != evidence.rebuilt.get(table):
            yield f"{table} is not what the topics make of it"


def sums_are_right(evidence: Evidence) -> Iterator[str]:
    """I5: each tranche is paid once and exactly, and no grant is overpaid."""
    tables = evidence.tables["reintegration"]
    approved = {row["id"]: row["amount_minor"] for row in tables["grants"]}
    tranches = {(row["grant_id"], row["number"]): row["amount_minor"] for row in tables["grant_tranches"]}
    paid: Counter[str] = Counter()
    times: Counter[tuple[str, int]] = Counter()
    for row in tables["payments"]:
        paid[row["grant_id"]] += row["amount_minor"]
        times[row["grant_id"], row["tranche"]] += 1
        if tranches.get((row["grant_id"], row["tranche"])) != row["amount_minor"]:
            yield "a payment is not what its tranche says"
    yield from (f"a tranche was paid {count} times" for count in times.values() if count > 1)
    yield from (
        f"{total} paid of {approved.get(one, 0)}" for one, total in paid.items() if total > approved.get(one, 0)
    )


def audit_is_whole(evidence: Evidence) -> Iterator[str]:
    """I7: the chain verifies, and every command that was done is in it once."""
    yield from (f"{service}: {said}" for service, said in evidence.audit.items() if said)
    for service in PUBLISHERS:
        tables = evidence.tables[service]
        # An attempt that was refused may be repeated under its key; it has lines of its own.
        entries = Counter(
            row["entry"].get("request") for row in tables["audit"] if row["entry"].get("decision") == "allowed"
        )
        for row in tables["idempotency"]:
            if entries[row["key"]] != 1:
                yield f"{row['command']} is {entries[row['key']]} times in the audit trail of {service}"


def seats_are_single(evidence: Evidence) -> Iterator[str]:
    """I11: nobody has two seats, no seat two people, and no operation more people than seats."""
    tables = evidence.tables["cases"]
    capacity = {row["id"]: row["seats"] for row in tables["operations"]}
    seated = [row for row in tables["movements"] if row["status"] in SEATED]
    seats = Counter((row["operation_id"], row["seat"]) for row in seated)
    people = Counter(row["person_id"] for row in seated if row["status"] in TRAVELLING)
    taken = Counter(row["operation_id"] for row in seated)
    yield from (f"a seat was given {times} times" for times in seats.values() if times > 1)
    yield from (f"one person has {times} seats" for times in people.values() if times > 1)
    yield from (f"{times} people in {capacity[one]} seats" for one, times in taken.items() if times > capacity[one])


def parking_is_empty(evidence: Evidence) -> Iterator[str]:
    """I12: no event waits for somebody to look at it."""
    for service, tables in evidence.tables.items():
        for row in tables["parked_events"]:
            if row["resolved_at"] is None:
                yield f"{service} parked {row['event_type']}: {row['reason_code']}: {row['reason']}"


PROMISES: Mapping[str, Callable[[Evidence], Iterator[str]]] = {
    "I1": commands_have_one_effect,
    "I1 cause": facts_have_one_cause,
    "I2": state_matches_topics,
    "I3": versions_have_no_gap,
    "I4": read_model_is_the_fold,
    "I5": sums_are_right,
    "I6": processes_are_single,
    "I7": audit_is_whole,
    "I11": seats_are_single,
    "I12": parking_is_empty,
}
