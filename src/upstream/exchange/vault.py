"""Notes as a folder of Markdown that opens in Obsidian: front matter, links between pages, pictures beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import IO
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import yaml  # type: ignore[import-untyped]

from upstream.exchange.filenames import Names

# How notes and entries name a picture of their own.
PICTURE = re.compile(r"\(\s*<?picture:([0-9a-fA-F-]{32,36})>?(\s+[\"'][^\"'\n]*[\"'])?\s*\)")
_INTERNAL = re.compile(r"(?<!!)\[([^\]\n]*)\]\((skill|exercise):([a-z0-9-]+)\)")

Value = str | int | float | bool | date | Sequence[str]


@dataclass(frozen=True, slots=True)
class Page:
    """One file. key: names it for links, such as `skill:k-means`. folder: with slashes, "" for the top.

    text: the person's own Markdown. properties: the front matter, in order.
    links: lines below the text, each a label and the keys it leads to; those that are no page are left out.
    """

    key: str
    folder: str
    title: str
    text: str = ""
    properties: Mapping[str, Value] = field(default_factory=dict)
    links: Sequence[tuple[str, Sequence[str]]] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture. id: as `picture:<id>` names it; ending: of its file, with the dot."""

    id: str
    ending: str
    data: bytes


def write_vault(
    pages: Sequence[Page],
    attachments: Mapping[str, str],
    pictures: Iterable[Attachment],
    to: IO[bytes],
    *,
    name: str,
) -> None:
    """Write a zip with one folder, called `name`, that is an Obsidian vault.

    attachments: the ending of every picture's file by its id, so that pages can name what is written after them.
    """
    vault = _Vault(pages, attachments)
    with ZipFile(to, "w", ZIP_DEFLATED) as archive:
        for page in pages:
            archive.writestr(f"{name}/{vault.path(page.key)}", vault.markdown(page))
        for picture in pictures:
            archive.writestr(f"{name}/{_attachment(picture.id, picture.ending)}", picture.data, ZIP_STORED)


class _Vault:
    """Where everything lies, so that links can be written."""

    def __init__(self, pages: Iterable[Page], attachments: Mapping[str, str]) -> None:
        names = Names()
        self._paths = {page.key: names.take(page.folder, page.title, ".md").lstrip("/") for page in pages}
        self._titles = {page.key: page.title for page in pages}
        self._attachments = {_plain(id): _attachment(id, ending) for id, ending in attachments.items()}

    def path(self, key: str) -> str:
        return self._paths[key]

    def markdown(self, page: Page) -> str:
        """The whole file."""
        return "\n".join(self._parts(page)).rstrip("\n") + "\n"

    def _parts(self, page: Page) -> Iterator[str]:
        if page.properties:
            values = {k: list(v) if isinstance(v, tuple) else v for k, v in page.properties.items()}
            head = yaml.safe_dump(values, sort_keys=False, allow_unicode=True, width=10_000)
            yield f"---\n{head}---\n"
        yield f"# {page.title}\n"
        if page.text.strip():
            yield self._text(page) + "\n"
        lines = [
            f"**{label}:** {', '.join(found)}" for label, keys in page.links if (found := self._links(keys))
        ]
        if lines:
            yield "\n".join(f"{line}  " for line in lines)

    def _links(self, keys: Iterable[str]) -> list[str]:
        return [self._link(key, self._titles[key]) for key in keys if key in self._paths]

    def _link(self, key: str, shown: str) -> str:
        """A wiki link by the path from the vault's top, which is right wherever the same name is used twice."""
        target = self._paths[key].removesuffix(".md")
        shown = re.sub(r"[\[\]|]", " ", shown)
        return f"[[{target}|{shown}]]"

    def _text(self, page: Page) -> str:
        """The person's text with pictures by relative paths and Upstream's own links as wiki links, if they lead somewhere."""
        up = "../" * (len(PurePosixPath(self._paths[page.key]).parts) - 1)

        def picture(found: re.Match[str]) -> str:
            path = self._attachments.get(_plain(found[1]))
            return f"({up}{quote(path)}{found[2] or ''})" if path else found[0]

        def internal(found: re.Match[str]) -> str:
            key = f"{found[2]}:{found[3]}"
            return self._link(key, found[1] or self._titles[key]) if key in self._paths else found[1]

        return _INTERNAL.sub(internal, PICTURE.sub(picture, page.text))


def _attachment(id: str, ending: str) -> str:
    return f"attachments/{id}{ending}"


def _plain(id: str) -> str:
    """A picture's id, however it is written."""
    return id.lower().replace("-", "")
