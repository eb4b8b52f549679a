"""Expected refusals. Each is a fact with a name; the name is the stable code that callers see."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID


class DomainError(Exception):
    """A refusal that somebody can act on; never a bug. The message must not quote personal data."""

    status: ClassVar[int] = 422
    text: ClassVar[str] = ""
    """What is said, with a name in braces for each id, code or number of the case."""
    about_field: ClassVar[str | None] = None
    """Which field it is about, where it is always the same."""

    def __init__(self, *, field: str | None = None, **case: object) -> None:
        self.message = self.text.format(**case)
        self.field = field or self.about_field
        super().__init__(self.message)

    @property
    def about(self) -> tuple[UUID, ...]:
        """What stands in the way: told beside the message, since not everybody who hears it may know of them."""
        return ()

    async def leave(self, uow: Any) -> None:
        """What stays of a refused command, in a transaction of its own: a line in the trail; nothing by default."""

    @property
    def code(self) -> str:
        """`SeatTaken` is told as `seat_taken`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).lower()


class Refused(DomainError):
    """The wish is understood and the answer is no."""


class NotFound(DomainError):
    """There is no such thing, or the caller may not know of it."""

    status = 404
    text = "There is no such {what}"

    def __init__(self, what: str = "record", *, field: str | None = None) -> None:
        super().__init__(field=field, what=what)


class Forbidden(DomainError):
    """The caller's role does not allow this."""

    status = 403
    text = "Your role may not do {command}"


class Unauthenticated(DomainError):
    """It is not known who calls."""

    status = 401


class VersionConflict(DomainError):
    """Somebody else changed it first."""

    status = 409
    text = "It was changed meanwhile; the current version is {version}"
    about_field = "version"

    def __init__(self, current_version: int) -> None:
        super().__init__(version=current_version)
        self.current_version = current_version


class KeyReused(DomainError):
    """The same idempotency key came with another body."""

    text = "This idempotency key was used for another command"
    about_field = "Idempotency-Key"


class AlreadyExists(Refused):
    """The id given for something new belongs to something that exists."""

    text = "Something with this id exists already"
    codes: ClassVar[Mapping[str, str]] = {
        "operation_id": "operation_exists",
        "movement_id": "movement_exists",
        "note_id": "note_is_written",
        "delivery_id": "delivery_is_recorded",
        "attempt_id": "attempt_is_known",
    }
    """By the field with the id, where callers tell it apart from the rest."""
    usual: ClassVar[str] = "already_there"

    def __init__(self, field: str | None = None) -> None:
        super().__init__(field=field)

    @property
    def code(self) -> str:
        return self.codes.get(self.field or "", self.usual)


class NothingCorrected(Refused):
    """A correction that names nothing else than what is known changes nothing."""

    text = "Name what is to be put right"


class ExerciseIsMixed(Refused):
    """What is made up and what is real never meet: they are in no figure together, and on other clocks."""

    text = "An exercise and real work are never mixed"


class KeyDestroyed(Refused):
    """The person was erased; nothing can be sealed or opened any more."""

    text = "This person's data was erased"


class SealedForAnother(Refused):
    """A sealed value lies with another subject than it was sealed for: somebody moved it there."""

    text = "A sealed value here belongs to somebody else; an administrator must look at it"


class UnprovenErasure(Refused):
    """Something says that a subject was erased, and intake did not sign it."""

    text = "This erasure is not signed; an administrator must look at it"


class Transient(Exception):
    """Worth another try: nothing is wrong with the message, only with the moment."""


class KeyNotHere(Transient):
    """The subject's key has not arrived yet."""
