"""Registers the households of a chunk in one transaction, by bulk statements."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from services.intake.crises.places import zone_of
from services.intake.crises.repository import place_codes
from services.intake.imports.doubles import publish_doubles
from services.intake.imports.model import Chunk, Import, StagedHousehold, StagedPerson
from services.intake.imports.repository import KnownRow, keep_rows, known_rows
from services.intake.matching.repository import keep_keys
from services.intake.persons.model import Person
from services.intake.persons.repository import insert_households, insert_persons
from services.intake.registration.entry import Entry, free_references, keys_of_entry, registered
from services.intake.screening.handlers import record_need
from services.intake.screening.needs import LEGAL_PROTECTION_NEED, withholds_place
from services.intake.screening.origin import tells_protection
from services.intake.screening.origin_rule import protect
from services.intake.screening.review import ask_or_end_review
from shared.contracts.intake.v1 import (
    HouseholdRegistered,
    LikelyDouble,
    ProtectionStatus,
    RecordNeed,
    RegistrationCard,
)
from shared.platform.clock import new_id
from shared.platform.key_owner import issue_person_keys
from shared.platform.unit_of_work import UnitOfWork

SAME_ROW = "same_row"
"""Why somebody may be a double: the row says the same, and nothing in it says that it is the same person."""
Known = Mapping[bytes, list[KnownRow]]


@dataclass
class Arrivals:
    """What a chunk adds: new households, and new persons by row hash. Rows known before are only counted."""

    zone: str | None = None
    """Of the place where they are."""
    households: list[UUID] = field(default_factory=list)
    persons: dict[bytes, tuple[Entry, StagedPerson]] = field(default_factory=dict)
    unchanged: int = 0

    @property
    def ids(self) -> list[UUID]:
        return [entry.person_id for entry, _ in self.persons.values()]


async def register_households(staged: Import, chunk: Chunk, uow: UnitOfWork) -> Arrivals:
    """Register who is not registered yet, and name those whose row reads like one that is somebody already."""
    persons = [person for household in chunk.households for person in household.persons]
    hashes = {bytes.fromhex(own) for one in persons for own in (*one.hashes, *one.hashes_alike)}
    known = await known_rows(uow.session, staged.crisis_id, hashes)
    arrivals = Arrivals(await zone_of(staged.crisis_id, uow))
    for household in chunk.households:
        _add_household(staged, household, known, arrivals)
    await _write_households(staged, arrivals, uow)
    await _write_persons(staged, arrivals, uow)
    await _record_protection(arrivals, uow)
    publish_doubles(staged, list(_same_rows(staged, known, arrivals)), uow)
    return arrivals


def _same_persons(staged: Import, household: StagedHousehold, known: Known) -> dict[str, KnownRow | None]:
    """Whom each row became before, by what it reads like now before anybody is by what an earlier release read.

    Rows that a release before this one took for one are two where they differ now: the first of them claims its hash.
    """
    claimed: dict[str, str] = {}
    same = {one.row_hash: _same_person(staged, one, (one.row_hash,), known, claimed) for one in household.persons}
    for one in household.persons:
        same[one.row_hash] = same[one.row_hash] or _same_person(staged, one, one.former_hashes, known, claimed)
    return same


def _same_person(
    staged: Import, person: StagedPerson, hashes: Sequence[str], known: Known, claimed: dict[str, str]
) -> KnownRow | None:
    """Whom this row became before: certain by a paper, a telephone, or the same file; else nobody is said to be."""
    same_file = {staged.id, *staged.continues}
    for own in hashes:
        rows = known.get(bytes.fromhex(own), [])
        one = next((one for one in rows if person.is_certain or one.import_id in same_file), None)
        if one is not None and claimed.setdefault(own, person.row_hash) == person.row_hash:
            return one
    return None


def _same_rows(staged: Import, known: Known, arrivals: Arrivals) -> Iterator[LikelyDouble]:
    """New persons whose row reads like that of somebody else of the same agency: a human looks.

    Of people of other agencies a row, which may be a name alone, tells nothing: they are compared as in a search.
    """
    for row_hash, (entry, person) in arrivals.persons.items():
        alike = [bytes.fromhex(one) for one in person.hashes_alike]
        others = [
            one.person_id for own in alike for one in known.get(own, []) if one.person_id and _is_own(staged, one)
        ]
        if alike[0] != row_hash and alike[0] in arrivals.persons:
            others.append(arrivals.persons[alike[0]][0].person_id)
        if others:
            yield LikelyDouble(person_id=entry.person_id, other_id=others[0], reasons=[SAME_ROW])


def _is_own(staged: Import, one: KnownRow) -> bool:
    return one.agency_id == staged.received_by_agency


def _add_household(staged: Import, household: StagedHousehold, known: Known, arrivals: Arrivals) -> None:
    before = _same_persons(staged, household, known)
    fresh = {
        row_hash: person
        for person in household.persons
        if before[person.row_hash] is None and (row_hash := bytes.fromhex(person.row_hash)) not in arrivals.persons
    }
    arrivals.unchanged += len(household.persons) - len(fresh)
    if not fresh:
        return
    joined = [one.household_id for one in before.values() if one and one.household_id and _is_own(staged, one)]
    household_id = _household_id(household, joined, arrivals)
    for row_hash, person in fresh.items():
        arrivals.persons[row_hash] = (_entry(staged, person, household_id, arrivals.zone), person)


def _household_id(household: StagedHousehold, joined: Sequence[UUID], arrivals: Arrivals) -> UUID | None:
    """The household some members are in already, else a new one."""
    if not household.is_household:
        return None
    if joined:
        return joined[0]
    made = new_id()
    arrivals.households.append(made)
    return made


def _entry(staged: Import, person: StagedPerson, household_id: UUID | None, zone: str | None) -> Entry:
    return Entry(
        person_id=new_id(),
        crisis_id=staged.crisis_id,
        household_id=household_id,
        relationship=person.relationship,
        sex=person.sex,
        region=person.region,
        profile=person.profile,
        import_id=staged.id,
        zone=zone,
        withheld=any(withholds_place(code) for code in person.needs),
    )


async def _write_households(staged: Import, arrivals: Arrivals, uow: UnitOfWork) -> None:
    now = uow.now()
    rows = []
    for household_id in arrivals.households:
        event = HouseholdRegistered(household_id=household_id, crisis_id=staged.crisis_id, registered_at=now)
        uow.publish_version(event, 1, staged.exercise)
        rows.append(
            {
                "id": household_id,
                "version": 1,
                "exercise": staged.exercise,
                "crisis_id": staged.crisis_id,
                "registered_at": now,
            }
        )
    await insert_households(uow.session, rows)


async def _write_persons(staged: Import, arrivals: Arrivals, uow: UnitOfWork) -> None:
    entries = [entry for entry, _ in arrivals.persons.values()]
    references = await free_references(len(entries), uow)
    pairs = list(zip(entries, references, strict=True))
    await issue_person_keys(uow, {entry.person_id: RegistrationCard(reference=card) for entry, card in pairs})
    codes = await place_codes(uow.session, staged.crisis_id, [entry.region for entry in entries])
    made = [await registered(entry, codes, uow) for entry in entries]
    rows = [
        Person.row_of(one, reference, version=1, exercise=staged.exercise, withheld=withheld)
        for (one, withheld), reference in zip(made, references, strict=True)
    ]
    await insert_persons(uow.session, rows)
    for event, _ in made:
        uow.publish_version(event, 1, staged.exercise)
    keys = {entry.person_id: keys_of_entry(entry, uow) for entry in entries}
    await keep_keys(uow.session, ((person_id, key) for person_id, own in keys.items() for key in own))
    persons = {row_hash: entry.person_id for row_hash, (entry, _) in arrivals.persons.items()}
    await keep_rows(uow.session, staged.crisis_id, staged.id, persons)


async def _record_protection(arrivals: Arrivals, uow: UnitOfWork) -> None:
    for entry, person in arrivals.persons.values():
        for code in person.needs:
            await record_need(RecordNeed(need_id=new_id(), person_id=entry.person_id, code=code), uow)
        if person.protection_status is not ProtectionStatus.NONE_KNOWN:
            # A file is no specialist: what it says bars States, waits for one, and opens no gate.
            reported = RecordNeed(
                need_id=new_id(),
                person_id=entry.person_id,
                code=LEGAL_PROTECTION_NEED,
                reported_status=person.protection_status,
            )
            await record_need(reported, uow)
        if tells_protection(person.profile):
            await _protect(await uow.load(Person, entry.person_id), person, uow)


async def _protect(arrived: Person, staged: StagedPerson, uow: UnitOfWork) -> None:
    await protect(arrived, staged.profile, [], uow)
    await ask_or_end_review(arrived, uow)
