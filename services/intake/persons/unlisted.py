"""Codes of a profile that are on no list any more: they open and bar, and are somebody's to put right."""

from collections.abc import Iterator

from shared.contracts.code_lists import DOCUMENT_KINDS, is_country
from shared.contracts.intake.v1 import PersonProfile


def has_unlisted_codes(profile: PersonProfile) -> bool:
    """Whether a country or a kind of document is named that a command would be refused for."""
    strange_kind = any(document.kind not in DOCUMENT_KINDS for document in profile.documents)
    return strange_kind or not all(is_country(country) for country in _countries(profile))


def _countries(profile: PersonProfile) -> Iterator[str]:
    """Every country a profile names, in whatever part of it."""
    named = (
        profile.nationality,
        *(one.country for one in profile.nationalities),
        *profile.former_residences,
        *(document.issuing_country for document in profile.documents),
    )
    yield from (country for country in named if country)
