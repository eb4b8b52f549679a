import pytest

from services.intake.screening.needs import (
    LANGUAGES,
    SupersededNeed,
    UnknownNeed,
    find_need,
    is_restricted,
    recordable_need,
    specific_needs,
)

CATEGORIES = {"CR", "SC", "WR", "ER", "SP", "DS", "SM", "FU", "LP", "TR", "SV"}


def test_the_list_is_whole() -> None:
    needs = specific_needs()
    assert {code for code in needs if "-" not in code} == CATEGORIES
    counts = {category: sum(code.startswith(f"{category}-") for code in needs) for category in CATEGORIES}
    assert counts == {
        "CR": 10, "SC": 5, "WR": 4, "ER": 3, "SP": 3, "DS": 15, "SM": 7, "FU": 2, "LP": 20, "TR": 3, "SV": 8,
    }  # fmt: skip


def test_every_label_is_there_in_every_language() -> None:
    for need in specific_needs().values():
        labels = need.label.model_dump()
        assert tuple(labels) == LANGUAGES
        assert all(label.strip() for label in labels.values()), need.code
        assert any("\u0600" <= letter <= "\u06ff" for letter in labels["ar"]), need.code


def test_what_endangers_is_restricted() -> None:
    restricted = {code for code, need in specific_needs().items() if need.restricted}
    assert {"TR", "SV", "SM", "TR-PI", "SV-SS", "SM-MI", "LP-AP", "LP-CR", "LP-ST"} <= restricted
    assert {code.partition("-")[0] for code in restricted} == {"TR", "SV", "SM", "LP"}
    assert not is_restricted("LP")
    assert not is_restricted("FU-TR")
    assert not is_restricted("LP-RR")


def test_codes_that_look_alike_are_not_confused() -> None:
    assert find_need("LP-AF").label != find_need("CR-AF").label
    assert find_need("TR").label != find_need("FU-TR").label


def test_superseded_codes_are_read_and_not_recorded() -> None:
    assert find_need("DS-BD").superseded_by == ("DS-V",)
    with pytest.raises(SupersededNeed, match="use DS-V"):
        recordable_need("DS-BD")
    superseded = [need for need in specific_needs().values() if need.superseded_by]
    assert len(superseded) == 7
    for need in superseded:
        assert all(recordable_need(code).category == "DS" for code in need.superseded_by)


@pytest.mark.parametrize("code", ["", "XX", "LP-", "LP-XX", "lp-nd", "LP_ND", "LP-ND-1"])
def test_what_is_not_listed_is_refused(code: str) -> None:
    with pytest.raises(UnknownNeed) as refusal:
        recordable_need(code)
    assert refusal.value.field == "code"
    assert refusal.value.code == "unknown_need"


def test_the_refusal_says_where_to_look() -> None:
    with pytest.raises(UnknownNeed, match="Category LP has no such need"):
        recordable_need("LP-ZZ")
    with pytest.raises(UnknownNeed, match="XX or XX-YY"):
        recordable_need("poverty")
