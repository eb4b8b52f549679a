"""Lists of codes: every one is shown, in four languages, and says whether it is verified."""

import importlib
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest

from services.gateway.access.accounts import Account
from services.gateway.code_lists.catalogue import CodeLists
from services.gateway.code_lists.enumerations import ENUMERATIONS, NAMED_BY_STANDARDS
from services.gateway.code_lists.model import CodeList, parsed
from services.gateway.code_lists.standing import CODE_LISTS, FIGURES, OF_THE_FILE, standing_lists
from services.gateway.code_lists.words import own_words
from services.gateway.exports.code_columns import label, list_title, replaced_by, verified
from services.gateway.exports.words import LOCALES
from services.gateway.http.people_texts import Library
from shared.contracts.code_lists import COUNTRIES
from shared.platform.clock import new_id
from tests.gateway.exports.test_list_files import asked, below, last_line, notes
from tests.gateway.exports.test_sheets import reading
from tests.gateway.support import GatewayHarness

HOUSE = Path(__file__).parents[2]
LISTS = {one.name: one for one in standing_lists()}
UNTRANSLATED = {"currencies": {"XAD"}, "minorUnits": {"XAD"}, "languages": {"kmr", "prs"}}
"""What CLDR has no name for."""
ASKED = (
    "{ codeLists { name title { en ar } version verified file size codes { code label { fr pt } value replacedBy } } }"
)


def contracted() -> Iterator[type[Enum]]:
    """Every enumeration of the contracts."""
    for file in sorted((HOUSE / "shared" / "contracts").rglob("*.py")):
        module = ".".join(file.relative_to(HOUSE).with_suffix("").parts).removesuffix(".__init__")
        for one in vars(importlib.import_module(module)).values():
            if isinstance(one, type) and issubclass(one, Enum) and one.__module__ == module:
                yield one


def test_every_enumeration_of_the_contracts_is_a_list() -> None:
    shown = {*ENUMERATIONS.values()}
    # Of deadlines the file has the figures beside the codes.
    missing = {one.__name__ for one in contracted() if one not in shown} - {"DeadlineCode"}
    assert not missing


def test_every_list_of_the_shared_file_is_shown() -> None:
    assert sum(one.origin.file == CODE_LISTS for one in LISTS.values()) == len(parsed(CODE_LISTS).keys() - OF_THE_FILE)
    assert [one.code for one in LISTS["countries"].codes] == list(COUNTRIES)


@pytest.mark.parametrize("listed", LISTS.values(), ids=lambda one: one.name)
def test_a_list_is_named_and_its_codes_labelled_in_every_language(listed: CodeList) -> None:
    shown = listed.shown()
    assert listed.codes
    assert len({one.code for one in listed.codes}) == len(listed.codes) == shown["size"]
    assert set(shown["title"]) == set(LOCALES)
    assert (HOUSE / listed.origin.file).is_file()
    if listed.name in NAMED_BY_STANDARDS or listed.name == "withdrawnCountries":
        assert all(one.label is None for one in listed.codes)
        return
    unlabelled = {one.code for one in listed.codes if one.label is None}
    assert unlabelled == UNTRANSLATED.get(listed.name, set())
    assert all(set(one.label) == set(LOCALES) and all(one.label.values()) for one in listed.codes if one.label)


def test_no_word_is_left_over() -> None:
    titles = {key.removeprefix("title.") for key in own_words() if key.startswith("title.")}
    assert titles == {*LISTS, "peopleTexts", "places"}
    figures = {key.split(".")[1] for key in own_words() if key.startswith("figure.")}
    assert figures == set(FIGURES)
    assert {key.split(".")[1] for key in own_words() if key.startswith("code.")} <= set(ENUMERATIONS)


def test_a_list_is_verified_only_where_its_file_says_so() -> None:
    assert {name for name, one in LISTS.items() if one.origin.verified} == {"minorUnits"}
    needs = LISTS["needs"].origin
    assert (needs.version, needs.verified) == ("2009+domains", False)
    assert needs.source is not None
    assert "UNHCR" in needs.source
    assert (LISTS["urgency"].origin.source, LISTS["urgency"].origin.version) == (None, "v1")


def test_figures_superseded_codes_and_restricted_needs_are_told() -> None:
    codes = {name: {one.code: one for one in listed.codes} for name, listed in LISTS.items()}
    assert codes["needs"]["DS-PM"].replaced_by == ("DS-L", "DS-U")
    assert (codes["needs"]["LP-RR"].value, codes["needs"]["LP-ND"].value) == ("C4", None)
    assert codes["withdrawnCountries"]["AN"].replaced_by == ("BQ", "CW", "SX")
    assert codes["tranches"]["tranches.2.evidence"].value == "receipts, monitoring_visit"
    assert codes["followUpRounds"]["lost_after.attempts"].value == "3"
    assert codes["deadline"]["first_answer_high"].value == "48 h (24–72)"
    assert codes["sharingRules"]["classes_by_kind.private_sector"].value == "–"


def test_texts_of_the_deployment_are_a_list_each_and_say_who_verified_them(tmp_path: Path) -> None:
    own = (HOUSE / "services/gateway/people_texts/fr.yaml").read_text(encoding="utf-8")
    (tmp_path / "fr.yaml").write_text(own.replace("translation: unverified", "translation: verified"), encoding="utf-8")
    lists = {one.name: one.shown() for one in CodeLists(None, Library(tmp_path))._people_texts()}  # type: ignore[arg-type]  # asks no database
    assert {"peopleTexts_en", "peopleTexts_fr", "peopleTexts_sw"} <= lists.keys()
    french, swahili = lists["peopleTexts_fr"], lists["peopleTexts_sw"]
    assert (french["verified"], french["file"], french["title"]["en"]) == (True, "fr.yaml", "Texts for people: French")
    assert (swahili["verified"], swahili["file"]) == (False, "services/gateway/people_texts/sw.yaml")
    assert french["size"] == len(Library().needed)


async def test_whoever_sees_nothing_of_the_configuration_sees_no_list() -> None:
    supervisor = Account(new_id(), "Made Up", frozenset({"supervisor"}))
    assert await CodeLists(None, Library()).shown(supervisor) == []  # type: ignore[arg-type]  # asks no database


def test_a_row_of_the_file_is_a_code_with_its_list() -> None:
    words = {"en": "Death", "fr": "Mort", "ar": "وفاة", "pt": "Morte"}
    row = {"label": words, "list": {"title": words, "verified": False}}
    assert (list_title(row, reading("fr")), label("ar")(row, reading()), verified(row, reading())) == (
        "Mort",
        "وفاة",
        "no",
    )
    assert label("en")({"label": None}, reading()) is None
    assert (replaced_by(["BQ", "CW"], reading()), replaced_by([], reading())) == ("BQ, CW", None)


@pytest.mark.stack
async def test_administrators_and_officers_read_every_list_and_nobody_else(gateway: GatewayHarness) -> None:
    for role in ("administrator", "data_protection_officer"):
        lists = {one["name"]: one for one in (await gateway.ask(role, ASKED))["codeLists"]}
        assert lists.keys() >= LISTS.keys() | {"places", "peopleTexts_en"}
        assert [one["code"] for one in lists["urgency"]["codes"]] == ["life_saving", "high", "medium", "low"]
        assert lists["places"]["codes"] == []
    assert (await gateway.ask("supervisor", ASKED))["codeLists"] == []


@pytest.mark.stack
async def test_the_lists_are_taken_away_as_a_file_about_nobody(gateway: GatewayHarness) -> None:
    answer = await asked(gateway, "administrator", "codes", language="fr")
    rows = {(row["Liste"], row["Code"]): row for row in below(answer)}
    need = rows["Besoins spécifiques", "SP-PT"]
    assert (need["Anglais"], need["Portugais"], need["Vérifié"]) == ("Single parent", "Progenitor só", "non")
    assert rows["Décimales des monnaies", "JPY"]["Vérifié"] == "oui"
    assert any("lieux importés" in note for note in notes(answer))
    assert (await last_line(gateway, "ExportCodes", "administrator"))["subjects"] == []
