"""What the follow-up's workflow asks of its room."""

from shared.contracts.base import Id
from shared.platform.internal_commands import InternalCommand


class CloseFollowUpWindow(InternalCommand):
    """The window of a follow-up is over: it is missed if there was no contact."""

    follow_up_id: Id
