"""PyTorch inside the sandbox. Needs the optional extra."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from upstream.sandbox import Call, Ended, Job, Limits, SubprocessSandbox

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("torch") is None, reason="torch is not installed (docs/operators.md)"
)

SOURCE = """
import torch

def slope(x, y):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    x, y = torch.as_tensor(x), torch.as_tensor(y)
    for _ in range(100):
        optimizer.zero_grad()
        loss = ((weight * x - y) ** 2).mean()
        loss.backward()
        optimizer.step()
    return weight.detach()

def product(A, B):
    return torch.as_tensor(A) @ torch.as_tensor(B)
"""


def test_autograd_matrices_and_tensors_as_results() -> None:
    x = np.linspace(-1, 1, 20, dtype=np.float32)
    A, B = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4)
    calls = (Call("slope", {"x": x, "y": 3 * x}), Call("product", {"A": A, "B": B}))
    with SubprocessSandbox(["torch"]) as sandbox:
        outcome = sandbox.run(Job(SOURCE, calls, runtime="torch", limits=Limits(seconds=30, megabytes=1024)))
    assert outcome.ended is Ended.COMPLETED, outcome
    weight, product = (call.value for call in outcome.calls)
    np.testing.assert_allclose(weight, [3.0], rtol=1e-3)
    np.testing.assert_allclose(product, A @ B)
