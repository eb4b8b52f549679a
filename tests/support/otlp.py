"""A receiver of OTLP over HTTP: it keeps what it is sent, as bytes and as spans."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

Place = tuple[str, str]
"""Trace id and span id in hexadecimal."""


@dataclass(frozen=True)
class ReceivedSpan:
    """A span as it arrived. `after` is what it goes on from: its parent, and what it is linked to."""

    service: str
    name: str
    place: Place
    after: frozenset[Place]


@dataclass
class Receiver:
    """Everything received so far."""

    url: str = ""
    bodies: list[bytes] = field(default_factory=list)
    spans: list[ReceivedSpan] = field(default_factory=list)
    counters: dict[str, float] = field(default_factory=dict)
    """Of every counter, the highest value some process reported."""

    def take(self, path: str, body: bytes) -> None:
        """One request; AssertionError for a path nobody should ask."""
        self.bodies.append(body)
        if path == "/v1/traces":
            self.spans += _spans_in(ExportTraceServiceRequest.FromString(body))
            return
        assert path == "/v1/metrics", path
        for name, value in _counters_in(ExportMetricsServiceRequest.FromString(body)).items():
            self.counters[name] = max(value, self.counters.get(name, 0))

    def following(self, first: Place) -> list[ReceivedSpan]:
        """The spans that go on from a place, at once or over others, whichever trace they were made in."""
        reached, reachable = {first}, []
        remaining = list(self.spans)
        while following := [one for one in remaining if one.after & reached]:
            reachable += following
            reached |= {one.place for one in following}
            remaining = [one for one in remaining if one not in following]
        return reachable


def _spans_in(request: ExportTraceServiceRequest) -> Iterator[ReceivedSpan]:
    for resource in request.resource_spans:
        [service] = [one.value.string_value for one in resource.resource.attributes if one.key == "service.name"]
        for scope in resource.scope_spans:
            for span in scope.spans:
                trace = span.trace_id.hex()
                parent = {(trace, span.parent_span_id.hex())} if span.parent_span_id else set()
                linked = {(link.trace_id.hex(), link.span_id.hex()) for link in span.links}
                yield ReceivedSpan(service, span.name, (trace, span.span_id.hex()), frozenset(parent | linked))


def _counters_in(request: ExportMetricsServiceRequest) -> dict[str, float]:
    metrics = [
        one for resource in request.resource_metrics for scope in resource.scope_metrics for one in scope.metrics
    ]
    return {one.name: sum(point.as_int or point.as_double for point in one.sum.data_points) for one in metrics}


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver on a free port."""
    receiver = Receiver()

    class Endpoint(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            receiver.take(self.path, self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing to standard error."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Endpoint) as server:
        receiver.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()
