"""One trace from the page's click to the last projection; exported over OTLP where an endpoint is set."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

_propagator = TraceContextTextMapPropagator()


def start_tracing(service: str, endpoint: str | None) -> None:
    """Make spans for this process; without an endpoint they only carry the trace on."""
    provider = TracerProvider(resource=Resource.create({"service.name": f"homeward-{service}"}))
    if endpoint:
        provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=f"{endpoint}/v1/traces")))
    trace.set_tracer_provider(provider)


@contextmanager
def span(name: str, traceparent: str | None = None) -> Iterator[None]:
    """A span that goes on from a traceparent (W3C trace context); an invalid one is ignored as the standard asks."""
    context = _propagator.extract({"traceparent": traceparent}) if traceparent else None
    with trace.get_tracer("homeward").start_as_current_span(name, context=context):
        yield


@contextmanager
def batch_span(name: str, traceparents: Sequence[str | None]) -> Iterator[None]:
    """A span for work on several messages at once: it goes on from the first and is linked to all the others."""
    contexts = [_propagator.extract({"traceparent": told}) for told in dict.fromkeys(traceparents) if told]
    links = [trace.Link(trace.get_current_span(other).get_span_context()) for other in contexts[1:]]
    tracer = trace.get_tracer("homeward")
    with tracer.start_as_current_span(name, context=contexts[0] if contexts else None, links=links):
        yield


def current_traceparent() -> str | None:
    """What to hand on, or None outside any trace."""
    carrier: dict[str, str] = {}
    _propagator.inject(carrier)
    return carrier.get("traceparent")
