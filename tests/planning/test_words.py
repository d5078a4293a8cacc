"""Sentences."""

from __future__ import annotations

import re

import pytest

from upstream.planning.words import SENTENCES, Reason


@pytest.mark.parametrize("kind", SENTENCES)
def test_sentences_are_whole_and_calm(kind: str) -> None:
    for text in SENTENCES[kind]:
        assert text[-1] in ".!?"
        assert not re.search(r"\b(just|simply|obviously|easy)\b", text, re.IGNORECASE)
        assert re.findall(r"%(?!\(\w+\)[sd])", text) == []


def test_a_count_chooses_the_form() -> None:
    assert Reason.of("due", count=1).words() == "1 review is due today."
    assert Reason.of("due", count=2).words() == "2 reviews are due today."


def test_a_shell_may_translate() -> None:
    def german(one: str, many: str, count: int) -> str:
        assert one.startswith("%(count)d review is")
        assert many.startswith("%(count)d reviews are")
        return f"%(count)d von {count}"

    assert Reason.of("due", count=3).words(german) == "3 von 3"
