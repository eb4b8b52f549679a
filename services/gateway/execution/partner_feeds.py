"""How partner feeds stand: intake is asked, beside it what an agency needs to read its own."""

from collections.abc import Mapping
from typing import Any

from services.gateway.access.accounts import Account
from services.gateway.execution.command_client import CommandClient, ServiceAway
from shared.contracts.intake.v1 import AcceptPartnerKey, DeclinePartnerKey, ProposePartnerKey, Purpose
from shared.contracts.partner.v1 import PURPOSES_OF_STEPS, ProgressStep
from shared.platform.connections import kafka_address
from shared.platform.messaging.topics import partner_topics
from shared.platform.settings import Settings
from shared.policy.matrix import PARTNER_FEEDS, may_command, may_read

PROPOSE = ProposePartnerKey.command_name()
DECIDE = (AcceptPartnerKey.command_name(), DeclinePartnerKey.command_name())


class PartnerFeeds:
    """Asks intake in the reader's name; whom a feed is of decides what is told, there."""

    def __init__(self, command_client: CommandClient, settings: Settings, broker: str | None) -> None:
        self._command_client = command_client
        self._prefix = settings.topic_prefix
        self._broker = broker or ",".join(kafka_address(settings.kafka).servers)

    async def of(self, account: Account) -> list[dict[str, Any]]:
        """Nothing for whoever reads none; ServiceAway."""
        if not may_read(account.roles, PARTNER_FEEDS):
            return []
        headers = self._command_client.headers("intake", account, None)
        response = await self._command_client.ask_once("intake", "GET", "/partner-feeds", headers=headers, timeout=5)
        if not response.is_success:
            # An empty list would say that nobody is told anything.
            raise ServiceAway("intake")
        return [self._shown(one, account) for one in response.json()]

    def topics(self, code: str) -> tuple[str, str]:
        """The feed and the key topic of an agency, by the names a client subscribes to."""
        feed, keys = partner_topics(code)
        return f"{self._prefix}{feed.name}", f"{self._prefix}{keys.name}"

    def _shown(self, feed: Mapping[str, Any], account: Account) -> dict[str, Any]:
        topic, key_topic = self.topics(feed["code"])
        return {
            **feed,
            "id": feed["agency_id"],
            "topic": topic,
            "key_topic": key_topic,
            "purposes": [one | {"steps": steps_for(Purpose(one["purpose"]))} for one in feed["purposes"]],
            "quickstart": self.quickstart(feed["code"], own_key=feed["key_fingerprint"] is not None),
            "permitted_actions": _permitted(feed, account),
        }

    def quickstart(self, code: str, *, own_key: bool) -> list[dict[str, str]]:
        """The lines to type, with the agency's own names; the program is `/partner-feed/quickstart.py`."""
        certificate = f"ca=ca.pem&cert=partner.{code}.pem&key=partner.{code}.pem"
        prefix = f"HOMEWARD_TOPIC_PREFIX={self._prefix} " if self._prefix else ""
        lines = {
            "INSTALL": "python -m pip install confluent-kafka cryptography",
            "MAKE_KEY": f"openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out {code}.private.pem",
            "PUBLIC_KEY": f"openssl pkey -in {code}.private.pem -pubout -out {code}.public.pem",
            "FINGERPRINT": f"openssl pkey -pubin -in {code}.public.pem -outform DER | openssl dgst -sha256",
            "ADDRESS": f"export HOMEWARD_KAFKA='ssl://{self._broker}?{certificate}'",
            "READ": f"{prefix}python partner_feed.py {code} {code}.{'private.pem' if own_key else 'key'}",
        }
        return [{"step": step, "line": line} for step, line in lines.items()]


def steps_for(purpose: Purpose) -> list[ProgressStep]:
    """Of which steps an agency hears that has somebody's data for this."""
    return [step for step, purposes in PURPOSES_OF_STEPS.items() if purpose in purposes]


def _permitted(feed: Mapping[str, Any], account: Account) -> list[str]:
    own = str(account.agency_id) == feed["agency_id"]
    decided = DECIDE if feed["proposed_fingerprint"] and not own else ()
    return [name for name in ([PROPOSE] if own else decided) if may_command(account.roles, name)]
