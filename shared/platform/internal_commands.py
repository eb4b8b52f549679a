"""What a service asks of itself: in a workflow's name when its time has come, or beside its work."""

from typing import ClassVar

from shared.contracts.base import Command


class InternalCommand(Command):
    """Has no address, no role and no contract: it is done by `UnitsOfWork.perform` alone, in the service's own name."""

    service: ClassVar[str] = ""
