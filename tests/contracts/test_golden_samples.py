"""What was once written can be read for ever."""

import json
from pathlib import Path

import pytest

from shared.contracts.base import Event
from shared.contracts.catalogue import contract_modules, events_of
from shared.contracts.samples import GOLDEN, golden_path, sample, sample_of_event, write_missing
from shared.platform.messaging.registry import registry

ROOT = Path(__file__).parents[2]
EVENTS = [event for module in contract_modules() for event in events_of(module)]
SAMPLES = sorted((ROOT / GOLDEN).rglob("*.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_golden_sample_is_still_read(path: Path) -> None:
    name, version = path.stem.rsplit(".", 1)
    event = registry().read(f"homeward.{path.parent.name}.{name}.{version}", path.read_bytes())
    reread = json.loads(event.model_dump_json())
    for field, value in json.loads(path.read_text()).items():
        assert reread.get(field, value) == value


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_every_event_has_a_golden_sample(event: type[Event]) -> None:
    path = ROOT / golden_path(event)
    assert path.is_file(), "run `python -m shared.contracts.samples`, and never change what it wrote before"


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_samples_are_the_same_each_time(event: type[Event]) -> None:
    assert sample_of_event(event) == sample_of_event(event)
    assert sample(event) == event.model_validate_json(sample_of_event(event))


def test_an_existing_sample_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / golden_path(EVENTS[0])
    path.parent.mkdir(parents=True)
    path.write_text("earlier")
    written = write_missing(tmp_path)
    assert path.read_text() == "earlier"
    assert len(written) == len(EVENTS) - 1
    assert write_missing(tmp_path) == []
