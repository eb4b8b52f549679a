"""An agency's own way to the broker."""

from pathlib import Path

from deploy.local.authority import Authority, as_principal
from shared.platform.connections import kafka_address
from shared.platform.messaging.permissions import permissions_of_partner, permit, principal_of_partner
from shared.platform.settings import Settings


async def broker_of_partner(settings: Settings, code: str) -> str:
    """The broker's address for an agency that was let in; `settings` are the administrator's."""
    await permit(settings.kafka, permissions_of_partner(code, settings.topic_prefix))
    own = Path(kafka_address(settings.kafka).cert or "").parent
    Authority(own).issued_to(principal_of_partner(code))
    return as_principal(settings.kafka, principal_of_partner(code))
