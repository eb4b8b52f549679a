"""One trace from the page's click to the last projection; exported over OTLP where an endpoint is set.

A trace says what was done and how long it took, never about whom: spans have names and no values. Of an exception
they have its type, since messages quote values.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from opentelemetry import metrics, trace
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

EXPORT_SECONDS = 2.0
"""How long one export may take. A process that ends exports once more, and must not be held up by a receiver that is
away; spans of more than that are lost, work never is."""
_propagator = TraceContextTextMapPropagator()


def start_tracing(service: str, endpoint: str | None) -> None:
    """Make spans for this process; without an endpoint they only carry the trace on, and nothing is counted."""
    resource = Resource.create({"service.name": f"homeward-{service}"})
    provider = TracerProvider(resource=resource)
    if endpoint:
        base = endpoint.rstrip("/")
        spans = OTLPSpanExporter(endpoint=f"{base}/v1/traces", timeout=EXPORT_SECONDS)
        provider.add_span_processor(BatchSpanProcessor(spans))
        figures = OTLPMetricExporter(endpoint=f"{base}/v1/metrics", timeout=EXPORT_SECONDS)
        metrics.set_meter_provider(MeterProvider([PeriodicExportingMetricReader(figures)], resource=resource))
    trace.set_tracer_provider(provider)


@contextmanager
def span(name: str, traceparent: str | None = None) -> Iterator[None]:
    """A span that goes on from a traceparent (W3C trace context); an invalid one is ignored as the standard asks."""
    with _current_span(name, _propagator.extract({"traceparent": traceparent}) if traceparent else None):
        yield


@contextmanager
def batch_span(name: str, traceparents: Sequence[str | None]) -> Iterator[None]:
    """A span for work on several messages at once: it goes on from the first and is linked to all the others."""
    contexts = [_propagator.extract({"traceparent": parent}) for parent in dict.fromkeys(traceparents) if parent]
    links = [trace.Link(trace.get_current_span(other).get_span_context()) for other in contexts[1:]]
    with _current_span(name, contexts[0] if contexts else None, links):
        yield


@contextmanager
def _current_span(name: str, context: Context | None, links: Sequence[trace.Link] = ()) -> Iterator[None]:
    begun = trace.get_tracer("homeward").start_as_current_span(
        name, context=context, links=links, record_exception=False, set_status_on_exception=False
    )
    with begun as current:
        try:
            yield
        except Exception as error:
            current.set_attribute("error.type", type(error).__name__)
            current.set_status(trace.StatusCode.ERROR)
            raise


def current_traceparent() -> str | None:
    """What to hand on, or None outside any trace."""
    carrier: dict[str, str] = {}
    _propagator.inject(carrier)
    return carrier.get("traceparent")
