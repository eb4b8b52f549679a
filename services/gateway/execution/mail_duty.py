"""The duty of sending e-mail: turn after turn, where the deployment has a mail server and says to whom it may go."""

from collections.abc import Sequence
from datetime import UTC, datetime

import asyncpg
from sqlalchemy.exc import SQLAlchemyError

from services.gateway.execution.mail_digests import MailDigests
from services.gateway.readmodel.notices import Rule
from services.gateway.settings import GatewaySettings
from shared.platform.alarms import Alarm
from shared.platform.clock import SystemClock, new_id
from shared.platform.connections import smtp_address
from shared.platform.database import dsn
from shared.platform.housekeeping import is_set_within
from shared.platform.logs import log
from shared.platform.messaging.lease import LeaseLost
from shared.platform.messaging.parking import ParkingReason
from shared.platform.outbound import ChannelUnusable
from shared.platform.runtime import Runtime
from shared.platform.smtp import SmtpOutbound
from shared.platform.turns import turn_went_well

EVERY_SECONDS = 30.0
NEVER = datetime.min.replace(tzinfo=UTC)


async def keep_sending(runtime: Runtime, digests: MailDigests, every: float = EVERY_SECONDS) -> None:
    """Again and again, until the service stops. Of ChannelUnusable the duty is begun again after growing pauses,
    and is an alarm; nothing is lost meanwhile, and it counts against no account."""
    alarm = Alarm(runtime.engine, runtime.parking_place(), "gateway-mail", "mail")
    while not await is_set_within(runtime.stopping, every):
        try:
            # Of a turn that was another process's it is not known whether it went well.
            if await digests.turn():
                await _say_failures(digests, alarm)
                await turn_went_well()
        except (asyncpg.PostgresError, SQLAlchemyError, OSError, LeaseLost) as error:
            log.warning("mail_interrupted", reason=type(error).__name__)
        except ChannelUnusable as error:
            log.error("mail_unusable", reason=str(error))
            raise


async def _say_failures(digests: MailDigests, alarm: Alarm) -> None:
    """Accounts that are sent nothing any more are an alarm until they choose anew, or an administrator has seen it."""
    failures = await digests.failures(await alarm.discarded_at() or NEVER)
    if failures:
        reason = f"e-mail of {failures} accounts was refused, or never taken: they choose another address"
        await alarm.sound(ParkingReason.DUTY_FAILING, reason)
    else:
        await alarm.end()


def digests_of(runtime: Runtime, own: GatewaySettings, rules: Sequence[Rule]) -> MailDigests | None:
    """None where this deployment sends no e-mail. HalfSet where the authority of the server lacks."""
    settings, clock = runtime.settings, SystemClock()
    if not (settings.smtp and own.mail_from and own.mail_domains):
        return None
    outbound = SmtpOutbound(smtp_address(settings.smtp), own.mail_from, clock)
    address, link = dsn(settings, runtime.secrets, runtime.name), f"{settings.gateway_url}/?notices"
    return MailDigests(address, outbound, clock, rules, link, new_id())
