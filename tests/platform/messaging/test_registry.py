"""From type strings to events, through upcasters where a version was superseded."""

from typing import Any
from uuid import UUID

import pytest

from shared.contracts.base import Event
from shared.contracts.cases.v1 import CaseAssigned
from shared.platform.messaging.registry import Registry, UnknownType, Upcaster, ValueUnreadable, registry
from tests.platform.messaging.bench import assigned

CASE_ASSIGNED = "homeward.cases.CaseAssigned.v1"


def test_every_type_is_read_as_its_class() -> None:
    assert registry().events[CASE_ASSIGNED] is CaseAssigned
    assert Event not in registry().events.values()
    assert all(name.endswith(".v1") for name in registry().events)


def test_an_undeclared_type_is_unknown() -> None:
    assert not registry().knows("homeward.cases.CaseFolded.v7")
    with pytest.raises(UnknownType):
        registry().read("homeward.cases.CaseFolded.v7", b"{}")


@pytest.mark.parametrize("value", [None, b"", b"not JSON", b"[]", b'{"case_id": "Made Up Name"}'])
def test_an_unreadable_value_is_never_quoted(value: bytes | None) -> None:
    with pytest.raises(ValueUnreadable) as refused:
        registry().read(CASE_ASSIGNED, value)
    assert "Made Up Name" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_a_superseded_version_is_upcast_step_by_step() -> None:
    def named_caseworker(old: dict[str, Any]) -> dict[str, Any]:
        return old | {"caseworker_id": old["worker"]}

    def with_worker(old: dict[str, Any]) -> dict[str, Any]:
        return old | {"worker": old["who"]}

    event = assigned(UUID(int=1))
    steps = {"old.v0": Upcaster("old.v1", with_worker), "old.v1": Upcaster(CASE_ASSIGNED, named_caseworker)}
    contracts = Registry(registry().events, steps)
    value = event.model_dump_json().replace("caseworker_id", "who").encode()
    assert contracts.current("old.v0") == CASE_ASSIGNED
    assert contracts.knows("old.v0")
    assert contracts.read("old.v0", value) == event
    with pytest.raises(ValueUnreadable, match="not JSON"):
        contracts.read("old.v0", b"{")
