"""Searches its own memory, which is a copy of the warm parent's, for a secret of the owner.

Ends: failed error memory
Seconds: 20
"""

import ctypes


def column_means(X):
    marks = [b"UPSTREAM" + b"_CANARY", b"secret" + b"-of-the-owner"]
    loot = []
    with open("/proc/self/maps") as maps:
        for line in maps:
            start, end = (int(n, 16) for n in line.split()[0].split("-"))
            if " rw-p " in line and end - start < 1 << 26 and "[v" not in line:
                try:
                    data = ctypes.string_at(start, end - start)
                except OSError:
                    continue
                for mark in marks:
                    at = data.find(mark)
                    if at >= 0:
                        loot.append(data[at : at + 100].decode(errors="replace"))
    return [text for text in loot if "of-the-owner-" in text or "CANARY=" in text]
