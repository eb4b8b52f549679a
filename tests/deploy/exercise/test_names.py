import pytest

from deploy.exercise.names import countries, names_of


def test_every_country_has_names_of_every_kind() -> None:
    assert len(countries()) >= 15
    assert {"EG", "LB", "ML", "HT", "BR", "MZ", "NG", "SN", "BD"} <= set(countries())
    for country in countries():
        names = names_of(country)
        assert min(len(names.female), len(names.male), len(names.family)) >= 6, country
        for name in (*names.female, *names.male, *names.family):
            assert name == name.strip()
            assert name


def test_names_have_local_spellings() -> None:
    names = names_of("NP")
    latin = next(name for name in names.family if name in names.local)
    assert not names.local[latin].isascii()


def test_a_country_without_names_is_refused() -> None:
    with pytest.raises(KeyError):
        names_of("XX")
