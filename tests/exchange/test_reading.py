"""Files that are no records, or not to be believed, and where they are wrong."""

from __future__ import annotations

import contextlib
import io
import json
from datetime import UTC, datetime
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.exchange import record as parts
from upstream.exchange.reading import Unreadable, read_record
from upstream.exchange.schema import PATH, as_text, schema
from upstream.exchange.writing import write_record
from upstream.memory import Act

NOW = datetime(2026, 11, 20, tzinfo=UTC)
ORIGIN = parts.Origin(upstream="0.1.0", pack="tiny", pack_version="1")
LEARNER = parts.Learner(name="ada")
EVENT = {"key": "k", "act": "passed", "item": "a-b", "skills": ["s"], "at": "2026-01-01T00:00:00Z"}
UUID = "b4cf5272-261c-4eab-bc1d-faee0f9805db"
SUBMISSION = {
    "id": UUID,
    "exercise": "a",
    "kind": "submit",
    "source": "x",
    "created_at": "2026-01-01T00:00:00Z",
}
NOTE = {
    "kind": "skill",
    "about": "a",
    "text": "t",
    "version": 1,
    "created_at": "2026-01-01T00:00:00Z",
    "updated_at": "2026-01-01T00:00:00Z",
}


def record(**fields: Any) -> dict[str, Any]:
    head = {
        "format": "upstream-record",
        "version": 1,
        "made_at": "2026-11-01T00:00:00Z",
        "origin": {"upstream": "0.1.0", "pack": "p", "pack_version": "1"},
        "learner": {"name": "ada"},
    }
    return head | fields


def refused(data: bytes | dict[str, Any]) -> Unreadable:
    with pytest.raises(Unreadable) as error:
        read_record(data if isinstance(data, bytes) else json.dumps(data).encode(), NOW)
    return error.value


def test_the_schema_that_ships_is_the_format() -> None:
    assert PATH.read_text("utf-8") == as_text()
    jsonschema.Draft202012Validator.check_schema(schema())


def test_a_good_record_is_read_and_fits_the_schema() -> None:
    good = record(events=[EVENT], submissions=[SUBMISSION], notes=[NOTE])
    assert read_record(json.dumps(good).encode(), NOW).events[0].act is Act.PASSED
    jsonschema.validate(good, schema())
    assert read_record(b"\xef\xbb\xbf" + json.dumps(good).encode(), NOW).notes[0].text == "t"


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"format": "other"}, "$.format"),
        ({"version": 2}, "$.version"),
        ({"version": 0}, "$.version"),
        ({"version": "1"}, "$.version"),
        ({"surprise": 1}, "$"),
        ({"learner": {}}, "$.learner"),
        ({"learner": {"name": "a", "memory": {"retention": 3}}}, "$.learner.memory.retention"),
        (
            {"learner": {"name": "a", "memory": {"retention": 0.9, "parameters": [1e9] * 21}}},
            "$.learner.memory",
        ),
        ({"events": {}}, "$.events"),
        ({"events": [EVENT, 3]}, "$.events[1]"),
        ({"events": [EVENT | {"at": "2026-01-01T00:00:00"}]}, "$.events[0].at"),
        ({"events": [EVENT | {"at": "0001-01-01T00:00:00Z"}]}, "$.events[0].at"),
        ({"events": [EVENT | {"at": "9999-12-31T23:59:59-11:00"}]}, "$.events[0].at"),
        ({"events": [EVENT | {"at": "2026-12-01T00:00:00Z"}]}, "$.events[0].at"),
        ({"events": [EVENT | {"act": "cheated"}]}, "$.events[0].act"),
        ({"events": [EVENT | {"item": "../../etc"}]}, "$.events[0].item"),
        ({"events": [EVENT | {"item": "a\n"}]}, "$.events[0].item"),
        ({"events": [EVENT | {"skills": "s"}]}, "$.events[0].skills"),
        ({"events": [EVENT | {"skills": [1]}]}, "$.events[0].skills[0]"),
        ({"events": [EVENT | {"rating": 3}]}, "$.events[0]"),
        ({"events": [EVENT | {"act": "recalled"}]}, "$.events[0]"),
        ({"events": [EVENT | {"act": "recalled", "rating": 9}]}, "$.events[0].rating"),
        ({"events": [EVENT | {"act": "undone"}]}, "$.events[0]"),
        ({"events": [EVENT | {"act": "hint"}]}, "$.events[0].detail.step"),
        ({"events": [EVENT | {"act": "hint", "detail": {"step": True}}]}, "$.events[0].detail.step"),
        ({"events": [EVENT | {"detail": {"submission": "../x"}}]}, "$.events[0].detail.submission"),
        ({"events": [EVENT | {"detail": {"x": {"y": 1}}}]}, "$.events[0].detail.x"),
        ({"events": [EVENT | {"detail": {"x": "y" * 2000}}]}, "$.events[0].detail.x"),
        ({"events": [EVENT, EVENT]}, "$.events[1].key"),
        ({"events": [EVENT | {"key": ""}]}, "$.events[0].key"),
        ({"submissions": [SUBMISSION, SUBMISSION]}, "$.submissions[1].id"),
        ({"submissions": [SUBMISSION | {"id": "1"}]}, "$.submissions[0].id"),
        ({"submissions": [SUBMISSION | {"graded_at": "2026-01-01T00:00:00Z"}]}, "$.submissions[0].graded_at"),
        ({"notes": [NOTE | {"text": 7}]}, "$.notes[0].text"),
        ({"notes": [NOTE | {"version": 2**40}]}, "$.notes[0].version"),
        ({"weeks": [{"monday": "2026-01-06", "planned_at": "2026-01-01T00:00:00Z"}]}, "$.weeks[0].monday"),
        ({"pictures": [{"id": UUID, "media_type": "image/svg+xml", "data": ""}]}, "$.pictures[0].media_type"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(change: dict[str, Any], path: str) -> None:
    assert refused(record(**change)).path == path


def test_too_many_submissions_to_grade_anew() -> None:
    many = [SUBMISSION | {"id": UUID[:-3] + f"{i:03}"} for i in range(101)]
    assert refused(record(submissions=many)).path == "$.submissions[100].verdict"


def test_a_truncated_file_is_refused_wherever_it_ends() -> None:
    data = json.dumps(record(events=[EVENT] * 1, notes=[NOTE])).encode()
    for end in range(len(data)):
        assert refused(data[:end]).reason


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"\x00",
        b"\xff\xfe{}",
        b"[" * 1_000_000,
        b'{"a":' * 1_000_000,
        b'{"format":' + b"[" * 1_000_000,
        json.dumps(record()).encode().replace(b'"ada"', b"[" * 1_000_000),
        json.dumps(record(events=[EVENT])).encode().replace(b'"k"', b'"\\u0000"'),
        json.dumps(record(events=[EVENT])).encode().replace(b'"k"', b'"\\ud800"'),
        json.dumps(record()).encode() + b" x",
        json.dumps(record(notes=[NOTE])).encode().replace(b'"t"', b"9" * 9000),
    ],
)
def test_damaged_and_hostile_files_are_refused(data: bytes) -> None:
    assert refused(data).reason


def test_a_file_damaged_in_the_middle_names_the_line() -> None:
    assert refused(b'{"format": "upstream-record",\n"version": 1,\n?}').path == "line 3, column 1"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["events", "learner", "key", "act", "version", "format"]), inner
            )
        ),
    )
)
def test_any_json_is_read_or_refused(value: Any) -> None:
    for data in (value, record(events=value), record(learner=value), record(notes=[value])):
        with contextlib.suppress(Unreadable):
            assert read_record(msgspec.json.encode(data), NOW).version == 1


def test_null_characters_that_code_printed_are_marked_when_they_leave() -> None:
    event = parts.Event(key="a\\u0000b", act=Act.PASSED, item="a", skills=[], at=NOW, detail={"x": "\0y\\\0"})
    out = io.BytesIO()
    write_record(out, ORIGIN, LEARNER, {"events": [event]}, NOW)
    read = read_record(out.getvalue(), NOW)
    assert read.events[0].detail == {"x": "\ufffdy\\\ufffd"}
    assert read.events[0].key == "a\\u0000b"


def test_writing_asks_for_one_part_at_a_time() -> None:
    """However many events there are, at most one that was not written yet is in memory."""
    out, ahead = io.BytesIO(), []

    def events():
        for i in range(2000):
            ahead.append(i - out.getvalue().count(b'"key"'))
            yield parts.Event(key=f"k{i}", act=Act.PASSED, item="a", skills=[], at=NOW)

    write_record(out, ORIGIN, LEARNER, {"events": events()}, NOW)
    assert max(ahead) == 0
    assert len(read_record(out.getvalue(), NOW).events) == 2000
