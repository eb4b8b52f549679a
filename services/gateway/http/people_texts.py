"""What is read out or handed to people themselves, as data in any language: texts, their direction, recorded audio."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from services.gateway.access.guard import Guard
from services.gateway.http.errors import refusals_as_json
from shared.contracts.base import LanguageTag
from shared.platform.errors import NotFound
from shared.platform.logs import log

SHIPPED = Path(__file__).parents[1] / "people_texts"
SOURCE_LANGUAGE = "en"
AUDIO_TYPES = {".mp3": "audio/mpeg", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".m4a": "audio/mp4"}
AUDIO_NAME = r"^[a-z0-9][a-z0-9_-]{0,59}\.(mp3|ogg|opus|m4a)$"
PLAIN = r"^[^\x00-\x09\x0b-\x1f\x7f]+$"


class PeopleTexts(BaseModel):
    """The texts of one language; `audio` names recordings beside the file, by the part of the texts they read out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: LanguageTag
    direction: Literal["ltr", "rtl"]
    version: Annotated[int, Field(ge=1)]
    translation: Literal["source", "unverified", "verified"]
    source: Annotated[str, Field(min_length=1)]
    """By whom it was written or translated, and who has checked it."""
    texts: Mapping[str, Annotated[str, Field(min_length=1, pattern=PLAIN)]]
    audio: Mapping[Literal["consent", "card", "notice", "survey"], Annotated[str, Field(pattern=AUDIO_NAME)]] = {}


class TextsUnusable(ValueError):
    """A file of texts that says less than is read out, or what is no text."""


def read_texts(file: Path, needed: Iterable[str] = ()) -> PeopleTexts:
    """TextsUnusable, with the file and what is wrong with it."""
    try:
        texts = PeopleTexts.model_validate(yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader))
    except (ValidationError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise TextsUnusable(f"{file.name}: {error}") from error
    missing = sorted(set(needed) - texts.texts.keys())
    missing += [name for name in texts.audio.values() if not (file.parent / name).is_file()]
    if missing or texts.language != file.stem:
        raise TextsUnusable(f"{file.name}: missing: {', '.join(missing) or 'a name that is its language'}")
    return texts


@dataclass(frozen=True)
class Library:
    """The texts that came with this release, and a deployment's own, which stand for those of the same language."""

    own: Path | None = None

    @cached_property
    def needed(self) -> frozenset[str]:
        """What every language has to say."""
        return frozenset(read_texts(SHIPPED / f"{SOURCE_LANGUAGE}.yaml").texts)

    @cached_property
    def files(self) -> Mapping[str, Path]:
        return {file.stem: file for folder in (SHIPPED, self.own) if folder for file in sorted(folder.glob("*.yaml"))}

    @cached_property
    def texts(self) -> Mapping[str, PeopleTexts]:
        """By language. A file that cannot be used is left out and told in the log: people are read no half a text."""
        usable = {}
        for language, file in self.files.items():
            try:
                usable[language] = read_texts(file, self.needed)
            except TextsUnusable as error:
                log.error("people_texts_unusable", name=file.name, reason=str(error))
        return usable

    def audio(self, language: str, name: str) -> Path | None:
        """A recording that the language's texts name."""
        known = self.texts.get(language)
        return self.files[language].parent / name if known and name in known.audio.values() else None


@dataclass(frozen=True)
class PeopleTextRoutes:
    """`GET /people-texts`, and recordings below it."""

    guard: Guard
    library: Library

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/people-texts", refusals_as_json(self._texts)),
            Route("/people-texts/{language}/{name}", refusals_as_json(self._audio)),
        ]

    async def _texts(self, request: Request) -> Response:
        await self.guard.caller(request)
        listed = [one.model_dump() for one in self.library.texts.values()]
        return JSONResponse(listed, headers={"cache-control": "no-cache"})

    async def _audio(self, request: Request) -> Response:
        await self.guard.caller(request)
        file = self.library.audio(request.path_params["language"], request.path_params["name"])
        if file is None:
            raise NotFound("recording")
        headers = {"cache-control": "private, no-cache", "x-content-type-options": "nosniff"}
        return FileResponse(file, media_type=AUDIO_TYPES[file.suffix], headers=headers)
