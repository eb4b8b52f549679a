from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.persons.age import (
    AgesDisagree,
    BirthDateInFuture,
    BirthDateTooLongAgo,
    age_on,
    check_birth_date,
    full_months,
    full_years,
    is_estimated,
)
from services.intake.persons.model import MAY_BE_MINORS
from shared.contracts.intake.v1.values import AgeBand, BirthDate

TODAY = date(2026, 11, 22)
ADULT = 18


@pytest.mark.parametrize(
    ("born", "years", "band"),
    [
        (date(2026, 11, 22), 0, AgeBand.UNDER_5),
        (date(2021, 11, 23), 4, AgeBand.UNDER_5),
        (date(2021, 11, 22), 5, AgeBand.FROM_5),
        (date(2014, 11, 23), 11, AgeBand.FROM_5),
        (date(2014, 11, 22), 12, AgeBand.FROM_12),
        (date(2008, 11, 23), 17, AgeBand.FROM_12),
        (date(2008, 11, 22), 18, AgeBand.FROM_18),
        (date(1966, 11, 23), 59, AgeBand.FROM_18),
        (date(1966, 11, 22), 60, AgeBand.FROM_60),
    ],
)
def test_age_band_changes_on_the_birthday(born: date, years: int, band: AgeBand) -> None:
    age = age_on(BirthDate(on=born), TODAY, TODAY)
    assert (age.years, age.band, age.estimated) == (years, band, False)


def test_age_band_of_birth_on_29_february() -> None:
    assert full_years(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert full_years(date(2008, 2, 29), date(2026, 3, 1)) == 18


def test_birth_year_alone_yields_the_youngest_age_that_fits() -> None:
    age = age_on(BirthDate(year=2008), TODAY, TODAY)
    assert (age.years, age.band, age.estimated) == (17, AgeBand.FROM_12, True)
    assert age_on(BirthDate(year=2026), TODAY, TODAY).years == 0


def test_stated_age_grows_from_the_day_it_was_stated() -> None:
    as_of = date(2025, 11, 23)
    assert age_on(BirthDate(age=17), TODAY, as_of).band is AgeBand.FROM_12
    assert age_on(BirthDate(age=17), TODAY + timedelta(days=1), as_of).band is AgeBand.FROM_18


def test_unknown_birth_has_an_unknown_band() -> None:
    age = age_on(BirthDate(), TODAY, TODAY)
    assert (age.years, age.band, age.estimated) == (None, AgeBand.UNKNOWN, True)
    assert is_estimated(BirthDate(year=1990))
    assert not is_estimated(BirthDate(on=date(1990, 1, 1)))
    check_birth_date(BirthDate(), TODAY)


@pytest.mark.parametrize(
    ("birth", "field"),
    [
        (BirthDate(year=1990, age=12), "birth_date.age"),
        (BirthDate(on=date(1990, 5, 1), age=12), "birth_date.age"),
        (BirthDate(on=date(1990, 5, 1), year=1991), "birth_date.year"),
        (BirthDate(age=2, age_months=7), "birth_date.age_months"),
        (BirthDate(year=2025, age_months=7), "birth_date.age_months"),
    ],
)
def test_contradicting_birth_statements_are_refused_by_name(birth: BirthDate, field: str) -> None:
    with pytest.raises(AgesDisagree) as refused:
        check_birth_date(birth, TODAY)
    assert (refused.value.code, refused.value.field) == ("ages_disagree", field)


@given(st.dates(date(1900, 1, 1), TODAY), st.sets(st.sampled_from(["on", "year", "age", "age_months"])))
def test_birth_statements_true_of_one_birth_never_contradict(born: date, stated: set[str]) -> None:
    months = full_months(born, TODAY)
    true = BirthDate(on=born, year=born.year, age=full_years(born, TODAY), age_months=months if months < 120 else None)
    check_birth_date(BirthDate(**true.model_dump(include=stated)), TODAY)


@given(st.integers(0, 119), st.integers(0, 4000))
def test_stated_months_grow_from_the_day_they_were_stated(months: int, days: int) -> None:
    later = TODAY + timedelta(days=days)
    assert age_on(BirthDate(age_months=months), later, TODAY).years == (months + full_months(TODAY, later)) // 12


@given(
    st.builds(
        BirthDate,
        on=st.none() | st.dates(date(1900, 1, 1), TODAY),
        year=st.none() | st.integers(1900, 2026),
        age=st.none() | st.integers(0, 120),
        age_months=st.none() | st.integers(0, 119),
    )
)
def test_possible_child_is_never_banded_as_an_adult(birth: BirthDate) -> None:
    """Unknown is not known to be of age; of what is stated, the youngest that fits decides."""
    try:
        check_birth_date(birth, TODAY)
    except (AgesDisagree, BirthDateInFuture, BirthDateTooLongAgo):
        return
    by_year = None if birth.year is None else TODAY.year - birth.year - 1
    by_months = None if birth.age_months is None else birth.age_months // 12
    estimates = [years for years in (by_year, birth.age, by_months) if years is not None]
    stated = [full_years(birth.on, TODAY)] if birth.on else estimates
    of_age = bool(stated) and min(stated) >= ADULT
    assert (age_on(birth, TODAY, TODAY).band not in MAY_BE_MINORS) is of_age


def test_youngest_of_several_birth_estimates_counts() -> None:
    assert age_on(BirthDate(year=2008, age=18), TODAY, TODAY).band is AgeBand.FROM_12


@pytest.mark.parametrize("birth", [BirthDate(on=date(2026, 11, 23)), BirthDate(year=2027)])
def test_birth_in_the_future_is_refused(birth: BirthDate) -> None:
    with pytest.raises(BirthDateInFuture):
        check_birth_date(birth, TODAY)


@pytest.mark.parametrize("birth", [BirthDate(on=date(1890, 1, 1)), BirthDate(year=1890)])
def test_birth_too_long_ago_is_refused(birth: BirthDate) -> None:
    with pytest.raises(BirthDateTooLongAgo):
        check_birth_date(birth, TODAY)


@given(st.dates(date(1900, 1, 1), TODAY))
def test_age_estimate_is_never_above_the_true_age(born: date) -> None:
    exact = age_on(BirthDate(on=born), TODAY, TODAY).years
    by_year = age_on(BirthDate(year=born.year), TODAY, TODAY).years
    assert exact is not None
    assert by_year is not None
    assert by_year <= exact
