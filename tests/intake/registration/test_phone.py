"""Telephone numbers as they are typed and pasted: stored so, and parsed to E.164."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.matching.keys import SearchTerms
from services.intake.matching.ranking import MatchReason, likeness
from services.intake.registration.phone import PhoneUnreadable, is_no_number, require_phones
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import (
    CorrectPerson,
    Guardian,
    GuardianCheck,
    GuardianRelation,
    PersonProfile,
    ProfileOnRecord,
)
from shared.platform.phone import e164, looks_like_phone
from tests.intake.world import World, made_up_name


@pytest.mark.parametrize(
    ("typed", "country", "read"),
    [
        ("+224 620 00 00 01", "LY", "+224620000001"),
        ("00224620000001", "LY", "+224620000001"),
        ("620000001", "GN", "+224620000001"),
        ("٠٩١٢٣٤٥٦٧٨", "LY", "+218912345678"),
        ("۰۹۱-۲۳۴-۵۶۷۸", "LY", "+218912345678"),
        ("\u202a+224\u00a0620\u2011000\u2011001\u202c", "LY", "+224620000001"),
        ("３１２３４５６", "GM", "+2203123456"),
        ("312-3456", "GM", "+2203123456"),
        ("(024) 412-3456", "GH", "+233244123456"),
        ("12345678", "LY", None),
    ],
)
def test_phone_numbers_are_parsed_despite_spelling_variants(typed: str, country: str, read: str | None) -> None:
    assert looks_like_phone(typed)
    assert e164(typed, (country,)) == read


@pytest.mark.parametrize(
    "typed", ["none", "N/A", " - ", "aucun", "لا يوجد", "ask her brother", "12345", "call 620000001 at night"]
)
def test_unreadable_phone_number_is_refused_with_its_field(typed: str) -> None:
    with pytest.raises(PhoneUnreadable) as refused:
        require_phones(PersonProfile(given_name="Amina", phone=typed))
    assert refused.value.field == "profile.phone"
    guardian = Guardian(name="Omar", relation=GuardianRelation.SIBLING, verified_by=GuardianCheck.NOT_YET, phone=typed)
    of_a_child = PersonProfile(given_name="Amina", guardian=guardian)
    with pytest.raises(PhoneUnreadable) as refused:
        require_phones(of_a_child)
    assert refused.value.field == "profile.guardian.phone"
    require_phones(of_a_child, of_a_child)


def test_phone_cell_may_say_there_is_none() -> None:
    assert is_no_number(" None ")
    assert not is_no_number("620000001")


@pytest.mark.parametrize("other", ["0224 620 00 00 01", "620000001", "٦٢٠٠٠٠٠٠١", "00224620000001"])
def test_spelling_variants_of_a_phone_number_share_a_search_key(other: str) -> None:
    assert MatchReason.SAME_PHONE in likeness(SearchTerms(phone="+224 620 00 00 01"), SearchTerms(phone=other)).reasons


def test_phone_number_of_seven_national_digits_has_a_search_key() -> None:
    assert likeness(SearchTerms(phone="312 3456"), SearchTerms(phone="+220 312 3456")).reasons
    assert not likeness(SearchTerms(phone="3456"), SearchTerms(phone="+220 312 3456")).reasons


@given(st.text(max_size=40), st.sampled_from(["GM", "LY", "ZZ", None]))
def test_phone_parser_accepts_any_text(typed: str, country: str | None) -> None:
    looks_like_phone(typed)
    number = e164(typed, (country,))
    assert number is None or number.startswith("+")


@pytest.mark.stack
async def test_phone_number_is_stored_as_typed_and_as_e164(world: World) -> None:
    person_id = await world.person(profile=PersonProfile(given_name=made_up_name(), phone="091-2345678"))
    assert await _stored_numbers(world, person_id) == ("091-2345678", "+218912345678")
    await world.do(
        CorrectPerson.model_validate(
            {"person_id": person_id, "version": 1, "profile": {"given_name": "Ami", "phone": "0913000000"}}
        )
    )
    assert await _stored_numbers(world, person_id) == ("0913000000", "+218913000000")
    with pytest.raises(PhoneUnreadable):
        await world.person(profile=PersonProfile(given_name=made_up_name(), phone="none"))


async def _stored_numbers(world: World, person_id: object) -> tuple[str | None, str | None]:
    row = await world.row("SELECT id, profile FROM persons WHERE id = :id", id=person_id)
    async with world.harness.unit() as unit:
        profile = await unit.open(Sealed[ProfileOnRecord].model_validate(row["profile"]), ProfileOnRecord, of=row["id"])
    return profile.phone, profile.phone_e164
