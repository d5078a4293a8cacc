"""Names of files that every system accepts, and that Obsidian can link to."""

from __future__ import annotations

import re
import unicodedata

# What Windows refuses, and what has a meaning inside Obsidian's links.
_REFUSED = re.compile(r'[<>:"/\\|?*#^\[\]\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?\Z", re.IGNORECASE)
LONGEST = 100


def safe_name(text: str) -> str:
    """A file's name, without its ending, that Windows, macOS and Linux accept. Never empty."""
    name = _REFUSED.sub(" ", unicodedata.normalize("NFC", text))
    name = re.sub(r"\s+", " ", name).strip(" .")
    while len(name.encode("utf-8")) > LONGEST:
        name = name[:-1].rstrip(" .")
    if _RESERVED.match(name):
        name = f"{name}_" if "." not in name else name.replace(".", "_", 1)
    return name or "untitled"


class Names:
    """Gives out each name once, also where letters' case makes no difference."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, folder: str, text: str, ending: str) -> str:
        """A path of its own in the folder: `folder/name.ending`, numbered where that is taken."""
        name, number = safe_name(text), 1
        path = f"{folder}/{name}{ending}"
        while path.casefold() in self._taken:
            number += 1
            path = f"{folder}/{name} {number}{ending}"
        self._taken.add(path.casefold())
        return path
