"""One rule for every text, whoever sends it: cleaned where that loses nothing, refused by name where it is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from shared.contracts.intake.v1 import DeclareCrisis, FindPersons, PersonProfile, RegisterPerson
from shared.contracts.text import is_text, one_line, paragraphs
from shared.platform.clock import new_id
from shared.platform.shapes import misshapen


def register(given_name: str) -> RegisterPerson:
    return RegisterPerson.model_validate(
        {"person_id": new_id(), "crisis_id": new_id(), "profile": {"given_name": given_name}}
    )


@pytest.mark.parametrize("name", ["Ami\x00nata", "\x07", "Ami\ud800", "\x1b[31m"])
def test_commands_refuse_control_characters_and_name_the_field(name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        register(name)
    error = misshapen(refused.value)
    assert (error.code, error.field) == ("text_control", "profile.given_name")


@pytest.mark.parametrize("name", ["", " ", "\u00a0", "\u200b\u200b", "\u3164", "\u202e\u202c", "\u200d"])
def test_commands_refuse_names_of_invisible_characters(name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        register(name)
    assert misshapen(refused.value).code == "text_too_short"


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("Aminata\r\nDiallo", "Aminata Diallo"),
        ("\u202eelaM", "elaM"),
        ("Ami\u00adnata", "Aminata"),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("N\u2019D\u00e8ye", "N\u2019D\u00e8ye"),
    ],
)
def test_a_name_is_cleaned_and_its_letters_stay(typed: str, cleaned: str) -> None:
    assert register(typed).profile.given_name == cleaned
    assert FindPersons(given_name=typed).given_name == cleaned


def test_a_profile_sealed_by_an_earlier_release_is_read_leniently() -> None:
    """A sealed value of an earlier release: read leniently, shown without what is no text."""
    assert PersonProfile.model_validate({"given_name": "Ami\x00na\u202eta"}).given_name == "Aminata"


def test_text_is_strict_in_commands_only() -> None:
    with pytest.raises(ValidationError):
        DeclareCrisis.model_validate({"crisis_id": new_id(), "name": "\x00", "country": "LY", "hazard": "conflict"})
    assert PersonProfile(given_name="A\x00").given_name == "A"


@given(st.text(max_size=60))
def test_cleaning_text_is_idempotent(text: str) -> None:
    for clean in (one_line, paragraphs):
        assert clean(clean(text)) == clean(text)
        assert is_text(clean(text))
    assert "\n" not in one_line(text)
