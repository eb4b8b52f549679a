"""Named places at which a fault test lets the process die or freeze: `HOMEWARD_CRASH_AT=relay.after_ack[:freeze]`."""

import os
import signal

AT = os.environ.get("HOMEWARD_CRASH_AT", "")


def crash_point(name: str) -> None:
    """Nothing, unless the environment names this place: then the process is killed, or stopped until continued."""
    if not AT:
        return
    place, _, manner = AT.partition(":")
    if place == name:
        os.kill(os.getpid(), signal.SIGSTOP if manner == "freeze" else signal.SIGKILL)
