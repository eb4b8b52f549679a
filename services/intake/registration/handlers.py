"""What is done about households and persons."""

from uuid import UUID

from services.intake.crises.places import zone_of
from services.intake.crises.repository import get_crisis_for_share, place_codes
from services.intake.matching.keys import SearchTerms
from services.intake.matching.repository import hold_keys, keep_keys
from services.intake.persons.age import check_birth_date
from services.intake.persons.households import Member
from services.intake.persons.model import Household, HouseholdElsewhere, Person, PossibleDuplicate
from services.intake.registration.correction import corrected
from services.intake.registration.entry import band_of, entry_of, free_references, keys_for, keys_to_list, registered
from services.intake.registration.heads import require_place_in
from services.intake.registration.phone import require_phones
from services.intake.registration.search import (
    candidates,
    duplicates,
    keep_search,
    listed,
    search_of,
    sought,
    spend,
    spend_on_comparing,
    was_shown,
)
from services.intake.screening.origin import tells_protection
from services.intake.screening.origin_rule import protect, publish_barred
from services.intake.screening.reports import report, writes_blindly
from services.intake.screening.review import ask_or_end_review
from services.intake.screening.revocation import end_barred_grants, end_undocumented_grants
from services.intake.screening.withholding import (
    circumstances_of,
    grounds_of,
    is_withheld,
    known_region,
    place,
    record,
)
from shared.contracts.base import Command
from shared.contracts.intake.v1 import (
    CorrectPerson,
    FindPersons,
    MatchBand,
    PersonsFound,
    RecordCircumstances,
    RegisterHousehold,
    RegisterPerson,
    RegistrationCard,
    ReportedCircumstances,
    SearchPurpose,
)
from shared.platform import subject_keys
from shared.platform.clock import derived_id
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.guards import require
from shared.platform.key_owner import issue_person_keys
from shared.platform.moments import day_at
from shared.platform.unit_of_work import UnitOfWork


async def register_household(command: RegisterHousehold, uow: UnitOfWork) -> None:
    if await uow.find(Household, command.household_id):
        raise AlreadyExists("household_id")
    await require_active_crisis(RegisterHousehold, command.crisis_id, uow)
    uow.create(Household.register(command, uow.now()))


async def register_person(command: RegisterPerson, uow: UnitOfWork) -> None:
    """Register one person in an active crisis; PossibleDuplicate while a strong candidate is not judged."""
    # A key of an operation with files must not be taken for a person's, and end with them.
    if await uow.find(Person, command.person_id) or await subject_keys.is_subject(uow.session, command.person_id):
        raise AlreadyExists("person_id")
    await require_active_crisis(RegisterPerson, command.crisis_id, uow)
    require_phones(command.profile)
    await _require_household(command, uow)
    zone = await zone_of(command.crisis_id, uow)
    # Whatever else refuses comes before the comparison: a guess that can never be registered must find nobody.
    check_birth_date(command.profile.birth_date, day_at(uow.now(), zone))
    if command.household_id is not None:
        newcomer = Member(command.relationship, band_of(command.profile, uow, zone))
        await require_place_in(command.household_id, newcomer, uow)
    terms = SearchTerms.of_person(command.profile, day_at(uow.now(), zone), command.sex)
    keys = keys_for(terms)
    await spend_on_comparing(uow)
    await hold_keys(uow.session, keys)
    await _require_unlike_others(terms, keys, command, uow)
    [reference] = await free_references(1, uow)
    await issue_person_keys(uow, {command.person_id: RegistrationCard(reference=reference)})
    codes = await place_codes(uow.session, command.crisis_id, [command.region])
    event, withheld = await registered(entry_of(command, zone), codes, uow)
    row = Person.row_of(event, reference, version=0, exercise=uow.exercise, withheld=withheld)
    person = uow.create((Person(**row), event))
    await keep_keys(uow.session, ((person.id, key) for key in keys))
    if tells_protection(command.profile):
        await protect(person, command.profile, [], uow)
    await ask_or_end_review(person, uow)


async def correct_person(command: CorrectPerson, uow: UnitOfWork) -> None:
    """Put right what is named; a new nationality of somebody protected is barred as well.

    Whether the place is withheld is decided anew, on the corrected person.
    """
    person = await uow.load(Person, command.person_id, expected_version=command.version)
    person.require_present()
    grounds, region = await grounds_of(person, uow), await known_region(person, uow)
    event, profile = await corrected(person, command, uow)
    person.age_band = event.age_band
    if "region" in command.model_fields_set:
        region = await _region_of(command, person, region, uow)
    withheld = await is_withheld(person, grounds, uow)
    event = event.model_copy(update={"region": await place(person, region, withheld=withheld, uow=uow)})
    uow.publish(person, person.correct(event))
    await end_undocumented_grants(person, grounds, uow)
    if person.is_protected or tells_protection(profile):
        await protect(person, profile, [], uow)
        await publish_barred(person, uow)
        await end_barred_grants(person, uow)
    await ask_or_end_review(person, uow)


async def _region_of(command: CorrectPerson, person: Person, known: str | None, uow: UnitOfWork) -> str | None:
    """The region as corrected. Where one rests sealed that the actor may not read, it stays.

    What they say is added beside it for a specialist. They are told nothing: a refusal would tell of a sealed place.
    """
    is_sealed = known is not None and person.region is None
    if not is_sealed or not writes_blindly(uow):
        return command.region
    if command.region:
        circumstances = ReportedCircumstances(region=command.region)
        await report(derived_id(person.id, "region", str(command.version)), person, circumstances, uow)
    return known


async def record_circumstances(command: RecordCircumstances, uow: UnitOfWork) -> None:
    """Where the person is and what is the matter, sealed; what is not named stays."""
    person = await uow.load(Person, command.person_id, expected_version=command.version)
    person.require_present()
    named = command.model_dump(include={"location", "notes"}, exclude_unset=True)
    await record(person, (await circumstances_of(person, uow)).model_copy(update=named), uow)


async def find_persons(command: FindPersons, uow: UnitOfWork) -> PersonsFound:
    """Search; answers ids and how alike they are, never who they are. SearchBudgetSpent."""
    terms = await sought(command, uow)
    if command.purpose is SearchPurpose.LIST:
        matches = await listed(terms, keys_to_list(terms, day_at(uow.now(), None)), command, uow)
        uow.concerns(one.person_id for one in matches[: command.limit])
        return PersonsFound(candidates=matches[: command.limit])
    await spend(uow)
    matches = await candidates(terms, keys_for(terms), command, uow)
    search_id = await keep_search([one.person_id for one in matches], uow)
    return PersonsFound(search_id=search_id, candidates=matches[: command.limit])


async def require_active_crisis(command: type[Command], crisis_id: UUID, uow: UnitOfWork) -> None:
    """NotFound, CrisisNotActive, ExerciseIsMixed; who is registered in an exercise's crisis belongs to the exercise."""
    crisis = await get_crisis_for_share(uow.session, crisis_id)
    require(command, crisis=crisis)
    crisis.require_same_exercise(uow.exercise)
    uow.exercise = crisis.exercise


async def _require_household(command: RegisterPerson, uow: UnitOfWork) -> None:
    if command.household_id is None:
        return
    household = await uow.find(Household, command.household_id)
    if household is None:
        raise NotFound("household", field="household_id")
    if household.crisis_id != command.crisis_id:
        raise HouseholdElsewhere


async def _require_unlike_others(terms: SearchTerms, keys: list[int], command: RegisterPerson, uow: UnitOfWork) -> None:
    matches = await duplicates(terms, keys, uow)
    strong = [one.person_id for one in matches if one.band is MatchBand.STRONG]
    looked_at = command.looked_at
    search = await search_of(looked_at.search_id, uow) if looked_at else None
    unseen = [one for one in strong if not await was_shown(one, search, uow)]
    if unseen:
        raise PossibleDuplicate(unseen, command.person_id)
    if looked_at:
        uow.concerns([command.person_id, *strong], search=str(looked_at.search_id), judgement=looked_at.judgement.value)
