"""Commands the gateway itself carries out."""

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
    """A change of somebody else's account, of the version the caller looked at."""

    version: Annotated[int, C7]
    reason: Annotated[AccountReason, C7]


class ChangeRoles(AccountCommand):
    """Name every role of somebody else's account; those that are not named are taken."""

    roles: Annotated[list[RoleName], C7] = Field(min_length=1, max_length=5)


class ShutAccount(AccountCommand):
    """Nobody signs in to the account any more; its sessions end at once, its cases are given back."""


class ReopenAccount(AccountCommand):
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


class MailLanguage(StrEnum):
    """A language in which e-mail is written."""

    EN = "en"
    FR = "fr"
    AR = "ar"
    PT = "pt"


class ChooseMail(Command):
    """Choose whether one is sent e-mail about one's notices, how often, where and in which language."""

    service: ClassVar[str] = "gateway"
    cadence: Annotated[MailCadence, C1]
    address: Annotated[Line | None, C1] = None
    language: Annotated[MailLanguage, C1]
