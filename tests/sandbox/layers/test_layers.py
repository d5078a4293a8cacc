from __future__ import annotations

from upstream.sandbox import describe_layers


def test_every_layer_is_described_with_a_reason_where_it_is_missing() -> None:
    layers = describe_layers()
    assert [layer.name for layer in layers] == [
        "namespaces",
        "landlock",
        "seccomp",
        "cgroup",
        "capabilities",
        "no-new-privileges",
        "limits",
    ]
    assert all(layer.in_force != bool(layer.reason) for layer in layers)
    assert layers[-1].in_force
