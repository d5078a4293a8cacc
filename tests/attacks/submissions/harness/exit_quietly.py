"""Ends its process with a code that means success.

Ends: exited
"""

import os

os._exit(0)
