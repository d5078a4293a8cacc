"""Outliving the loss of a database connection."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from django.db import InterfaceError, OperationalError, connection

T = TypeVar("T")
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 2.0  # seconds


def insist(action: Callable[[], T], seconds: float) -> T:
    """Do something in the database, again on a new connection for as long as the old one is lost.

    The action may be done twice, for a connection can be lost after the commit and before the answer: it must be
    one that may. Raises the database's error when time is up, and at once inside somebody's transaction.
    """
    deadline, pause = time.monotonic() + seconds, _FIRST_PAUSE
    while True:
        try:
            return action()
        except (OperationalError, InterfaceError):
            if connection.in_atomic_block or time.monotonic() + pause > deadline:
                raise
            connection.close()
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
