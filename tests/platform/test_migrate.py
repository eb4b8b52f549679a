"""What `migrate` does once the databases are up, for whichever services were named."""

from collections.abc import Sequence

import pytest

import services.__main__ as commands
from services.intake.crises.model import Place
from shared.platform import namespaces
from shared.platform.messaging import topics

SEALED, NAMED, ZONES = "sealed what was open", "named places", "showed zones"


@pytest.mark.parametrize(
    ("names", "done"),
    [
        (("intake",), [SEALED]),
        (("cases",), []),
        (("gateway",), []),
        (("intake", "cases", "reintegration", "gateway"), [SEALED, NAMED, ZONES]),
    ],
)
async def test_plain_places_are_sealed_whenever_intake_is_migrated(
    names: tuple[str, ...], done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    async def nothing(*_: object) -> None:
        """Stands for databases, topics and namespaces."""

    async def places(_: Sequence[Place], *, places_are_new: bool, shown: bool) -> None:
        assert not places_are_new
        seen.extend([SEALED, NAMED] if shown else [SEALED])

    async def zones() -> None:
        seen.append(ZONES)

    monkeypatch.setattr(commands, "migrate_service", nothing)
    monkeypatch.setattr(commands, "authenticates_clients", lambda _: False)
    monkeypatch.setattr(namespaces, "ensure_namespace", nothing)
    monkeypatch.setattr(topics, "create_topics", nothing)
    monkeypatch.setattr(commands, "_with_places", places)
    monkeypatch.setattr(commands, "_show_zones_of_crises", zones)
    await commands._migrate(names)
    assert seen == done
