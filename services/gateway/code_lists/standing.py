"""The lists that came with this release: enumerations of the contracts, and data files beside them."""

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from services.gateway.code_lists.enumerations import ENUMERATIONS, NAMED_BY_STANDARDS
from services.gateway.code_lists.model import HOUSE, CodeList, ListedCode, Origin, parsed
from services.gateway.code_lists.words import Wording, cldr_name, figure, label
from shared.contracts.base import C4
from shared.contracts.deadlines import Bounds, DeadlineGroup, DeadlineUnit, deadlines

CODE_LISTS = "shared/contracts/code_lists.json"
CURRENCIES = "shared/contracts/currencies.json"
DEADLINES = "shared/contracts/deadlines.yaml"
DOCKET = "services/reintegration/monitoring/model/docket.yaml"
LANGUAGES = "services/gateway/web/src/i18n/languageTags.json"
MATRIX = "shared/policy/matrix.yaml"
NEEDS = "services/intake/screening/needs.yaml"
LANGUAGES_SOURCE = "BCP 47 tags (ISO 639), with their names in CLDR"
LABELLED_AS = {
    "service": "services", "assistanceReason": "assistance_reasons", "cancelReason": "cancel_reasons",
    "planService": "plan_services", "grantPurpose": "grant_purposes", "evidence": "evidence_kinds",
    "document": "document_kinds",
}  # fmt: skip
"""Lists of `code_lists.json`, by the name under which the page has their labels."""
FIGURES = {
    "assistanceReminders": "services/cases/assistance/reminders.yaml",
    "sharingRules": "services/intake/sharing_grants/rules.yaml",
    "tranches": "services/reintegration/grants/tranches.yaml",
    "followUpRounds": "services/reintegration/monitoring/rounds.yaml",
    "coursePass": "services/reintegration/training/pass.yaml",
    "reportDetail": "services/reintegration/reports/detail.yaml",
}
OF_THE_FILE = frozenset({"version", "source", "verified"})
NOTHING = "–"
UNITS = {DeadlineUnit.HOURS: "h", DeadlineUnit.DAYS: "d"}
"""As ISO 80000-3 writes them, in no language."""


@cache
def standing_lists() -> tuple[CodeList, ...]:
    return (
        *(_enumeration(name, members) for name, members in ENUMERATIONS.items()),
        *_contracted(),
        *_needs(),
        *_docket(),
        _deadlines(),
        *(_figures(name, file) for name, file in FIGURES.items()),
    )


def _enumeration(name: str, members: type[StrEnum]) -> CodeList:
    codes = (ListedCode(one.value, label(name, one.name)) for one in members)
    return CodeList(name, Origin.of(MATRIX) if name == "role" else _origin(name, members), tuple(codes))


def _origin(name: str, members: type[StrEnum]) -> Origin:
    version = re.search(r"\.(v\d+)\b", members.__module__)
    file = Path(inspect.getfile(members)).relative_to(HOUSE)
    return Origin(file.as_posix(), version[1] if version else None, NAMED_BY_STANDARDS.get(name))


def _contracted() -> Iterator[CodeList]:
    held, origin = parsed(CODE_LISTS), Origin.of(CODE_LISTS)
    for name, key in LABELLED_AS.items():
        yield CodeList(name, origin, _labelled(name, held[key]))
    of_none = _labelled("document", held["documents_of_no_nationality"])
    yield CodeList("documentsOfNoNationality", origin, of_none)
    yield CodeList("countries", origin, tuple(ListedCode(one, _country(one)) for one in held["countries"]))
    yield CodeList("withdrawnCountries", origin, tuple(_withdrawn(held["withdrawn_countries"])))
    yield CodeList("currencies", origin, tuple(ListedCode(one, _currency(one)) for one in held["currencies"]))
    places = parsed(CURRENCIES)["minor_units"].items()
    decimals = (ListedCode(code, _currency(code), str(number)) for code, number in places)
    yield CodeList("minorUnits", Origin.of(CURRENCIES), tuple(decimals))
    tags = (ListedCode(tag, cldr_name("languages", tag)) for tag in parsed(LANGUAGES))
    yield CodeList("languages", Origin(LANGUAGES, source=LANGUAGES_SOURCE), tuple(tags))


def _labelled(name: str, codes: Iterable[str]) -> tuple[ListedCode, ...]:
    return tuple(ListedCode(code, label(name, code)) for code in codes)


def _country(code: str) -> Wording | None:
    return cldr_name("territories", code)


def _currency(code: str) -> Wording | None:
    return cldr_name("currencies", code)


def _withdrawn(codes: Mapping[str, list[str]]) -> Iterator[ListedCode]:
    for code, now in codes.items():
        yield ListedCode(code, _country(code), replaced_by=tuple(now))


def _needs() -> Iterator[CodeList]:
    categories, origin = parsed(NEEDS)["categories"], Origin.of(NEEDS)
    yield CodeList("needCategory", origin, tuple(_need(one["code"], one) for one in categories))
    needs = (
        _need(f"{category['code']}-{need['code']}", {"restricted": category.get("restricted")} | need)
        for category in categories
        for need in category["needs"]
    )
    yield CodeList("needs", origin, tuple(needs))


def _need(code: str, listed: Mapping[str, Any]) -> ListedCode:
    restricted = C4.value if listed.get("restricted") else None
    return ListedCode(code, listed["label"], restricted, tuple(listed.get("superseded_by", ())))


def _docket() -> Iterator[CodeList]:
    held, origin = parsed(DOCKET), Origin.of(DOCKET)
    for name, key in (("reviewReasonFor", "reasons_for"), ("reviewReasonAgainst", "reasons_against")):
        yield CodeList(name, origin, _labelled("reviewReason", held[key]))


def _deadlines() -> CodeList:
    held = deadlines()
    sources = " ".join(group.source.strip() for group in held.groups)
    codes = (_deadline(code, bounds, group) for group in held.groups for code, bounds in group.deadlines.items())
    return CodeList("deadline", Origin(DEADLINES, str(held.version), sources, held.verified), tuple(codes))


def _deadline(code: StrEnum, bounds: Bounds, group: DeadlineGroup) -> ListedCode:
    span = f"{bounds.usual} {UNITS[group.unit]} ({bounds.least}–{bounds.most})"
    return ListedCode(code.value, label("deadline", code.name), span)


def _figures(name: str, file: str) -> CodeList:
    stated = {key: value for key, value in parsed(file).items() if key not in OF_THE_FILE}
    codes = (ListedCode(".".join(path), _figure(name, path), value) for path, value in _leaves(stated))
    return CodeList(name, Origin.of(file), tuple(codes))


def _figure(name: str, path: tuple[str, ...]) -> Wording:
    """What stands at several places of a list is the same thing."""
    return figure(name, ".".join(part for part in path if not part.isdigit()))


def _leaves(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
        for place, inner in enumerate(value, start=1):
            yield from _leaves(inner, (*path, str(place)))
    else:
        yield path, (", ".join(map(str, value)) or NOTHING) if isinstance(value, list) else str(value)
