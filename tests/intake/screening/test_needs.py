import pytest

from services.intake.screening.needs import (
    LANGUAGES,
    SupersededNeed,
    UnknownNeed,
    find_need,
    is_restricted,
    recordable_need,
    specific_needs,
    withholds_place,
)

CATEGORIES = {"CR", "SC", "WR", "ER", "SP", "DS", "SM", "FU", "LP", "TR", "SV"}


def test_list_of_specific_needs_is_complete() -> None:
    needs = specific_needs()
    assert {code for code in needs if "-" not in code} == CATEGORIES
    counts = {category: sum(code.startswith(f"{category}-") for code in needs) for category in CATEGORIES}
    assert counts == {
        "CR": 10, "SC": 5, "WR": 4, "ER": 3, "SP": 3, "DS": 15, "SM": 7, "FU": 2, "LP": 20, "TR": 3, "SV": 8,
    }  # fmt: skip


def test_need_labels_exist_in_every_language() -> None:
    for need in specific_needs().values():
        labels = need.label.model_dump()
        assert tuple(labels) == LANGUAGES
        assert all(label.strip() for label in labels.values()), need.code
        assert any("\u0600" <= letter <= "\u06ff" for letter in labels["ar"]), need.code


PROTECTION = {
    "unaccompanied-child assessment": {"SC", "CR"},
    "trafficking and gender-based violence": {"SV", "WR-WR", "LP-AN"},
    "asylum and return": {"LP-RR", "LP-RD"},
    "armed groups": {"LP-AF"},
    "detention": {"LP-DA", "LP-DO", "LP-DT"},
    "sought by somebody": {"LP-IH", "LP-WP", "LP-RP"},
    "torture": {"TR"},
    "accused or convicted": {"LP-AP", "LP-CR", "LP-ST"},
}
"""Class C4 of the class list, by what its codes imply; a category stands for all of its codes."""
HEALTH = {"SM"}
"""Class C3, sealed as well."""


def test_needs_are_restricted_iff_they_imply_health_or_protection() -> None:
    sensitive = set().union(HEALTH, *PROTECTION.values())
    for code, need in specific_needs().items():
        assert need.restricted is (code in sensitive or need.category in sensitive), code


def test_needs_of_children_at_risk_and_of_persons_in_hiding_withhold_the_place() -> None:
    withholding = {code for code in specific_needs() if withholds_place(code)}
    assert {code for code in withholding if code[:2] in {"CR", "SC"}} == {
        code for code in specific_needs() if code[:2] in {"CR", "SC"}
    }
    assert {code for code in withholding if code[:2] not in {"CR", "SC"}} == {"LP-IH", "LP-WP"}
    assert withholds_place("XX-NO"), "a code that is not known is taken for one that withholds"
    assert all(is_restricted(code) for code in withholding)


def test_need_codes_that_look_alike_are_distinct() -> None:
    assert find_need("LP-AF").label != find_need("CR-AF").label
    assert find_need("TR").label != find_need("FU-TR").label


def test_superseded_need_codes_are_readable_but_not_recordable() -> None:
    assert find_need("DS-BD").superseded_by == ("DS-V",)
    with pytest.raises(SupersededNeed, match="use DS-V"):
        recordable_need("DS-BD")
    superseded = [need for need in specific_needs().values() if need.superseded_by]
    assert len(superseded) == 7
    for need in superseded:
        assert all(recordable_need(code).category == "DS" for code in need.superseded_by)


@pytest.mark.parametrize("code", ["", "XX", "LP-", "LP-XX", "lp-nd", "LP_ND", "LP-ND-1"])
def test_unlisted_need_code_is_refused(code: str) -> None:
    with pytest.raises(UnknownNeed) as refusal:
        recordable_need(code)
    assert refusal.value.field == "code"
    assert refusal.value.code == "unknown_need"


def test_unknown_need_refusal_says_how_needs_are_coded() -> None:
    with pytest.raises(UnknownNeed, match="XX or XX-YY"):
        recordable_need("poverty")
