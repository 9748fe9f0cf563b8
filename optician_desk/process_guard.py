"""What the process forbids itself before anything about a person is in its memory: core dumps and being read by others."""

from __future__ import annotations

import sys

_PR_SET_DUMPABLE = 4  # <linux/prctl.h>


def close_memory() -> None:
    """No core dump, and on Linux no attaching by other processes of the same account.

    A crash report of the system would hold names and the store's key. Where a platform has no such switch nothing is
    promised: Windows keeps no full dump of a process unless somebody set it up to.
    """
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
