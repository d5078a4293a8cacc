"""Which layers are left out."""

from __future__ import annotations

from upstream.sandbox import describe_layers
from upstream.sandbox.layers import CAN_BE_LEFT_OUT

Combination = frozenset[str]
EVERYTHING: Combination = frozenset()


def combinations() -> list[Combination]:
    """All layers; each one left out that this host has; and the two ways in which hosts are weaker: without namespaces
    and control groups, as in most containers, and without any layer that can be left out but Landlock and seccomp."""
    here = CAN_BE_LEFT_OUT & {layer.name for layer in describe_layers() if layer.in_force}
    each = [frozenset({name}) for name in sorted(here)]
    container = here & {"namespaces", "cgroup"}
    least = here - {"landlock", "seccomp", "limits"}
    return list(dict.fromkeys([EVERYTHING, *each, container, least]))


def title(combination: Combination) -> str:
    return "every layer" if not combination else "without " + ", ".join(sorted(combination))
