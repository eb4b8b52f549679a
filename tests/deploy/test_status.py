"""`make status` names what stands still and what somebody must see."""

import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from deploy.local import records
from deploy.local.ports import free_port
from deploy.local.status import needs_looking_at


@contextmanager
def service_that_says(status: int, body: bytes) -> Iterator[int]:
    class Ready(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Ready)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def status_of(data: Path, port: int, name: str = "cases") -> str:
    me = os.getpid()
    records.write(data, [records.Record(name, "ready", me, records.start_time(me), port, time.time(), 0)])
    with records.held(data):
        return needs_looking_at(data)


def test_alarms_and_what_waits_are_named(tmp_path: Path) -> None:
    status = {"waiting": ["cases: KeyMissing"], "alarms": ["cases-processes: process_given_up: 3 open movements"]}
    with service_that_says(503, json.dumps(status).encode()) as port:
        shown = status_of(tmp_path, port)
    assert shown.splitlines() == [
        "cases: waits for cases: KeyMissing",
        "cases: ALARM cases-processes: process_given_up: 3 open movements",
    ]


def test_a_healthy_service_has_no_line(tmp_path: Path) -> None:
    with service_that_says(200, b'{"waiting": [], "alarms": []}') as port:
        assert status_of(tmp_path, port) == ""
        assert status_of(tmp_path, port, "postgres") == ""


def test_a_service_that_does_not_report_its_status_is_named(tmp_path: Path) -> None:
    assert status_of(tmp_path, free_port()) == "cases: does not say how it is\n"
    with service_that_says(200, b"<html>") as port:
        assert status_of(tmp_path, port) == "cases: does not say how it is\n"


def test_a_stopped_stack_has_no_status_lines(tmp_path: Path) -> None:
    assert needs_looking_at(tmp_path) == ""
