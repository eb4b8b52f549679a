"""The list of specific needs, with its labels in the language of whoever chooses from it."""

import pytest

from services.gateway.execution.needs import listed_needs
from services.gateway.graphql.enums import Language
from services.intake.screening.needs import LANGUAGES, specific_needs
from tests.gateway.support import GatewayHarness

CHOSEN = "query Needs($language: Language!) { needCodes(language: $language) { code label restricted } }"
SIDE_BY_SIDE = "{ needCodes { code label } arabic: needCodes(language: AR) { code label } }"


def test_every_recordable_need_has_a_label_in_every_language_of_the_page() -> None:
    assert tuple(language.value for language in Language) == LANGUAGES
    recordable = [code for code, need in specific_needs().items() if "-" in code and not need.superseded_by]
    for language in Language:
        offered = listed_needs()[language.name]
        assert [need["code"] for need in offered] == recordable
        for need in offered:
            assert need["label"] == getattr(specific_needs()[need["code"]].label, language.value)


@pytest.mark.stack
@pytest.mark.parametrize(
    ("language", "label"), [("EN", "Single parent"), ("FR", "Parent seul"), ("PT", "Progenitor só")]
)
async def test_need_labels_are_in_the_requested_language(gateway: GatewayHarness, language: str, label: str) -> None:
    needs = (await gateway.ask("intake_officer", CHOSEN, language=language))["needCodes"]
    assert {"code": "SP-PT", "label": label, "restricted": False} in needs


@pytest.mark.stack
async def test_need_labels_are_english_by_default_and_in_two_languages_at_once(gateway: GatewayHarness) -> None:
    answer = await gateway.ask("intake_officer", SIDE_BY_SIDE)
    assert {"code": "SP-PT", "label": "Single parent"} in answer["needCodes"]
    assert {"code": "SP-PT", "label": "والد وحيد"} in answer["arabic"]
