"""Names for made-up people, by country of origin. Where they come from: `NOTE.md`."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Names:
    """Common names of a country in Latin letters; `local` has the local spelling of each, where it is another."""

    female: tuple[str, ...]
    male: tuple[str, ...]
    family: tuple[str, ...]
    local: dict[str, str]


@cache
def countries() -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 of every country there are names of, sorted."""
    return tuple(sorted(_file("names.json").keys() | _file("supplement.json").keys()))


@cache
def names_of(country: str) -> Names:
    """The names of a country; KeyError where there are none."""
    if country not in countries():
        raise KeyError(country)
    kinds = {kind: _pairs(country, kind) for kind in ("female", "male", "family")}
    local = {latin: typed for pairs in kinds.values() for typed, latin in pairs if typed != latin}
    female, male, family = (tuple(dict.fromkeys(latin for _, latin in pairs)) for pairs in kinds.values())
    return Names(female, male, family, local)


def _pairs(country: str, kind: str) -> list[list[str]]:
    files = (_file("names.json"), _file("supplement.json"))
    return [pair for file in files for pair in file.get(country, {}).get(kind, [])]


@cache
def _file(name: str) -> dict[str, dict[str, list[list[str]]]]:
    content: dict[str, dict[str, list[list[str]]]] = json.loads((_FOLDER / name).read_text(encoding="utf-8"))
    return content
