"""The words of an exported file: its own, and the labels of codes as the page says them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from babel import Locale

OWN = Path(__file__).with_name("words.yaml")
PAGE = Path(__file__).parents[1] / "web" / "src"
CODES = "codes:"
LOCALES = {"en": "en", "fr": "fr", "ar": "ar", "pt": "pt_PT"}
"""The languages of the page, as CLDR names them."""


@dataclass(frozen=True)
class Words:
    """What is said in one language."""

    language: str
    texts: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.texts[key]

    def code(self, list_name: str, code: str) -> str:
        """The label of a code; the code itself where it is on no list."""
        return self.texts.get(f"{CODES}{list_name}.{code}", code)

    def country(self, code: str) -> str:
        return str(Locale.parse(LOCALES[self.language]).territories.get(code, code))

    @property
    def right_to_left(self) -> bool:
        return bool(Locale.parse(LOCALES[self.language]).text_direction == "rtl")


@cache
def words_in(language: str) -> Words:
    """Read once; of the page only the labels of codes."""
    texts = {key: wording[language] for key, wording in _read(OWN).items()}
    for file in sorted(PAGE.rglob("messages.yaml")):
        texts |= {key: wording[language] for key, wording in _read(file).items() if key.startswith(CODES)}
    return Words(language, texts)


@cache
def _read(file: Path) -> dict[str, dict[str, str]]:
    wordings: dict[str, dict[str, str]] = yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader)  # noqa: S506  # makes nothing but text
    return wordings
