"""The closed lists of codes, for services, workbook, API and page (which keeps the same file: `codeLists.json`).

A command is refused for a code that is not on its list; an event or a sealed value keeps what was once written, and
whoever decides by it asks `is_country` and takes what is not listed for unknown. Statelessness and an unknown
nationality are answers of their own and never countries.
"""

import json
from collections.abc import Callable, Collection
from hashlib import sha256
from pathlib import Path
from typing import Any, LiteralString

from pydantic_core import PydanticCustomError

from shared.contracts.text import is_strict

CODE_LISTS = Path(__file__).with_name("code_lists.json")
_LISTS: dict[str, Any] = json.loads(CODE_LISTS.read_text(encoding="utf-8"))
COUNTRIES: tuple[str, ...] = tuple(_LISTS["countries"])
WITHDRAWN_COUNTRIES: dict[str, list[str]] = _LISTS["withdrawn_countries"]
CURRENCIES = frozenset(_LISTS["currencies"])
DOCUMENT_KINDS: tuple[str, ...] = tuple(_LISTS["document_kinds"])
DOCUMENTS_OF_NO_NATIONALITY = frozenset(_LISTS["documents_of_no_nationality"])
"""Kinds that a state gives to others than its own too; every other kind, an unknown one too, tells a nationality."""
REFUGEE_PAPERS = frozenset({"refugee_id", "refugee_document"})
"""Kinds that are given to whoever was recognised as a refugee or asks to be: they say so by themselves."""
SERVICES: tuple[str, ...] = tuple(_LISTS["services"])
ASSISTANCE_REASONS: tuple[str, ...] = tuple(_LISTS["assistance_reasons"])
"""Why not everything was given that was asked for."""
CANCEL_REASONS: tuple[str, ...] = tuple(_LISTS["cancel_reasons"])
PLAN_SERVICES: tuple[str, ...] = tuple(_LISTS["plan_services"])
GRANT_PURPOSES: tuple[str, ...] = tuple(_LISTS["grant_purposes"])
EVIDENCE_KINDS: tuple[str, ...] = tuple(_LISTS["evidence_kinds"])
_COUNTRIES = frozenset(COUNTRIES)
DIGEST = sha256(json.dumps([COUNTRIES, DOCUMENT_KINDS, sorted(REFUGEE_PAPERS)]).encode("ascii")).hexdigest()[:16]
"""What the lists a profile is written by are known by, so that what was recorded under others is looked at once."""


def is_country(code: str) -> bool:
    """Whether a code is a country of today."""
    return code in _COUNTRIES


def withdrawn_country(code: str) -> str:
    """What a code that was withdrawn has become, in words; empty for any other code."""
    return " or ".join(WITHDRAWN_COUNTRIES.get(code, []))


def country(code: str) -> str:
    """A code that a command gives as a country."""
    if not is_strict() or is_country(code):
        return code
    if now := withdrawn_country(code):
        raise PydanticCustomError("country_withdrawn", "{code} is no code of a country: {now}", {
            "code": code, "now": now, "rule": True,
        })  # fmt: skip
    raise PydanticCustomError("country_unknown", "This is not a country of ISO 3166-1", {"rule": True})


def _of(codes: Collection[str], refusal: LiteralString, words: LiteralString) -> Callable[[str], str]:
    """What takes a code that a command gives, and refuses what is on no list."""

    def listed(code: str) -> str:
        if is_strict() and code not in codes:
            raise PydanticCustomError(refusal, words, {"rule": True})
        return code

    return listed


document_kind = _of(DOCUMENT_KINDS, "document_kind_unknown", "This kind of document is not on the list")
service = _of(SERVICES, "service_unknown", "This service is not on the list")
assistance_reason = _of(ASSISTANCE_REASONS, "assistance_reason_unknown", "This reason is not on the list")
cancel_reason = _of(CANCEL_REASONS, "cancel_reason_unknown", "This reason is not on the list")
plan_service = _of(PLAN_SERVICES, "plan_service_unknown", "This service of a plan is not on the list")
grant_purpose = _of(GRANT_PURPOSES, "grant_purpose_unknown", "This purpose of a grant is not on the list")
evidence_kind = _of(EVIDENCE_KINDS, "evidence_kind_unknown", "This kind of evidence is not on the list")
currency = _of(CURRENCIES, "currency_unknown", "This is not a currency of ISO 4217")
