"""States that only the read model knows: it keeps enumerations by their GraphQL names."""

from enum import StrEnum


class Service(StrEnum):
    """Who told a fact."""

    INTAKE = "INTAKE"
    CASES = "CASES"
    REINTEGRATION = "REINTEGRATION"


class AuditedService(StrEnum):
    """In whose chain a line of the audit trail is; what was only looked at is in the gateway's."""

    GATEWAY = "GATEWAY"
    INTAKE = "INTAKE"
    CASES = "CASES"
    REINTEGRATION = "REINTEGRATION"


class DonorChangeKind(StrEnum):
    """What was done to a donor."""

    REGISTERED = "REGISTERED"
    CORRECTED = "CORRECTED"
    ENDED = "ENDED"
    RESUMED = "RESUMED"


class Phase(StrEnum):
    """How far a person has come."""

    REGISTERED = "REGISTERED"
    ASSISTANCE = "ASSISTANCE"
    EVACUATION = "EVACUATION"
    REINTEGRATION = "REINTEGRATION"
    CLOSED = "CLOSED"
