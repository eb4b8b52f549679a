"""The cells of a registration are read in the languages of the page, and what reads as nothing is refused."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from services.intake.imports.answers import DOCUMENTS, PROTECTION, RELATIONSHIPS, SEXES, YES_OR_NO, answers
from services.intake.imports.columns import folded
from services.intake.imports.hope import HopeMapper
from shared.contracts.intake.v1 import ProtectionStatus, Relationship, Sex
from tests.intake.imports.test_staging import stage
from tests.intake.imports.workbooks import people
from tests.page_messages import LANGUAGES, page_messages, under

LISTS: Mapping[str, Mapping[str, Any]] = {
    "sex": SEXES,
    "relationship": RELATIONSHIPS,
    "protectionStatus": PROTECTION,
    "document": DOCUMENTS,
}


def words_of_the_page() -> Iterator[tuple[str, str, str]]:
    """List, code and word, in every language."""
    for language in LANGUAGES:
        for name in LISTS:
            yield from ((name, code, word) for code, word in under(language, f"codes:{name}.").items())


@pytest.mark.parametrize(("name", "code", "word"), sorted(words_of_the_page()))
def test_cell_words_of_the_page_are_read_as_their_codes(name: str, code: str, word: str) -> None:
    assert LISTS[name].get(folded(word)) == code.lower()


def test_cell_yes_and_no_are_read() -> None:
    for language in LANGUAGES:
        yes, no = (page_messages(language)[f"common:{answer}"] for answer in ("yes", "no"))
        assert (YES_OR_NO[folded(yes)], YES_OR_NO[folded(no)]) == (True, False)


@pytest.mark.parametrize(
    ("sex", "relationship", "status", "kind"),
    [
        ("Femme", "Épouse", "Réfugiée", "Carte d’identité"),
        ("FEMININO", "cônjuge", "refugiada", "Bilhete de Identidade"),
        ("أنثى", "زوجة", "لاجئة", "بطاقة هوية"),
        ("female", "spouse", "refugee", "national_id"),
        (" Female ", "Spouse", "Refugee", "National ID"),
    ],
)
async def test_registration_row_is_read_alike_in_every_language(
    sex: str, relationship: str, status: str, kind: str
) -> None:
    row = {"Given name": "Ami", "Sex": sex, "Relationship": relationship, "Protection status": status}
    (taken,), problems = await stage(people(row | {"Document type": kind, "Document number": "A1"}))
    assert not problems
    assert (taken.sex, taken.relationship) == (Sex.FEMALE, Relationship.SPOUSE)
    assert taken.protection_status is ProtectionStatus.REFUGEE
    assert [one.kind for one in taken.profile.documents] == ["national_id"]


@pytest.mark.parametrize("sex", ["f", "M", "Femm", "?", "female?", "female (male at birth)"])
async def test_unknown_word_in_a_cell_is_refused(sex: str) -> None:
    """A letter is no word: M is a man in one language and a woman in another."""
    _, (problem,) = await stage(people({"Given name": "Ami", "Sex": sex}))
    assert (problem.column, problem.code) == ("Sex", "not_listed")


@pytest.mark.parametrize("status", ["none?", "none (refugee)", "لا مخاوف معروفة؟"])
async def test_qualified_or_bracketed_cell_text_is_not_dropped(status: str) -> None:
    _, (problem,) = await stage(people({"Given name": "Ami", "Protection status": status}))
    assert (problem.column, problem.code) == ("Protection status", "not_listed")


def test_ambiguous_word_in_a_cell_is_refused() -> None:
    with pytest.raises(ValueError, match="M"):
        answers({"m": 1, "M": 2}, {})


def test_hope_codes_are_folded_as_cells_are() -> None:
    """Its codes have marks between words that folding takes away."""
    assert HopeMapper.layout == "hope"
    assert folded("WIFE_HUSBAND") == folded("wife_husband") == "wife husband"
