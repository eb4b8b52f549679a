"""The list of specific needs: look a code up, and refuse clearly what is not on it or no longer used.

The list is data (`needs.yaml`, with its source). A code is always kept whole, `XX-YY`: `LP-AF` is not `CR-AF`, and
`TR`, torture, is not `FU-TR`, tracing. Restricted needs need a permission of their own and travel sealed only.
"""

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints

from shared.platform.errors import Refused

LANGUAGES = ("en", "fr", "ar", "pt")
_FILE = Path(__file__).with_name("needs.yaml")
_Part = Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,2}$")]


class UnknownNeed(Refused):
    """The code is not on the list."""

    text = "The list of UNHCR has no such specific need; one is coded XX or XX-YY"
    about_field = "code"


class SupersededNeed(Refused):
    """The code was replaced; it can be read, not recorded."""

    text = "This code was superseded; use {codes}"
    about_field = "code"


LEGAL_PROTECTION_NEED = "LP"
"""The category of specific legal and physical protection needs."""


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Label(_Entry):
    """The name of a need in the languages of the list."""

    en: str
    fr: str
    ar: str
    pt: str


class _ListedNeed(_Entry):
    code: _Part
    label: Label
    restricted: bool = False
    withholds_place: bool = False
    superseded_by: tuple[str, ...] = ()


class _Category(_Entry):
    code: _Part
    label: Label
    restricted: bool = False
    withholds_place: bool = False
    needs: tuple[_ListedNeed, ...]


class _NeedsFile(_Entry):
    source: str
    version: str
    verified: bool
    categories: tuple[_Category, ...]


class SpecificNeed(_Entry):
    """One need, or a category standing for its needs; `code` is whole, `XX` or `XX-YY`."""

    code: str
    category: str
    label: Label
    restricted: bool
    withholds_place: bool
    superseded_by: tuple[str, ...] = ()


@cache
def specific_needs() -> MappingProxyType[str, SpecificNeed]:
    """Every need and category of the list by its whole code, in the list's order."""
    listed = _NeedsFile.model_validate(yaml.safe_load(_FILE.read_text(encoding="utf-8")))
    return MappingProxyType({need.code: need for category in listed.categories for need in _needs_of(category)})


def find_need(code: str) -> SpecificNeed:
    """The need of a whole code, superseded ones too; UnknownNeed when it is not on the list."""
    need = specific_needs().get(code)
    if need is None:
        raise UnknownNeed
    return need


def recordable_need(code: str) -> SpecificNeed:
    """The need of a code that may be recorded today; UnknownNeed, or SupersededNeed naming what replaced it."""
    need = find_need(code)
    if need.superseded_by:
        raise SupersededNeed(codes=" or ".join(need.superseded_by))
    return need


def is_restricted(code: str) -> bool:
    """Whether the very code endangers the person; one that is not on the list any more is taken for one."""
    listed = specific_needs().get(code)
    return listed is None or listed.restricted


def withholds_place(code: str) -> bool:
    """Whether somebody with this need may be looked for; a code that is not on the list is taken for one."""
    listed = specific_needs().get(code)
    return listed is None or listed.withholds_place


def _needs_of(category: _Category) -> list[SpecificNeed]:
    whole = SpecificNeed(
        code=category.code,
        category=category.code,
        label=category.label,
        restricted=category.restricted,
        withholds_place=category.withholds_place,
    )
    return [
        whole,
        *(
            SpecificNeed(
                code=f"{category.code}-{need.code}",
                category=category.code,
                label=need.label,
                restricted=category.restricted or need.restricted,
                withholds_place=category.withholds_place or need.withholds_place,
                superseded_by=need.superseded_by,
            )
            for need in category.needs
        ),
    ]
