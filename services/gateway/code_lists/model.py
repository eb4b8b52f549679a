"""A list of codes as it is shown: where it comes from, and what its codes mean."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import yaml

from services.gateway.code_lists.words import Wording, title_of

HOUSE = Path(__file__).parents[3]


@cache
def parsed(file: str) -> dict[str, Any]:
    """A data file, by its path below the house."""
    content = (HOUSE / file).read_bytes()
    held: dict[str, Any] = orjson.loads(content) if file.endswith(".json") else yaml.load(content, yaml.CSafeLoader)
    return held


@dataclass(frozen=True)
class Origin:
    """Which file a list is in, and what that says of itself; without a source the list is Homeward's own."""

    file: str
    version: str | None = None
    source: str | None = None
    verified: bool = False
    """Only where the file says so: what says nothing is unverified."""

    @classmethod
    def of(cls, file: str) -> "Origin":
        held = parsed(file)
        version, source = held.get("version"), held.get("source")
        return cls(file, str(version) if version else None, source, held.get("verified") is True)


@dataclass(frozen=True)
class ListedCode:
    """One code; `label` is None where it is a name of its own or nobody has put it into words."""

    code: str
    label: Wording | None
    value: str | None = None
    """A figure, or what else the file says of the code, in no language."""
    replaced_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class CodeList:
    """One list; `count` is how many codes it has where they are not all shown."""

    name: str
    origin: Origin
    codes: tuple[ListedCode, ...]
    count: int | None = None
    title: Wording | None = None

    def shown(self) -> dict[str, Any]:
        """As the schema has it."""
        return {
            "name": self.name,
            "title": self.title or title_of(self.name),
            **vars(self.origin),
            "size": len(self.codes) if self.count is None else self.count,
            "codes": [vars(code) for code in self.codes],
        }
