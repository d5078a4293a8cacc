"""Notes as Obsidian reads them."""

from __future__ import annotations

import io
from zipfile import ZipFile

import pytest
import yaml

from upstream.exchange.vault import Attachment, Page, write_vault

PICTURE = "b4cf5272-261c-4eab-bc1d-faee0f9805db"


def files(*pages: Page, pictures: tuple[Attachment, ...] = ()) -> dict[str, str]:
    out = io.BytesIO()
    write_vault(pages, {p.id: p.ending for p in pictures}, pictures, out, name="Vault")
    with ZipFile(out) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def test_skills_link_to_what_they_build_on() -> None:
    mean = Page("skill:mean", "Skills/Data", "The mean: why?")
    spread = Page("skill:var", "Skills/Data", "Variance", links=[("Builds on", ["skill:mean", "skill:gone"])])
    text = files(mean, spread)["Vault/Skills/Data/Variance.md"]
    assert "**Builds on:** [[Skills/Data/The mean why|The mean: why?]]" in text
    assert "gone" not in text


def test_mathematics_and_code_are_left_as_they_are() -> None:
    own = "Let $x_1 = \\frac{a}{b}$ and\n\n$$\n\\sum_i x_i\n$$\n\n```python\nx = [[1]]\n```"
    assert own in files(Page("a", "N", "T", own))["Vault/N/T.md"]


def test_the_front_matter_is_yaml_whatever_a_title_holds() -> None:
    properties = {"title": 'a: "b" # c', "tags": ("x/y",), "n": 3}
    text = files(Page("a", "N", "T", "body", properties))["Vault/N/T.md"]
    assert yaml.safe_load(text.split("---\n")[1]) == {"title": 'a: "b" # c', "tags": ["x/y"], "n": 3}


@pytest.mark.parametrize("named", [PICTURE, PICTURE.upper(), PICTURE.replace("-", ""), f"<{PICTURE}>"])
def test_pictures_lie_beside_the_text(named: str) -> None:
    named = named.replace("<", "<picture:") if "<" in named else f"picture:{named}"
    page = Page("a", "Journal/2026", "T", f"![alt]({named})")
    found = files(page, pictures=(Attachment(PICTURE, ".png", b"x"),))
    assert f"![alt](../../attachments/{PICTURE}.png)" in found["Vault/Journal/2026/T.md"]
    assert found[f"Vault/attachments/{PICTURE}.png"] == "x"


def test_links_inside_become_wiki_links_or_words() -> None:
    page = Page("skill:a", "S", "A", "see [this](skill:b), [that](skill:gone), [web](https://example.org)")
    text = files(page, Page("skill:b", "S", "B"))["Vault/S/A.md"]
    assert "see [[S/B|this]], that, [web](https://example.org)" in text


def test_no_name_leaves_the_folder() -> None:
    found = files(Page("a", "S", "../../etc/passwd"), Page("b", "S", "..\\x"))
    assert all(name.startswith("Vault/S/") and ".." not in name for name in found)
