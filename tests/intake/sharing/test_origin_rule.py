"""Nothing about a person who needs protection reaches a state of origin; each guard holds without the others."""

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from services.intake.persons.model import Person
from services.intake.screening import revocation
from services.intake.screening.model import OriginStateBarred
from services.intake.screening.origin import is_origin_answered, is_origin_known, states_of_origin
from services.intake.sharing import content, granting
from services.intake.sharing_grants.model.agencies import Agency, AgencyNeedsState
from services.intake.sharing_grants.model.grants import SharingGrant
from shared.contracts.base import C1, C2
from shared.contracts.intake.v1 import (
    AgencyKind,
    AssessProtection,
    CorrectPerson,
    IdentityDocument,
    KnownBy,
    Nationality,
    NationalityAnswer,
    PersonCorrected,
    PersonProfile,
    PersonRegistered,
    ProtectionAssessment,
    ProtectionStatus,
    Purpose,
    Sex,
    SharingWithdrawn,
    WithdrawSharing,
)
from shared.platform.clock import new_id
from shared.platform.secrets import Secrets
from tests.intake.sharing.partner import partner
from tests.intake.sharing.test_sharing import opened_case
from tests.intake.world import World, profile


async def protect(world: World, person_id: UUID, status: ProtectionStatus, *feared: str) -> None:
    """Record that somebody needs protection."""
    assessment = ProtectionAssessment(status=status, feared_countries=list(feared))
    await world.do(AssessProtection(person_id=person_id, assessment=assessment), "protection_specialist")


PROTECTED = [status for status in ProtectionStatus if status is not ProtectionStatus.NONE_KNOWN]


@pytest.mark.parametrize("status", PROTECTED)
async def test_no_grant_to_a_state_of_origin_is_possible(world: World, status: ProtectionStatus) -> None:
    agencies = {
        (kind, country): await world.agency(kind, country)
        for kind, country in itertools.product((AgencyKind.CONSULAR, AgencyKind.HUMANITARIAN), ("ER", "SD", "DJ", None))
        if country or kind is AgencyKind.HUMANITARIAN
    }
    passport = IdentityDocument(kind="passport", number=new_id().hex, issuing_country="SD")
    known: dict[str, Any] = {"nationality": "ER", "documents": [passport]}
    known["nationality_answer"] = NationalityAnswer.NO_OTHER
    if status is ProtectionStatus.STATELESS:
        # What somebody stateless was asked is where they lived.
        lived = {"former_residences": ["ER"], "former_residences_complete": True}
        known |= lived | {"nationality": None, "nationality_answer": NationalityAnswer.STATELESS}
    person_id = await world.person(profile_fields=known)
    await protect(world, person_id, status)
    for (_, country), agency_id in agencies.items():
        if country in ("ER", "SD"):
            with pytest.raises(OriginStateBarred):
                await world.grant(person_id, agency_id, C1, purpose=Purpose.REINTEGRATION)
        else:
            await world.grant(person_id, agency_id, C1)
    await world.harness.deliver(opened_case(person_id))
    for (_, country), agency_id in agencies.items():
        assert len((await partner(world, agency_id)).records) == (0 if country in ("ER", "SD") else 2)


async def test_existing_grant_ends_when_protection_is_recorded(world: World) -> None:
    person_id, other = await world.person(profile_fields={"nationality": "ER"}), await world.agency()
    consulate = await world.agency(AgencyKind.CONSULAR, "ER")
    barred, unaffected = await world.grant(person_id, consulate, C1), await world.grant(person_id, other, C1)
    await protect(world, person_id, ProtectionStatus.ASYLUM_SEEKER)
    assert await world.events(SharingWithdrawn, barred)
    assert not await world.events(SharingWithdrawn, unaffected)
    assert (await partner(world, consulate)).received("SharingEnded")


async def test_nationality_corrected_later_is_barred_too(world: World) -> None:
    own = profile(nationality="ER", nationality_answer=NationalityAnswer.NO_OTHER)
    person_id = await world.person(profile=own)
    await protect(world, person_id, ProtectionStatus.REFUGEE)
    consulate = await world.agency(AgencyKind.CONSULAR, "SO")
    granted = await world.grant(person_id, consulate, C1)
    new = own.model_copy(update={"nationality": "SO"})
    await world.do(CorrectPerson(person_id=person_id, version=1, profile=new, sex=Sex.MALE))
    assert await world.events(SharingWithdrawn, granted)
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1)


async def test_added_feared_country_unbars_no_state_while_the_origin_is_unknown(world: World) -> None:
    person_id, consulate = await world.person(), await world.agency(AgencyKind.CONSULAR, "ER")
    await protect(world, person_id, ProtectionStatus.ASYLUM_SEEKER)
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1)
    await world.do(
        AssessProtection(
            person_id=person_id, version=1,
            assessment=ProtectionAssessment(status=ProtectionStatus.ASYLUM_SEEKER, feared_countries=["LY"]),
        ),
        "protection_specialist",
    )  # fmt: skip
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1)


async def test_database_alone_bars_every_state_until_the_origin_is_known(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(granting, "bars", no_bar)
    monkeypatch.setattr(content, "assert_not_for_state_of_origin", no_assertion)
    consulate = await world.agency(AgencyKind.CONSULAR, "DJ")
    asked = {"nationality": "ER", "nationality_answer": NationalityAnswer.NO_OTHER}
    nobody_asked, known = (
        await world.person(profile_fields={"nationality": "ER"}),
        await world.person(profile_fields=asked),
    )
    for person_id in (nobody_asked, known):
        await protect(world, person_id, ProtectionStatus.ASYLUM_SEEKER, "LY")
    with pytest.raises(IntegrityError, match="state of origin"):
        await world.grant(nobody_asked, consulate, C1)
    await world.grant(known, consulate, C1)


CODES = st.sampled_from(["ER", "LY", "SD", "UK"])
PAPERS = st.builds(
    IdentityDocument,
    kind=st.sampled_from(["passport", "voter_card", "Passport", "driving_licence", "bus_pass"]),
    number=st.just("1"),
    issuing_country=st.none() | CODES,
)
PROFILES = st.builds(
    PersonProfile,
    given_name=st.just("Ada"),
    nationality=st.none() | CODES,
    nationality_known_by=st.sampled_from(KnownBy),
    nationalities=st.lists(st.builds(Nationality, country=CODES, known_by=st.sampled_from(KnownBy)), max_size=2),
    nationality_answer=st.none() | st.sampled_from(NationalityAnswer),
    former_residences=st.lists(CODES, max_size=2),
    former_residences_complete=st.booleans(),
    documents=st.lists(PAPERS, max_size=2),
)


@given(PROFILES, st.lists(CODES, max_size=2))
def test_policy_and_assertion_agree_on_when_the_origin_is_known(own: PersonProfile, feared: list[str]) -> None:
    known = is_origin_known(own, feared)
    assert known == content._all_origins_named(own, set(feared))
    if own.nationality_answer in (None, NationalityAnswer.UNKNOWN) or "UK" in states_of_origin(own, feared):
        assert not known


@pytest.mark.parametrize(
    ("known_by", "known"), [("stated", True), ("paper", True), ("other", False), ("unknown", False)]
)
def test_nationality_of_unknown_source_makes_no_origin_known(
    known_by: KnownBy,
    known: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    answered = {"nationality_answer": NationalityAnswer.NO_OTHER}
    first = profile(nationality="ER", nationality_known_by=known_by, **answered)
    further = profile(nationality=None, nationalities=[Nationality(country="ER", known_by=known_by)], **answered)
    for own in (first, further):
        assert is_origin_known(own) is known
        assert content._all_origins_named(own, set()) is known
        assert states_of_origin(own) == {"ER"}, "it bars its State in any case"


@given(PROFILES, st.lists(CODES, max_size=2), CODES, PAPERS)
def test_further_facts_never_loosen_the_origin_rule(
    own: PersonProfile, feared: list[str], code: str, paper: Any
) -> None:
    """Every state named stays barred; an origin that lacks an answer is not known for a feared state or a paper."""
    more = own.model_copy(update={"documents": [*own.documents, paper]})
    assert states_of_origin(own, feared) <= states_of_origin(more, [*feared, code])
    assert is_origin_answered(own, feared) or not is_origin_answered(more, [*feared, code])
    if not is_origin_known(own, feared):
        assert not is_origin_known(own, [*feared, code])


async def test_unknown_origin_bars_every_state(world: World) -> None:
    person_id = await world.person(profile_fields={"nationality": None})
    await protect(world, person_id, ProtectionStatus.STATELESS)
    for country in ("ER", "FR"):
        with pytest.raises(OriginStateBarred):
            await world.grant(person_id, await world.agency(AgencyKind.GOVERNMENT, country), C1)
    await world.grant(person_id, await world.agency(), C1)


def test_states_of_origin_are_nationality_issuers_and_feared_countries() -> None:
    papers = [
        IdentityDocument(kind="national_id", number="1", issuing_country="SD"),
        IdentityDocument(kind="driving_licence", number="2", issuing_country="LY"),
        IdentityDocument(kind="Passport", number="3", issuing_country="SS"),
    ]
    assert states_of_origin(profile(nationality="ER", documents=papers), ["DJ"]) == {"ER", "SD", "SS", "DJ"}
    assert states_of_origin(profile(nationality=None)) == set()


# Each of the three guards is broken in turn; the others must still hold.


async def no_bar(*_: Any) -> bool:
    """A policy that forgot the rule."""
    return False


def no_assertion(*_: Any) -> None:
    """A publisher that forgot the rule."""


async def protected_person(world: World) -> tuple[UUID, UUID]:
    """Somebody who fears Eritrea, and Eritrea's consulate."""
    person_id = await world.person(profile_fields={"nationality": "ER"})
    await protect(world, person_id, ProtectionStatus.FEARS_RETURN)
    return person_id, await world.agency(AgencyKind.CONSULAR, "ER")


async def test_origin_assertion_holds_without_the_policy(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    person_id, consulate = await protected_person(world)
    monkeypatch.setattr(granting, "bars", no_bar)
    with pytest.raises(OriginStateBarred):
        await world.grant(person_id, consulate, C1, C2)
    assert not (await partner(world, consulate)).records


async def test_origin_triggers_hold_without_policy_and_assertion(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    person_id, consulate = await protected_person(world)
    monkeypatch.setattr(granting, "bars", no_bar)
    monkeypatch.setattr(content, "assert_not_for_state_of_origin", no_assertion)
    with pytest.raises(IntegrityError, match="state of origin"):
        await world.grant(person_id, consulate, C1, C2)
    assert not (await partner(world, consulate)).records


async def test_database_refuses_the_assessment_without_the_revocation(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_id = await world.person(profile_fields={"nationality": "ER"})
    await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "ER"), C1)
    monkeypatch.setattr(revocation, "bars", no_bar)
    with pytest.raises(IntegrityError, match="state of origin"):
        await protect(world, person_id, ProtectionStatus.REFUGEE)


@asynccontextmanager
async def without_triggers(world: World) -> AsyncIterator[None]:
    """The database without its guard."""
    settings = world.harness.settings
    password = Secrets(settings.secrets).password("intake", "owner")
    owner = await asyncpg.connect(settings.database_url("intake", "owner", password))
    tables = ("sharing_grants", "sharing_grant_states", "barred_states", "persons", "agencies")
    try:
        for table in tables:
            await owner.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield
    finally:
        for table in tables:
            await owner.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        await owner.close()


async def test_origin_policy_and_assertion_hold_without_the_database(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_id, consulate = await protected_person(world)
    async with without_triggers(world):
        with pytest.raises(OriginStateBarred):
            await world.grant(person_id, consulate, C1, C2)
        monkeypatch.setattr(granting, "bars", no_bar)
        with pytest.raises(OriginStateBarred):
            await world.grant(person_id, consulate, C1, C2)
        # All three broken: the record is written, so the tests above did look at the right place.
        monkeypatch.setattr(content, "assert_not_for_state_of_origin", no_assertion)
        granted = await world.grant(person_id, consulate, C1, C2)
        await world.do(WithdrawSharing(grant_id=granted))
    assert (await partner(world, consulate)).received("PersonShared")


async def test_database_refuses_to_lift_protection_or_misname_a_state(world: World) -> None:
    person_id, _ = await protected_person(world)
    with pytest.raises(IntegrityError, match="nothing lifts"):
        async with world.harness.unit() as unit:
            (await unit.load(Person, person_id)).is_protected = False
    other, consulate = await world.person(), await world.agency(AgencyKind.CONSULAR, "ER")
    granted = await world.grant(other, consulate, C1)
    with pytest.raises(IntegrityError, match="no other"):
        async with world.harness.unit() as unit:
            (await unit.load(SharingGrant, granted)).state_digest = None


async def test_consulate_without_a_recorded_state_gets_no_grant(world: World) -> None:
    person_id, consulate = await world.person(), await world.agency(AgencyKind.CONSULAR, "ER")
    granted = await world.grant(person_id, consulate, C1)
    async with without_state(world, consulate):
        with pytest.raises(AgencyNeedsState):
            await world.grant(person_id, consulate, C1)
        await protect(world, person_id, ProtectionStatus.REFUGEE)
        assert await world.events(SharingWithdrawn, granted)


@asynccontextmanager
async def without_state(world: World, agency_id: UUID) -> AsyncIterator[None]:
    """An agency as the release before could admit it; there, its grants named no state either."""
    settings = world.harness.settings
    password = Secrets(settings.secrets).password("intake", "owner")
    owner = await asyncpg.connect(settings.database_url("intake", "owner", password))
    try:
        for trigger in ("state_named", "states_counted"):
            await owner.execute(f"ALTER TABLE agencies DISABLE TRIGGER {trigger}")
        await owner.execute("UPDATE agencies SET country_of_allegiance = NULL, states = '[]' WHERE id = $1", agency_id)
        await owner.execute("UPDATE sharing_grants SET state_digest = NULL WHERE agency_id = $1", agency_id)
        yield
    finally:
        for trigger in ("state_named", "states_counted"):
            await owner.execute(f"ALTER TABLE agencies ENABLE TRIGGER {trigger}")
        await owner.close()


async def test_database_rejects_a_consulate_without_a_state(world: World) -> None:
    consulate = await world.agency(AgencyKind.CONSULAR, "ER")
    with pytest.raises(IntegrityError, match="names the state"):
        async with world.harness.unit() as unit:
            (await unit.load(Agency, consulate)).country_of_allegiance = None


async def test_origin_answered_flag_is_published_for_every_person(world: World) -> None:
    """The open field says that the questions were answered, and nothing of who needs protection."""
    person_id = await world.person(profile_fields={"nationality": "ER"})
    registered = await world.events(PersonRegistered, person_id)
    await protect(world, person_id, ProtectionStatus.ASYLUM_SEEKER, "LY")
    answered = profile(nationality="ER", nationality_answer=NationalityAnswer.NO_OTHER)
    await world.do(CorrectPerson(person_id=person_id, version=1, profile=answered))
    asked = [registered[-1].origin_answered, (await world.events(PersonCorrected, person_id))[-1].origin_answered]
    assert asked == [False, True]
    at_once = await world.person(profile_fields={"nationality": "ER", "nationality_answer": NationalityAnswer.NO_OTHER})
    assert (await world.events(PersonRegistered, at_once))[-1].origin_answered is True
