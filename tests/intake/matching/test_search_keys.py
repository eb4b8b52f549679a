from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.matching.keys import SearchTerms, one_name_keys, search_keys
from shared.contracts.intake.v1.values import BirthDate, IdentityDocument, PersonProfile, Sex

SECRET = b"a made-up secret of 32 bytes...."
BORN = BirthDate(on=date(1990, 5, 12))


def shared(one: SearchTerms, other: SearchTerms) -> int:
    return len(set(search_keys(one, SECRET)) & set(search_keys(other, SECRET)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SearchTerms("Aminata", "Diallo"), SearchTerms("Diallo", "Aminata")),
        (SearchTerms("Aminata", "Diallo"), SearchTerms("Aminata Diallo")),
        (SearchTerms("Abd Allah", "Sy"), SearchTerms("Abdallah", "Sy")),
        (SearchTerms("Mohamed", "Cissé"), SearchTerms("Muhammad", "Cisse")),
        (SearchTerms("\u0645\u062d\u0645\u062f", "\u0639\u0644\u064a"), SearchTerms("Mohamed", "Ali")),
        (SearchTerms("Aminata", "Diallo", BORN), SearchTerms("Xyz", None, BORN)),
        (SearchTerms("Aminata", None, BORN), SearchTerms("Aminata", "Sow", BirthDate(year=1990))),
        (SearchTerms("Aminata", "Diallo", BORN), SearchTerms("Amina", "Bah", BirthDate(on=date(1990, 12, 5)))),
        (SearchTerms("A", phone="+224 620 00 00 01"), SearchTerms("B", phone="0620000001")),
        (SearchTerms("A", document_numbers=("X-12 345",)), SearchTerms("B", document_numbers=("x12345",))),
        (
            SearchTerms("Aminata", None, BirthDate(age=36), as_of=date(2026, 11, 22)),
            SearchTerms("Aminata", None, BirthDate(year=1990)),
        ),
    ],
)
def test_search_keys_of_likely_variants_overlap(one: SearchTerms, other: SearchTerms) -> None:
    assert shared(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SearchTerms("Aminata", "Diallo"), SearchTerms("Aminata", "Bah")),
        (
            SearchTerms("A", None, BirthDate(on=date(1990, 1, 1))),
            SearchTerms("B", None, BirthDate(on=date(1990, 1, 1))),
        ),
        (SearchTerms("A", phone="1234"), SearchTerms("B", phone="1234")),
        (SearchTerms(), SearchTerms()),
        (SearchTerms("Aminata"), SearchTerms(None, None, BirthDate(age=30))),
    ],
)
def test_common_values_alone_make_no_search_key(one: SearchTerms, other: SearchTerms) -> None:
    assert not shared(one, other)


@pytest.mark.parametrize(
    ("name", "terms"),
    [
        ("diallo", SearchTerms("Aminata", "Diallo", BORN)),
        ("mohamed", SearchTerms("Muhammad", "Cisse", BirthDate(year=1950))),
        ("mohamed", SearchTerms("\u0645\u062d\u0645\u062f", "\u0639\u0644\u064a", BORN)),
        ("aminata", SearchTerms("Aminata", "Bah", BirthDate(age=110), as_of=date(2026, 11, 22))),
        ("aminata", SearchTerms("Aminata", "Bah", BirthDate(age_months=0), as_of=date(2026, 11, 22))),
    ],
)
def test_one_part_of_a_name_finds_whoever_has_it_and_a_year_of_birth(name: str, terms: SearchTerms) -> None:
    found = set(one_name_keys(name, 2026, SECRET))
    assert found & set(search_keys(terms, SECRET))
    assert not found & set(search_keys(SearchTerms("Kofi", "Agyeman", BORN), SECRET))
    unknown = SearchTerms(terms.given_name, terms.family_name)
    assert not found & set(search_keys(unknown, SECRET))


@pytest.mark.parametrize(
    ("terms", "one_name"),
    [
        (SearchTerms(" Aminata "), "aminata"),
        (SearchTerms(None, "Diallo", sex=Sex.FEMALE), "diallo"),
        (SearchTerms("Aminata", "Diallo"), None),
        (SearchTerms("Aminata", None, BORN), None),
        (SearchTerms("Aminata", phone="1"), None),
        (SearchTerms("Aminata", document_numbers=("X1",)), None),
        (SearchTerms(), None),
    ],
)
def test_one_name_is_all_that_is_known(terms: SearchTerms, one_name: str | None) -> None:
    assert terms.one_name() == one_name


def test_search_terms_of_a_profile() -> None:
    profile = PersonProfile(
        given_name="Aminata",
        birth_date=BORN,
        phone="+224 620 00 00 01",
        documents=[IdentityDocument(kind="passport", number="X12345")],
    )
    assert SearchTerms.of_person(profile, date(2026, 1, 5)) == SearchTerms(
        "Aminata", None, BORN, "+224 620 00 00 01", ("X12345",), as_of=date(2026, 1, 5)
    )


def test_search_keys_depend_on_the_secret() -> None:
    terms = SearchTerms("Aminata", "Diallo", BORN)
    assert not set(search_keys(terms, SECRET)) & set(search_keys(terms, SECRET[::-1] + b"x"))
    with pytest.raises(ValueError, match="at least 32 bytes"):
        search_keys(terms, b"short")


@given(st.text(max_size=80), st.text(max_size=80), st.dates())
def test_search_keys_are_few_and_fit_sixty_four_bits(given_name: str, family_name: str, on: date) -> None:
    keys = search_keys(SearchTerms(given_name, family_name, BirthDate(on=on)), SECRET)
    assert keys == sorted(set(keys))
    assert len(keys) <= 60
    assert all(-(1 << 63) <= key < 1 << 63 for key in keys)
