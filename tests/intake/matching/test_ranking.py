from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.matching.keys import SearchTerms
from services.intake.matching.ranking import MatchReason, likeness, rank, resembles
from shared.contracts.intake.v1 import BirthDate, MatchBand, Sex

BORN = BirthDate(on=date(1990, 5, 12))
SOUGHT = SearchTerms("Aminata", "Diallo", BORN, "+224 620 00 00 01", ("X12345",))


@pytest.mark.parametrize(
    ("name", "parts", "alike"),
    [
        ("diallo", ("Aminata", "Diallo"), True),
        ("mohamed", ("Muhammad", "Cisse"), True),
        ("mohamed", ("\u0645\u062d\u0645\u062f", "\u0639\u0644\u064a"), True),
        ("amina", ("Imen", "Bah"), False),
        ("amina", (None, None), False),
    ],
)
def test_what_only_sounds_like_a_name_does_not_resemble_it(
    name: str, parts: tuple[str | None, str | None], *, alike: bool
) -> None:
    assert resembles(name, SearchTerms(*parts)) is alike


def test_same_person_ranks_strong() -> None:
    same = likeness(SOUGHT, SearchTerms("diallo", "AMINATA", BORN, "00224620000001", ("x-12345",)))
    assert (same.score, same.strong) == (1.0, True)
    assert same.reasons == (
        MatchReason.SAME_NAME,
        MatchReason.SAME_BIRTH_DATE,
        MatchReason.SAME_PHONE,
        MatchReason.SAME_DOCUMENT,
    )


@pytest.mark.parametrize(
    ("candidate", "strong"),
    [
        (SearchTerms("Aminatta", "Dialo", BORN), True),
        (SearchTerms("Aminata", "Diallo", BirthDate(on=date(1990, 12, 5))), True),
        (SearchTerms("Aminata", "Diallo", BirthDate(on=date(1990, 5, 21))), True),
        (SearchTerms("Aminata", "Diallo", BirthDate(year=1990)), True),
        (SearchTerms("Aminata", "Diallo", BirthDate(on=date(1962, 1, 30))), False),
        (SearchTerms("Abdi", "Diallo", BORN), False),
        (SearchTerms("Mariama", "Diallo", BORN), False),
        (SearchTerms("Aminata", None, BORN), False),
        (SearchTerms("Ami Nata", "Diallo", BORN), True),
        (SearchTerms("Aminata", "Bah", BORN), False),
        (SearchTerms("Xyz", "Qqq", BirthDate(on=date(1950, 1, 2))), False),
        (SearchTerms(), False),
    ],
)
def test_ranking_strength_by_shared_values(candidate: SearchTerms, *, strong: bool) -> None:
    assert likeness(SOUGHT, candidate).strong is strong


def test_unknown_birth_dates_do_not_count_as_equal() -> None:
    name_alone = likeness(SearchTerms("Aminata", "Diallo"), SearchTerms("Aminata", "Diallo", BORN))
    assert (name_alone.strong, name_alone.band) == (False, MatchBand.LIKELY)
    assert not likeness(SearchTerms("Aminata", "Diallo"), SearchTerms("Aminata", "Diallo")).strong
    assert not likeness(SearchTerms(None, None, BORN), SearchTerms("Aminata", None, BORN)).strong


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(Sex), st.sampled_from(Sex))
def test_same_name_alone_is_never_strong(given_name: str, family_name: str, ours: Sex, theirs: Sex) -> None:
    one = SearchTerms(given_name, family_name, sex=ours)
    assert not likeness(one, SearchTerms(given_name, family_name, sex=theirs)).strong
    assert not likeness(one, SearchTerms(given_name, family_name, BORN, sex=theirs)).strong


def test_document_outweighs_sex_in_the_ranking() -> None:
    woman = SearchTerms("Alex", "Bah", BORN, sex=Sex.FEMALE)
    assert likeness(woman, SearchTerms("Alex", "Bah", BORN, sex=Sex.UNKNOWN)).strong
    assert not likeness(woman, SearchTerms("Alex", "Bah", BORN, sex=Sex.MALE)).strong
    theirs = SearchTerms("Other", "Name", document_numbers=("X12345",), sex=Sex.MALE)
    assert likeness(SOUGHT, theirs).band is MatchBand.STRONG


def test_same_telephone_number_alone_is_likely() -> None:
    assert likeness(SearchTerms(phone="620000001"), SOUGHT).band is MatchBand.LIKELY


def test_more_alike_candidates_rank_first() -> None:
    candidates = {
        "other": SearchTerms("Boubacar", "Sow", BORN),
        "near": SearchTerms("Aminatou", "Diallo", BirthDate(year=1991)),
        "same": SearchTerms("Aminata", "Diallo", BORN),
    }
    ranked = rank(SOUGHT, candidates, limit=2)
    assert [identity for identity, _ in ranked] == ["same", "near"]


@given(st.text(max_size=30), st.text(max_size=30), st.dates(), st.dates())
def test_likeness_is_symmetric_and_bounded(one: str, other: str, first: date, second: date) -> None:
    ours = SearchTerms(one, None, BirthDate(on=first))
    theirs = SearchTerms(other, None, BirthDate(on=second))
    assert likeness(ours, theirs) == likeness(theirs, ours)
    assert 0 <= likeness(ours, theirs).score <= 1
