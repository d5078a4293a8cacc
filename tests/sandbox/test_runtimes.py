from __future__ import annotations

import pytest

from upstream.sandbox import Ended, Job, SubprocessSandbox
from upstream.sandbox.runtimes import is_installed, load


def test_what_is_installed_is_known_without_importing_it() -> None:
    assert is_installed("numpy")
    assert is_installed("sklearn")
    with pytest.raises(KeyError):
        is_installed("fortran")


@pytest.mark.skipif(is_installed("torch"), reason="torch is there")
def test_a_runtime_that_is_not_installed_is_a_fault() -> None:
    with pytest.raises(ImportError):
        load("torch")
    with SubprocessSandbox(spares=0) as sandbox:
        outcome = sandbox.run(Job("", (), runtime="torch"))
    assert outcome.ended is Ended.FAULT
    assert "torch" in outcome.detail
