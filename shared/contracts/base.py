"""What every event and command of Homeward has in common.

An event is a fact in the past tense, told once, for ever readable: unknown fields are ignored so that a newer
publisher does not stop an older reader. A command is a wish in the imperative: unknown fields are refused.
Every field declares its class (C0-C7); fields of classes C2 to C5 may travel in an event only as `Sealed`.
"""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Generic, Self, TypeVar
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ModelWrapValidatorHandler,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from shared.contracts import code_lists
from shared.contracts.text import is_strict, read_line, read_paragraphs, strictly
from shared.contracts.when import When


class FieldClass(StrEnum):
    """How dangerous a value is; the policy matrix decides by role and class who may see it."""

    PUBLISHED = "C0"
    OPERATIONAL = "C1"
    IDENTITY = "C2"
    SENSITIVE = "C3"
    PROTECTION = "C4"
    MONEY = "C5"
    CONSENT = "C6"
    CONFIGURATION = "C7"


C0 = FieldClass.PUBLISHED
C1 = FieldClass.OPERATIONAL
C2 = FieldClass.IDENTITY
C3 = FieldClass.SENSITIVE
C4 = FieldClass.PROTECTION
C5 = FieldClass.MONEY
C6 = FieldClass.CONSENT
C7 = FieldClass.CONFIGURATION


YEARS = range(1900, 2200)
"""Of days in commands. Postgres keeps the first and the last day of Python's calendar as infinite."""


def _known_day(day: date) -> date:
    if is_strict() and day.year not in YEARS:
        raise PydanticCustomError(
            "year_out_of_range",
            "The year must be from {first} to {last}",
            {"first": YEARS.start, "last": YEARS.stop - 1, "rule": "year_out_of_range"},
        )
    return day


def _zoned(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise PydanticCustomError("timezone_aware", "a moment needs its time zone")
    try:
        _known_day(moment.astimezone(UTC))
    except OverflowError as error:
        # Tables and timers keep moments in UTC: what is in no year there could be published, and never be taken in.
        raise PydanticCustomError("datetime_overflow", "a moment is of a year from 1 to 9999") from error
    return moment


Id = Annotated[UUID, C1]
Day = Annotated[date, AfterValidator(_known_day)]
"""A day of a year in `YEARS` in commands; events keep what was once written."""
Moment = Annotated[datetime, AfterValidator(_zoned)]
"""A point in time of a command: without its zone it is a different one for everybody who reads it."""
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$"), AfterValidator(code_lists.country)]
"""ISO 3166-1 alpha-2 and XK, of the list in commands; events keep what was once written."""
PlaceCode = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9][A-Z0-9._-]{0,39}$")]
"""The P-code of an administrative unit, of whichever list the deployment imported."""
ZoneName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2}$", max_length=60)]
"""A time zone of the IANA database, as Asia/Manila."""
LONG = "64-bit"
"""Marks a number that 32 bits do not hold."""
CurrencyCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$"), AfterValidator(code_lists.currency)]
"""ISO 4217, of the list in commands."""
LanguageTag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]
"""BCP 47, language and at most one subtag."""
Code = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]{1,40}$")]
"""A short code of a published list, never free text."""
ServiceCode = Annotated[Code, AfterValidator(code_lists.service)]
"""A service people ask for and are given, of the list in commands."""
AssistanceReason = Annotated[Code, AfterValidator(code_lists.assistance_reason)]
"""Why not everything was given, of the list in commands."""
CancelReason = Annotated[Code, AfterValidator(code_lists.cancel_reason)]
"""Why an operation will not leave, of the list in commands."""
PlanService = Annotated[Code, AfterValidator(code_lists.plan_service)]
"""What a plan for reintegration gives, of the list in commands."""
GrantPurpose = Annotated[Code, AfterValidator(code_lists.grant_purpose)]
"""What a grant is for, of the list in commands."""
EvidenceKind = Annotated[Code, AfterValidator(code_lists.evidence_kind)]
"""What a tranche waits for, of the list in commands."""
DocumentKind = Annotated[Code, AfterValidator(code_lists.document_kind)]
"""A kind of identity document, of the list in commands."""
AgencyCode = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{2,40}$")]
"""Names an agency's topics and the file of its key, and therefore holds no dots."""
Line = Annotated[
    str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True), BeforeValidator(read_line)
]
"""One line of text; see `text.py`."""
Prose = Annotated[
    str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True), BeforeValidator(read_paragraphs)
]
"""A paragraph or a few; see `text.py`."""


class Contract(BaseModel):
    """A frozen value of the published language."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_max_length=8000)

    @model_validator(mode="before")
    @classmethod
    def _whole(cls, value: object) -> object:
        """Inside a command nothing is overlooked; an event of a newer publisher may hold more."""
        if not is_strict() or cls.model_config["extra"] == "forbid" or not isinstance(value, dict):
            return value
        for name in sorted(map(str, value.keys() - cls.model_fields.keys())):
            raise PydanticCustomError("extra_forbidden", "This field is not known", {"field": name[:40]})
        return value


class SealKind(StrEnum):
    """The sealed blobs a person may have; one class of data each."""

    PROFILE = "profile"
    HEALTH = "health"
    PROTECTION = "protection"
    PAYEE = "payee"
    CARD = "card"
    INTERPRETER = "interpreter"
    FILE = "file"
    CONTACT = "contact"
    """Of somebody who is registered nowhere, under the key of the organisation they work for."""


CLASS_OF_SEAL = {
    SealKind.PROFILE: C2,
    SealKind.HEALTH: C3,
    SealKind.PROTECTION: C4,
    SealKind.PAYEE: C5,
    SealKind.CARD: C1,
    SealKind.INTERPRETER: C2,
    SealKind.FILE: C2,
    SealKind.CONTACT: C2,
}

Content = TypeVar("Content", bound=BaseModel)


class Sealed(Contract, Generic[Content]):
    """A value encrypted under the data key of one subject: AES-256-GCM, bound to subject, kind and key version."""

    subject_id: Annotated[UUID, C1]
    kind: Annotated[SealKind, C1]
    key_version: Annotated[int, C1] = 1
    blob: Annotated[str, C1]
    """Nonce and ciphertext, base64url."""


class Event(Contract):
    """A fact. `aggregate` names the field with the aggregate's id, `about` the one with the person's, if any."""

    service: ClassVar[str]
    version: ClassVar[int] = 1
    aggregate: ClassVar[str]
    about: ClassVar[str | None] = "person_id"

    @classmethod
    def event_type(cls) -> str:
        """CloudEvents type, for example `homeward.cases.CaseOpened.v1`."""
        return f"homeward.{cls.service}.{cls.__name__}.v{cls.version}"

    def aggregate_id(self) -> UUID:
        """The id whose versions this event counts."""
        value: UUID = getattr(self, self.aggregate)
        return value

    def person(self) -> UUID | None:
        """The person the fact is about; None for facts about crises, operations, imports, agencies."""
        value: UUID | None = getattr(self, self.about) if self.about else None
        return value

    def key(self) -> UUID:
        """The Kafka key: everything about one person stays in order."""
        return self.person() or self.aggregate_id()


class Command(Contract):
    """A wish. Refuses what it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_max_length=8000)

    service: ClassVar[str]
    allowed: ClassVar[When] = When()
    """In which states of what it is about; services refuse it and the gateway offers it by this."""
    partial: ClassVar[bool] = False
    """Whether it changes only what it names: then what is not named travels as not named, and null takes away."""

    @model_validator(mode="wrap")
    @classmethod
    def _strictly(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        with strictly():
            return handler(value)

    @classmethod
    def command_name(cls) -> str:
        """The name under `POST /commands/`."""
        return cls.__name__

    def as_sent(self) -> str:
        """JSON in which what was not named is not there, where that means something."""
        return self.model_dump_json(exclude_unset=self.partial)


def changed(known: Content, named: Content) -> Content:
    """What is known with what somebody names in its place; what they do not name stays."""
    return known.model_copy(update={name: getattr(named, name) for name in named.model_fields_set})


def refuse_null(correction: Contract, *names: str) -> None:
    """ValueError: what may be left out of a correction, and cannot be taken away."""
    for name in names:
        if name in correction.model_fields_set and getattr(correction, name) is None:
            raise ValueError(f"{name} cannot be taken away: leave it out, and it stays as it is")


class Money(Contract):
    """An amount in integer minor units, so that sums are exact."""

    amount_minor: Annotated[int, C1, LONG]
    currency: Annotated[CurrencyCode, C1]
