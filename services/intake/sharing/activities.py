"""What the admission of an agency does to the world."""

from temporalio import activity

from services.intake.sharing.commands import OpenPartnerFeed
from services.intake.sharing.handlers import open_partner_feed
from services.intake.sharing.workflow import AdmissionInput
from shared.platform.clock import derived_id
from shared.platform.messaging.topics import create_topics, partner_topics
from shared.platform.settings import Settings
from shared.platform.units import Units


class SharingActivities:
    """Steps of the admission, each safe to repeat."""

    def __init__(self, units: Units) -> None:
        self._units = units

    @activity.defn
    async def make_partner_topics(self, admission: AdmissionInput) -> None:
        """Make the agency's feed and its key topic where missing."""
        settings = Settings()
        await create_topics(settings.kafka, settings.topic_prefix, partner_topics(admission.code))

    @activity.defn
    async def open_feed(self, admission: AdmissionInput) -> None:
        """Begin to share with the agency."""
        await self._units.perform(
            open_partner_feed,
            OpenPartnerFeed(agency_id=admission.agency_id),
            key=derived_id(admission.agency_id, "open-feed"),
            exercise=admission.exercise,
        )
