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
from upstream.sandbox.subprocesses import SubprocessSandbox

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
    "describe_layers",
]
