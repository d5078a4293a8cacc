"""The JSON Schema of a record, made from its types, and the file of it that ships."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any

import msgspec

from upstream.exchange.record import FORMAT, VERSION, Record

PATH = Path(__file__).with_name(f"{FORMAT}-{VERSION}.schema.json")


def schema() -> dict[str, Any]:
    """The schema, draft 2020-12."""
    made = msgspec.json.schema(Record)
    for definition in made["$defs"].values():
        if "description" in definition:
            definition["description"] = " ".join(inspect.cleandoc(definition["description"]).split())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FORMAT}, version {VERSION}",
        **made,
    }


def as_text() -> str:
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":  # python -m upstream.exchange.schema writes the file anew
    PATH.write_text(as_text(), "utf-8")
