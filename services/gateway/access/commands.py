"""Commands the gateway itself carries out."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from shared.contracts.base import C1, C7, Command, Line
from shared.platform.parked import DiscardReason
from shared.policy.matrix import matrix

RoleName = StrEnum("RoleName", {name.upper(): name for name in matrix().roles})  # type: ignore[misc]  # made from the matrix


class AccountReason(StrEnum):
    """Why somebody's account becomes another; a list, since free text would tell of people."""

    JOINED = "joined"
    CHANGED_POST = "changed_post"
    AWAY = "away"
    LEFT = "left"
    MISUSE_SUSPECTED = "misuse_suspected"
    CORRECTION = "correction"


class Language(StrEnum):
    """A language of the page, as lists of codes have their labels in it."""

    EN = "en"
    FR = "fr"
    AR = "ar"
    PT = "pt"


class GatewayCommand(Command):
    """A wish for the gateway; `id` is what it is about."""

    service: ClassVar[str] = "gateway"
    id: Annotated[UUID, C7]


class RetryParkedEvent(GatewayCommand):
    """Take a parked event, and those behind it, once more."""


class DiscardParkedEvent(GatewayCommand):
    """Give a parked event up, with a reason; those behind it go on."""

    reason: Annotated[DiscardReason, C7]


class AccountCommand(GatewayCommand):
    """What is done about an account, which is never one's own."""


class MakeAccount(AccountCommand):
    """Make an account for somebody whom the identity provider vouches for; another administrator confirms it.

    It knows them by an e-mail that it has verified, until their first sign-in, or by their subject.
    """

    name: Annotated[Line, C7]
    email: Annotated[Line | None, C7] = None
    subject: Annotated[Line | None, C7] = None
    roles: Annotated[list[RoleName], C7] = Field(min_length=1, max_length=5)
    agency_id: Annotated[UUID | None, C7] = None
    donor_ids: Annotated[list[UUID], C7] = Field(default=[], max_length=25)
    """Whose reports it reads, where its role reads those of some donors only."""
    language: Annotated[Language | None, C7] = None
    """The page's, until somebody chooses another in their browser."""


class ConfirmAccount(AccountCommand):
    """Let whoever the account was made for sign in; never by the administrator who made it."""

    version: Annotated[int, C7]
    made_at: Annotated[datetime, C7]
    """Of the account that was looked at: one that is given up may be made anew under its id."""


class DiscardAccount(AccountCommand):
    """Give an account up that nobody has confirmed; its e-mail and its subject are free again."""

    version: Annotated[int, C7]


class AccountChange(AccountCommand):
    """A change of somebody else's account, of the version the caller looked at."""

    version: Annotated[int, C7]
    reason: Annotated[AccountReason, C7]


class ChangeRoles(AccountChange):
    """Name every role of somebody else's account; those that are not named are taken."""

    roles: Annotated[list[RoleName], C7] = Field(min_length=1, max_length=5)


class CorrectAccount(AccountChange):
    """Say whole who somebody else's account is of; a part that is left out is emptied.

    Another agency ends its sessions and gives its cases back. The e-mail becomes another before the first sign-in only,
    and waits to be confirmed by an administrator who did not write it.
    """

    name: Annotated[Line, C7]
    email: Annotated[Line | None, C7] = None
    language: Annotated[Language | None, C7] = None
    agency_id: Annotated[UUID | None, C7] = None


class ShutAccount(AccountChange):
    """Nobody signs in to the account any more; its sessions end at once, its cases are given back."""


class ReopenAccount(AccountChange):
    """Whoever the account is of may sign in again, in the roles it has."""


class MarkNotices(Command):
    """Say of some of one's own notices that they are read, or that they are not."""

    service: ClassVar[str] = "gateway"
    notice_ids: Annotated[list[UUID], C1] = Field(min_length=1, max_length=100)
    read: Annotated[bool, C1]


class MailCadence(StrEnum):
    """How often an account is sent e-mail about its notices."""

    OFF = "off"
    DAILY = "daily"
    AT_ONCE = "at_once"
    """What is urgent at once, the rest once a day."""


class ChooseMail(Command):
    """Choose whether one is sent e-mail about one's notices, how often, where and in which language."""

    service: ClassVar[str] = "gateway"
    cadence: Annotated[MailCadence, C1]
    address: Annotated[Line | None, C1] = None
    language: Annotated[Language, C1]
