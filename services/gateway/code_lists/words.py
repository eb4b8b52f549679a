"""What lists and their codes are called in the languages of the page: its own words, and CLDR's names."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import yaml
from babel import Locale

from services.gateway.exports.words import CODES, LOCALES, words_in

OWN = Path(__file__).with_name("words.yaml")
Wording = Mapping[str, str]
"""By language."""


@cache
def own_words() -> Mapping[str, Wording]:
    words: Mapping[str, Wording] = yaml.load(OWN.read_text(encoding="utf-8"), yaml.CBaseLoader)  # noqa: S506  # makes nothing but text
    return words


def title_of(list_name: str) -> Wording:
    return own_words()[f"title.{list_name}"]


def figure(list_name: str, path: str) -> Wording:
    """What a figure of a data file is."""
    return own_words()[f"figure.{list_name}.{path}"]


def label(list_name: str, code: str) -> Wording | None:
    """None where no words are known for a code."""
    if own := own_words().get(f"code.{list_name}.{code}"):
        return own
    texts = {language: words_in(language).texts for language in LOCALES}
    key = f"{CODES}{list_name}.{code}"
    return {language: texts[language][key] for language in LOCALES} if key in texts["en"] else None


def cldr_name(kind: Literal["territories", "languages", "currencies"], code: str) -> Wording | None:
    """None where CLDR has none in English; where it has none in another language, the code stands there."""
    names = {language: getattr(Locale.parse(locale), kind) for language, locale in LOCALES.items()}
    if code not in names["en"]:
        return None
    return {language: str(known.get(code, code)) for language, known in names.items()}
