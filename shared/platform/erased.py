"""What stands where the printed reference of an erased person stood."""

from uuid import UUID


def reference_of_erased(id: UUID) -> str:
    """Unique, follows from the opaque id, and leads nobody from a registration card to the person."""
    return f"erased-{id.hex[-12:]}"
