"""Become another program that dies with the process that started this one.

Called as `python -I -S launch.py <parent pid> <identity> <program> [argument ...]`; knows the standard library only,
because it starts before every process of the stack. Identity is `own`, `mapped` (root of a machine shown to the
program as nobody, through a user namespace) or `nobody`. Postgres refuses to run as root; the last two are for it.
"""

import ctypes
import os
import signal
import sys
from pathlib import Path

_SET_PARENT_DEATH_SIGNAL = 1
_NEW_USER_NAMESPACE = 0x10000000
_NOBODY = 65534


def _call(name: str, *arguments: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if getattr(libc, name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


def _appear_as_nobody() -> None:
    user, group = os.geteuid(), os.getegid()
    _call("unshare", _NEW_USER_NAMESPACE)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{_NOBODY} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{_NOBODY} {group} 1")


def _become_nobody() -> None:
    os.setgroups([])
    os.setgid(_NOBODY)
    os.setuid(_NOBODY)


def _die_with(parent: int) -> None:
    if sys.platform == "linux":
        _call("prctl", _SET_PARENT_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        sys.exit("the supervisor has gone")


def _main(parent: str, identity: str, *command: str) -> None:
    if identity == "mapped":
        _appear_as_nobody()
    elif identity == "nobody":
        _become_nobody()
    # Last: the kernel clears the death signal when a process changes its user.
    _die_with(int(parent))
    os.execvp(command[0], command)  # noqa: S606 - becoming the program is the purpose


if __name__ == "__main__":
    _main(*sys.argv[1:])
