"""Keys of events that mean the same on every installation, and keys under which they are kept here.

Here a key that belongs to one person holds that person's number, such as `hint:7:k-means:0`. On its way it holds `~`
instead. What comes in is always kept under a key of the person who brings it, so that no file can take, or block,
a key of somebody else.
"""

from __future__ import annotations

import hashlib

LONGEST = 200


def portable(key: str, user: int) -> str:
    """The key as it leaves."""
    kind, _, rest = key.partition(":")
    own = f"{user}:"
    if not rest.startswith(own):
        return key
    return rest.removeprefix(own) if kind == "import" else f"{kind}:~:{rest.removeprefix(own)}"


def local(key: str, user: int) -> str:
    """The key under which an event that came in is kept."""
    kind, _, rest = key.partition(":")
    kept = f"{kind}:{user}:{rest[2:]}" if rest.startswith("~:") else f"import:{user}:{key}"
    if len(kept) <= LONGEST:
        return kept
    return f"import:{user}:sha256:{hashlib.sha256(key.encode()).hexdigest()}"
