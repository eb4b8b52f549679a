"""Whatever a person may be refused with has words in every language of the page."""

import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.intake.files.refusals import FileRefused
from services.intake.imports.cells import UnreadableCell
from services.intake.imports.staging import ROW_UNREADABLE
from services.intake.imports.unread import NOT_READ, NOT_TAKEN
from services.intake.imports.workbook_refused import WorkbookRefused
from services.intake.persons.age import BirthDateInFuture, BirthDateTooLongAgo
from services.intake.screening.needs import SupersededNeed, UnknownNeed
from shared.platform.errors import AlreadyExists, DomainError
from shared.platform.shapes import SENTENCES
from tests.page_messages import LANGUAGES, under

HOUSE = Path(__file__).parents[2]
NEVER_MET = {
    "refused": "the family, never raised itself",
    "concerns_people": "the family, never raised itself",
    "unauthenticated": "the family, never raised itself",
    "version_conflict": "shown as a conflict that can be applied again",
    "audit_filter_refused": "always answered with the code of its reason",
    "file_refused": "always answered with the code of its reason",
    "upload_unreadable": "of machines; the page sends whole headers",
    "upload_offset_differs": "the page goes on where it is told",
    "upload_too_long": "the page sends parts that fit",
    "workbook_refused": "always answered with the code of its reason",
    "group_in_use": "of a command line",
    "document_not_found": "the page asks registered documents only",
    "one_field_only": "the page's subscriptions have one field",
    "too_many_fields": "the page's documents are registered",
    "first_out_of_range": "the page asks for what is in range",
    "not_a_cursor": "the page returns the cursors it was given",
    "not_a_good_token": "of machines; the page has a session",
    "identity_refused": "of machines; the gateway signs what it sends to services",
    "not_json": "the page sends JSON",
    "export_unreadable": "the page sends what a file is asked for by",
    "header_unreadable": "of machines; a browser sends plain headers",
    "unseen": "answered as not_found",
    "sign_in_failed": "shown by the sign-in page",
    "no_account": "shown by the sign-in page",
}
OF_THE_GATEWAY = {"colleague_does_not_see", "try_later", "failed_again"} | SENTENCES.keys() | FileRefused.texts.keys()
"""Codes that are no exception's."""


def product_modules() -> Iterator[str]:
    for root in ("services", "shared"):
        for file in (HOUSE / root).rglob("*.py"):
            parts = file.relative_to(HOUSE).with_suffix("").parts
            if not {"migrations", "web", "__main__"} & set(parts):
                yield ".".join(parts).removesuffix(".__init__")


def refusals(family: type[DomainError] = DomainError) -> Iterator[type[DomainError]]:
    for kind in family.__subclasses__():
        yield kind
        yield from refusals(kind)


def codes() -> set[str]:
    """Of every refusal of the product."""
    for module in product_modules():
        importlib.import_module(module)
    own = {code_of(kind) for kind in refusals() if kind.__module__.startswith(("services.", "shared."))}
    return own | rules_of_contracts() | set(AlreadyExists.codes.values())


def rules_of_contracts() -> set[str]:
    """Codes of rules between several fields of one command, and of the closed lists."""
    sources = [source.read_text() for source in (HOUSE / "shared" / "contracts").rglob("*.py")]
    named = (r'PydanticCustomError\(\s*"(\w+)",[^)]*"rule"', r'= _of\(\s*\w+,\s*"(\w+)"')
    return {code for source in sources for pattern in named for code in re.findall(pattern, source)}


def code_of(kind: type[DomainError]) -> str:
    if kind is AlreadyExists:
        return AlreadyExists.usual
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def in_sources(pattern: str) -> set[str]:
    sources = (HOUSE / "services" / "intake" / "imports").glob("*.py")
    return {code for source in sources for code in re.findall(pattern, source.read_text())}


def reasons_of_rows() -> set[str]:
    """Codes with which a cell is refused: the readers' own, cells that cannot be read, and rules of other rooms."""
    own = in_sources(r'\.refuse\(\s*[\w".]+(?: \w+")?,\s*"(\w+)"')
    rules = (BirthDateInFuture, BirthDateTooLongAgo, SupersededNeed, UnknownNeed)
    return (
        own
        | {ROW_UNREADABLE}
        | NOT_TAKEN.keys()
        | {cell.value for cell in UnreadableCell}
        | {code_of(rule) for rule in rules}
    )


def test_codes_of_closed_lists_are_collected() -> None:
    assert {"document_kind_unknown", "currency_unknown", "country_unknown", "country_withdrawn"} <= rules_of_contracts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_words_in_every_language(language: str) -> None:
    worded = under(language, "actions:refusals.").keys()
    assert (codes() | OF_THE_GATEWAY) - NEVER_MET.keys() - worded == set()


def test_every_refusal_listed_as_unreachable_exists() -> None:
    assert NEVER_MET.keys() - codes() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_of_a_file_row_and_sign_in_has_words(language: str) -> None:
    assert WorkbookRefused.texts.keys() - under(language, "imports:refusals.").keys() == set()
    assert len(reasons_of_rows()) > 20
    assert reasons_of_rows() - under(language, "imports:reasons.").keys() == set()
    assert NOT_READ.keys() == under(language, "imports:unread.reasons.").keys()
    assert {"sign_in_failed", "no_account"} <= under(language, "signin:refusals.").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_are_left_of_removed_refusals(language: str) -> None:
    assert under(language, "actions:refusals.").keys() - codes() - OF_THE_GATEWAY == set()
