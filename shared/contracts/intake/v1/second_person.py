"""What one asks for and another decides: erasures, and sharing after a withdrawal."""

from enum import StrEnum


class SecondPersonStatus(StrEnum):
    """Whether somebody decided on what another asked for."""

    REQUESTED = "requested"
    DECIDED = "decided"
