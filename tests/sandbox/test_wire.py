from __future__ import annotations

import contextlib
import io
from dataclasses import asdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sandbox.test_codec import PLAIN
from upstream.sandbox.codec import decode, encode
from upstream.sandbox.job import Call, CodeError, Ended, Frame, Job, Limits
from upstream.sandbox.wire import (
    End,
    Fault,
    Message,
    Ready,
    Result,
    Sealed,
    UnreadableError,
    job_frames,
    message_bytes,
    read_job,
    read_message,
)

ERROR = CodeError("ValueError", "no", 3, 4, (Frame(1, "<module>", "f()"), Frame(3, "f", "raise")))
MESSAGES = [
    Ready(("landlock",)),
    Sealed(("landlock", "limits"), 10**9, 1.5),
    Fault("broken"),
    Result(True, None, None, ("x",), 0.25),
    Result(False, ERROR, None, (), 0.0),
    Result(False, None, "generator", (), 0.0),
    End(Ended.COMPLETED, None),
    End(Ended.REFUSED, ERROR),
]


@pytest.mark.parametrize("message", MESSAGES)
def test_messages_arrive_as_they_were_sent(message: Message) -> None:
    assert read_message(message_bytes(message)) == message


@pytest.mark.parametrize(
    "plain",
    [
        None,
        ["Result"],
        ["Unknown", {}],
        ["Result", {"has_value": 1}],
        ["End", {"ended": "fault", "error": None}],
        ["End", {"ended": "timeout", "error": None}],
        ["End", {"ended": "completed", "error": {"kind": 3}}],
        ["Result", {"has_value": False, "error": None, "unsupported": None, "changed": (), "seconds": -1.0}],
        ["Result", {"has_value": False, "error": None, "unsupported": None, "changed": [3], "seconds": 1.0}],
        [["Result"], {}],
        ["End", np.zeros(3)],
        [np.str_("End"), {"ended": "completed", "error": None}],
        np.array(["End", "Result"]),
        ["End", {"ended": "refused", "error": np.zeros(3)}],
        ["End", {"ended": "refused", "error": {"frames": np.zeros(2), "message": ""}}],
    ],
)
def test_what_is_not_a_message_is_refused(plain: object) -> None:
    with pytest.raises(UnreadableError):
        read_message(encode(plain))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(MESSAGES), st.data())
def test_mutated_messages_are_messages_or_refused(message: Message, draw: st.DataObject) -> None:
    data = bytearray(message_bytes(message))
    for _ in range(draw.draw(st.integers(1, 3))):
        data[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    with contextlib.suppress(UnreadableError):
        assert isinstance(read_message(bytes(data)), Message)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["Ready", "Sealed", "Fault", "Result", "End"]), st.data())
def test_any_data_in_a_message_is_a_message_or_refused(name: str, draw: st.DataObject) -> None:
    fields = {key for message in MESSAGES for key in asdict(message)} | set(asdict(ERROR))
    some = st.dictionaries(st.sampled_from(sorted(fields)), PLAIN, max_size=8)
    whole = draw.draw(st.one_of(PLAIN, some, some.map(lambda error: {"ended": "refused", "error": error})))
    with contextlib.suppress(UnreadableError):
        assert isinstance(read_message(encode([name, whole])), Message)


def test_a_job_arrives_as_it_was_sent() -> None:
    job = Job("x = '\ud800'", (Call("f", {"x": np.arange(2)}), Call("g", {})), limits=Limits(1.5), drive="d")
    data = job_frames(job)
    received = read_job(io.BytesIO(data).read)
    assert received is not None
    assert (received.source, received.drive, received.limits) == (job.source, "d", job.limits)
    assert [function for function, _ in received.calls] == ["f", "g"]
    assert decode(received.calls[0][1])["x"].tolist() == [0, 1]
    for size in (0, 3, 10, len(data) - 1):
        assert read_job(io.BytesIO(data[:size]).read) is None  # the parent is gone
