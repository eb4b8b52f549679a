"""Opens the sealed values of an answer, and only those the statement let through."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap
from pydantic import BaseModel

from services.gateway.compiler.plan import BLOB, PERSON, SITE, VALUE, WRAPPED, Site
from services.gateway.compiler.response_shape import read
from shared.platform.keyring import Keyring, bound_to
from shared.platform.logs import log

MARK = f'{{"{SITE}" : '
"""How a sealed value begins in Postgres's JSON. Nothing else does: in a text the quotes would be escaped."""
DECODER = json.JSONDecoder()


@dataclass
class Decryption:
    """One answer being opened; afterwards it knows whose data of which classes is in it."""

    keyring: Keyring
    sites: tuple[Site, ...]
    subjects: set[UUID] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)

    def open(self, answer: str) -> str:
        """The same answer with its sealed values opened; null without a key, or where the value is somebody else's."""
        parts: list[str] = []
        done = 0
        while (at := answer.find(MARK, done)) >= 0:
            marked, end = DECODER.raw_decode(answer, at)
            parts += answer[done:at], orjson.dumps(self._open_site(marked)).decode()
            done = end
        return "".join((*parts, answer[done:]))

    def _open_site(self, marked: Mapping[str, Any]) -> Any:
        site = self.sites[marked[SITE]]
        if VALUE in marked:
            self.subjects.add(UUID(marked[PERSON]))
            self.classes.add(site.field_class)
            return marked[VALUE]
        content = self._content(marked)
        if content is None:
            return site.shape(None)
        self.classes.add(site.field_class)
        return site.shape(read(content, site.path) if site.path else content)

    def _content(self, marked: Mapping[str, Any]) -> Mapping[str, Any] | None:
        if marked[WRAPPED] is None:
            return None
        blob, of = marked[BLOB], marked[PERSON]
        self.subjects.add(UUID(of))
        bound = bound_to(of, blob["kind"], blob["key_version"])
        try:
            opened = self.keyring.open_blob(bytes.fromhex(marked[WRAPPED]), blob["blob"], bound)
        except (InvalidTag, InvalidUnwrap) as error:
            log.error("sealed_value_unreadable", reason=type(error).__name__)
            return None
        sealed_as = self.sites[marked[SITE]].content
        content: Mapping[str, Any] = (_defaults(sealed_as) if sealed_as else {}) | orjson.loads(opened)
        return content


@cache
def _defaults(content: type[BaseModel]) -> dict[str, Any]:
    """What is meant where a field is left out, as by a release that did not know it."""
    left = {name: one for name, one in content.model_fields.items() if not one.is_required()}
    defaults = {name: one.get_default(call_default_factory=True) for name, one in left.items()}
    return {name: default for name, default in defaults.items() if default is not None}
