"""What a process that reads a hostile file may do."""

import codecs
import resource
from contextlib import suppress
from encodings.aliases import aliases


def limit(memory: int, processor: int) -> None:
    """So many bytes of memory and seconds of processor time, or what is allowed of them; no file may be written."""
    _at_most(resource.RLIMIT_AS, memory)
    _at_most(resource.RLIMIT_CPU, processor)
    _at_most(resource.RLIMIT_FSIZE, 0)
    _at_most(resource.RLIMIT_CORE, 0)


def _at_most(what: int, wanted: int) -> None:
    _, allowed = resource.getrlimit(what)
    most = wanted if allowed == resource.RLIM_INFINITY else min(wanted, allowed)
    resource.setrlimit(what, (most, most))


def open_nothing() -> None:
    """From now on no file and no connection is opened, and no process begun: what is needed is loaded before.

    Which codecs a file names is its own matter, and each is a module: all are loaded here.
    """
    for name in set(aliases.values()):
        with suppress(LookupError):
            codecs.lookup(name)
    _at_most(resource.RLIMIT_NOFILE, 0)
    _at_most(resource.RLIMIT_NPROC, 0)
