"""Upstream with its clock moved: `python at_a_time.py <moment> <command> ...`. From that moment on, time goes on as usual.

The product has no switch for this: the process's own clock is moved before anything of Upstream is imported.
"""

from __future__ import annotations

import sys
from datetime import datetime

import time_machine

if __name__ == "__main__":
    moment, *sys.argv[1:] = sys.argv[1:]
    with time_machine.travel(datetime.fromisoformat(moment), tick=True):
        from upstream.cli import app

        app()
