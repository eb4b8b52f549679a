"""Opens the sealed values of an answer, and only those the statement let through."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap

from services.gateway.compiler.plan import BLOB, SITE, WRAPPED, Site
from services.gateway.compiler.projection import read
from shared.contracts.base import Sealed, SealKind
from shared.platform.keyring import Keyring
from shared.platform.logs import log


@dataclass
class Opening:
    """One answer being opened; afterwards it knows whose data of which classes is in it."""

    keyring: Keyring
    sites: tuple[Site, ...]
    subjects: set[UUID] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)

    def open(self, value: Any) -> Any:
        """The same answer with its sealed values opened; null where the key is destroyed or not here yet."""
        if isinstance(value, dict):
            if SITE in value:
                return self._open_site(value)
            return {key: self.open(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self.open(one) for one in value]
        return value

    def _open_site(self, marked: Mapping[str, Any]) -> Any:
        site = self.sites[marked[SITE]]
        content = self._content(marked)
        if content is None:
            return site.project(None)
        self.classes.add(site.field_class)
        return site.project(read(content, site.path) if site.path else content)

    def _content(self, marked: Mapping[str, Any]) -> Mapping[str, Any] | None:
        if marked[WRAPPED] is None:
            return None
        blob = marked[BLOB]
        sealed: Sealed[Any] = Sealed.model_construct(
            subject_id=UUID(blob["subject_id"]),
            kind=SealKind(blob["kind"]),
            key_version=blob["key_version"],
            blob=blob["blob"],
        )
        self.subjects.add(sealed.subject_id)
        try:
            opened = self.keyring.open_bytes(bytes.fromhex(marked[WRAPPED]), sealed)
        except (InvalidTag, InvalidUnwrap) as error:
            log.error("sealed_value_unreadable", reason=type(error).__name__)
            return None
        content: Mapping[str, Any] = orjson.loads(opened)
        return content
