"""Ages as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.registration.stated_age import latin_digits, read_age, read_whole
from shared.contracts.intake.v1.values import BirthDate

ZEROS = "0٠۰०߀০๐０"


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("7", BirthDate(age=7)),
        (" ٧ ", BirthDate(age=7)),
        ("۱۲", BirthDate(age=12)),
        ("७", BirthDate(age=7)),
        ("7 ans", BirthDate(age=7)),
        ("34 years", BirthDate(age=34)),
        ("7 months", BirthDate(age_months=7)),
        ("7 mois", BirthDate(age_months=7)),
        ("٧ أشهر", BirthDate(age_months=7)),
        ("7 meses", BirthDate(age_months=7)),
        ("1 mês", BirthDate(age_months=1)),
        ("18M", BirthDate(age_months=18)),
        ("3 weeks", BirthDate(age_months=0)),
        ("9 semaines", BirthDate(age_months=2)),
        ("10 dias", BirthDate(age_months=0)),
    ],
)
def test_stated_ages_are_parsed(text: str, age: BirthDate) -> None:
    assert read_age(text) == age


@pytest.mark.parametrize(
    "text", ["12?", "-5", "131", "7,5", "½", "7 moons", "about 7", "7-8", "", "seven", "1e1", "250"]
)
def test_text_that_is_no_age_is_parsed_as_none(text: str) -> None:
    assert read_age(text) is None


@given(st.integers(0, 130), st.sampled_from(ZEROS))
def test_digits_of_every_script_are_digits(age: int, zero: str) -> None:
    written = "".join(chr(ord(zero) + int(digit)) for digit in str(age))
    assert latin_digits(written) == str(age)
    assert read_whole(written) == age
    assert read_age(written) == BirthDate(age=age)
