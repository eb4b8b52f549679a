"""Connections that hold a place without using it: uvicorn itself waits for ever, and for as many as come.

A connection on which no whole request comes is closed; one whose answer is not taken is cut; and so many are open at
once at most, from one address and in all. Before a request is whole nobody knows whose it is, so only the address
counts; afterwards each account has limits of its own. This machine itself (whoever looks after it, a proxy on it) is
not counted by address, and has the last places to itself, so that `/health` and `/ready` answer in a flood as well.
"""

import asyncio
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from shared.platform.logs import log

HEADER_SECONDS = 10.0
TAKING_SECONDS = 30.0
LEAST_TAKEN = 4_096
"""Bytes of an answer that are taken in TAKING_SECONDS, or the connection is cut: a weak telephone takes more."""
KERNEL_BYTES = 65_536
"""What the kernel takes ahead of the other side: of megabytes it would not be seen for minutes that some are taken."""
SAYING_SECONDS = 10.0
"""So often it is logged at most that connections are refused: a line for each would be a flood of its own."""
LOCAL_SHARE = 20
"""One place in so many is for this machine alone."""
TOO_MANY = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def is_local(address: str) -> bool:
    return ip_address(address).is_loopback


@dataclass
class Refusals:
    """Connections that were refused and not logged yet."""

    count: int = 0

    def add(self, loop: asyncio.AbstractEventLoop, open_now: int) -> None:
        """Count one, and log all that come within a while in one line."""
        self.count += 1
        if self.count == 1:
            loop.call_later(SAYING_SECONDS, self._say, open_now)

    def _say(self, open_then: int) -> None:
        log.warning("too_many_connections", refused=self.count, open=open_then)
        self.count = 0


class PatientProtocol(H11Protocol):
    """HTTP/1.1 in which requests come in time, answers are taken in time, and nobody takes all the places."""

    most_from_one_address: int | None = None
    most_in_all: int | None = None
    refusals = Refusals()

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._waiting: asyncio.TimerHandle | None = None
        self._taking: asyncio.TimerHandle | None = None
        self._left = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin to wait, where there is a place."""
        # Whatever the kernel has not taken at once is waited for, so that it is seen whether it is taken at all.
        transport.set_write_buffer_limits(high=0)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, KERNEL_BYTES)
        super().connection_made(transport)
        if self._is_one_too_many():
            self.refusals.add(self.loop, len(self.connections))
            transport.write(TOO_MANY)
            transport.close()
            return
        self._wait()

    def pause_writing(self) -> None:
        """The other side does not take what it asked for: begin to look."""
        super().pause_writing()
        self._look()

    def resume_writing(self) -> None:
        super().resume_writing()
        self._stop_looking()

    def data_received(self, data: bytes) -> None:
        """Stop waiting once the headers are whole, and begin anew with the next request."""
        super().data_received(data)
        if self._is_between_requests():
            self._wait()
        else:
            self._stop()

    def handle_websocket_upgrade(self, event: Any) -> None:
        """From here on the socket has limits of its own."""
        self._stop()
        super().handle_websocket_upgrade(event)

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop()
        self._stop_looking()
        super().connection_lost(exc)

    def _wait(self) -> None:
        if self._waiting is None and not self.transport.is_closing():
            self._waiting = self.loop.call_later(HEADER_SECONDS, self._give_up)

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _give_up(self) -> None:
        self._waiting = None
        if self._is_between_requests():
            self.transport.close()

    def _is_between_requests(self) -> bool:
        # uvicorn types as always there what is None until the first request.
        cycle: Any = self.cycle
        return cycle is None or cycle.response_complete

    def _look(self) -> None:
        self._stop_looking()
        self._left = self.transport.get_write_buffer_size()
        self._taking = self.loop.call_later(TAKING_SECONDS, self._cut_or_look_again)

    def _stop_looking(self) -> None:
        if self._taking is not None:
            self._taking.cancel()
            self._taking = None

    def _cut_or_look_again(self) -> None:
        # Nothing more is written while it is waited for, so that what is left only becomes less.
        if self._left - self.transport.get_write_buffer_size() >= LEAST_TAKEN:
            self._look()
            return
        log.warning("answer_not_taken", left=self.transport.get_write_buffer_size())
        self.transport.abort()

    def _is_one_too_many(self) -> bool:
        local = self.client is not None and is_local(self.client[0])
        if self.most_in_all is not None and len(self.connections) > self._places(self.most_in_all, local=local):
            return True
        if self.most_from_one_address is None or self.client is None or local:
            return False
        return self._from(self.client[0]) > self.most_from_one_address

    @staticmethod
    def _places(in_all: int, *, local: bool) -> int:
        return in_all if local else in_all - in_all // LOCAL_SHARE

    def _from(self, address: str) -> int:
        open_now: Iterable[Any] = self.connections
        peers = (one.transport.get_extra_info("peername") for one in open_now)
        return sum(isinstance(peer, tuple) and peer[0] == address for peer in peers)


def patient(most_from_one_address: int, most_in_all: int) -> type[PatientProtocol]:
    places = {
        "most_from_one_address": most_from_one_address,
        "most_in_all": most_in_all,
        "refusals": Refusals(),
    }
    return type("PatientProtocol", (PatientProtocol,), places)
