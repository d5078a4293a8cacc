"""Runs untrusted Python with limits and returns plain data. Knows nothing of exercises."""

from upstream.sandbox.codec import CodecError
from upstream.sandbox.job import (
    Call,
    CallResult,
    CodeError,
    Ended,
    Frame,
    Job,
    Limits,
    Outcome,
    PlainData,
    Sandbox,
)
from upstream.sandbox.layers import LayerState, describe_layers
from upstream.sandbox.opening import open_sandbox
from upstream.sandbox.subprocesses import SubprocessSandbox
from upstream.sandbox.warm import WarmSandbox

__all__ = [
    "Call",
    "CallResult",
    "CodeError",
    "CodecError",
    "Ended",
    "Frame",
    "Job",
    "LayerState",
    "Limits",
    "Outcome",
    "PlainData",
    "Sandbox",
    "SubprocessSandbox",
    "WarmSandbox",
    "describe_layers",
    "open_sandbox",
]
