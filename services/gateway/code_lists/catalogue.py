"""Every list of codes there is here, for whoever sees how the house is set up."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.access.accounts import Account
from services.gateway.code_lists.model import HOUSE, CodeList, ListedCode, Origin
from services.gateway.code_lists.standing import standing_lists
from services.gateway.code_lists.words import Wording, cldr_name, title_of
from services.gateway.http.people_texts import Library, PeopleTexts
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.contracts.base import C7
from shared.policy.matrix import Reach, visible_classes

PLACES_SOURCE = "OCHA Common Operational Datasets (P-codes), as this deployment imported them"
_PLACES = text("SELECT count(*) FROM places")


@dataclass(frozen=True)
class CodeLists:
    """Those of this release, and what this deployment added: its texts for people, its places."""

    engine: AsyncEngine
    library: Library

    async def shown(self, account: Account) -> list[dict[str, Any]]:
        """None for whoever sees nothing of how the house is set up."""
        if C7 not in visible_classes(account.roles, Reach.ALL):
            return []
        lists = (*await asyncio.to_thread(standing_lists), *self._people_texts(), await self._places())
        return [one.shown() for one in lists]

    def _people_texts(self) -> Iterator[CodeList]:
        for language, texts in self.library.texts.items():
            origin = Origin(
                self._file(language), str(texts.version), texts.source, verified=texts.translation == "verified"
            )
            keys = tuple(ListedCode(key, None) for key in texts.texts)
            yield CodeList(f"peopleTexts_{language}", origin, keys, title=_title(texts))

    def _file(self, language: str) -> str:
        """Below the house where it came with the release; else its name alone, of the deployment's own folder."""
        file = self.library.files[language]
        return file.relative_to(HOUSE).as_posix() if file.is_relative_to(HOUSE) else file.name

    async def _places(self) -> CodeList:
        """They may be many: the page looks them up by their names."""
        async with self.engine.begin() as connection:
            await connection.execute(UNFILTERED)
            count = (await connection.execute(_PLACES)).scalar_one()
        return CodeList("places", Origin("services/intake/crises/gazetteer.py", source=PLACES_SOURCE), (), count)


def _title(texts: PeopleTexts) -> Wording:
    names = cldr_name("languages", texts.language) or {}
    title = title_of("peopleTexts")
    return {language: f"{words}: {names.get(language, texts.language)}" for language, words in title.items()}
