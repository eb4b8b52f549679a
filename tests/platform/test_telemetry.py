"""One trace from the click to the last projection."""

from collections.abc import Iterator

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from shared.platform import telemetry

FIRST = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
SECOND = "00-1af7651916cd43dd8448eb211c80319c-c7ad6b7169203331-01"


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    """The spans that ended."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    yield exporter
    provider.shutdown()


def trace_of(traceparent: str) -> int:
    return int(traceparent.split("-")[1], 16)


def test_a_span_goes_on_from_where_the_message_came_from(spans: InMemorySpanExporter) -> None:
    with telemetry.span("react", FIRST):
        handed_on = telemetry.current_traceparent()
    assert handed_on is not None
    assert trace_of(handed_on) == trace_of(FIRST)
    assert [span.name for span in spans.get_finished_spans()] == ["react"]


@pytest.mark.parametrize("hostile", ["", "hello", "00-0-0-00", "ff-" + FIRST[3:]])
def test_a_malformed_traceparent_is_ignored(spans: InMemorySpanExporter, hostile: str) -> None:
    with telemetry.span("react", hostile):
        assert telemetry.current_traceparent() is not None
    assert spans.get_finished_spans()[0].parent is None


def test_a_batch_goes_on_from_the_first_and_is_linked_to_the_others(spans: InMemorySpanExporter) -> None:
    with telemetry.batch_span("project", [FIRST, None, SECOND, FIRST]):
        pass
    [span] = spans.get_finished_spans()
    assert span.parent is not None
    assert span.parent.trace_id == trace_of(FIRST)
    assert [link.context.trace_id for link in span.links] == [trace_of(SECOND)]


def test_a_batch_from_nowhere_begins_a_trace(spans: InMemorySpanExporter) -> None:
    with telemetry.batch_span("project", [None]):
        pass
    assert spans.get_finished_spans()[0].parent is None


def test_a_failed_span_has_the_error_s_type_and_not_its_message(spans: InMemorySpanExporter) -> None:
    with pytest.raises(ValueError, match="Ngozi"), telemetry.span("react"):
        raise ValueError("Ngozi")
    with pytest.raises(KeyError), telemetry.batch_span("project", []):
        raise KeyError("Ngozi")
    for span, kind in zip(spans.get_finished_spans(), ("ValueError", "KeyError"), strict=True):
        assert span.status.status_code is trace.StatusCode.ERROR
        assert span.attributes == {"error.type": kind}
        assert "Ngozi" not in span.to_json()


def test_the_library_s_own_span_would_quote_the_error(spans: InMemorySpanExporter) -> None:
    with pytest.raises(ValueError, match="Ngozi"), trace.get_tracer("").start_as_current_span("react"):
        raise ValueError("Ngozi")
    assert "Ngozi" in spans.get_finished_spans()[0].to_json()


def test_there_is_no_traceparent_outside_a_span() -> None:
    assert telemetry.current_traceparent() is None
