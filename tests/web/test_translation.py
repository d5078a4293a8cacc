"""Every text of the pages is ready for translation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from upstream.web import settings

TEMPLATES = sorted((settings.HERE / "templates").rglob("*.html"))
TRANSLATED = re.compile(
    r"\{% blocktranslate.*?%\}.*?\{% endblocktranslate %\}|\{% translate .*?%\}", re.DOTALL
)
NOT_TEXT = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|<code>.*?</code>|<[^>]*>|&[a-z]+;", re.DOTALL)
READ_ALOUD = re.compile(r'(?:aria-label|placeholder|title)="([A-Za-z][^"{]*)"')
# A page for when nothing works renders without any machinery.
PLAIN = {"500.html"}


@pytest.mark.parametrize("path", [p for p in TEMPLATES if p.name not in PLAIN], ids=lambda p: p.name)
def test_no_text_is_left_out(path: Path) -> None:
    source = path.read_text("utf-8")
    left = NOT_TEXT.sub(" ", TRANSLATED.sub(" ", source))
    assert re.findall(r"[A-Za-z]{2,}.*", left) == []
    assert set(READ_ALOUD.findall(source)) <= {"Ctrl+Enter", "Ctrl+Shift+Enter"}
