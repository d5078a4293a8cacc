"""What an import did, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from upstream.web.portability.arriving import Tally
from upstream.web.portability.arriving.tally import Fate

NAMES = {
    "events": _("Events"),
    "submissions": _("Submissions"),
    "notes": _("Notes"),
    "entries": _("Journal entries"),
    "targets": _("Targets"),
    "self_assessments": _("Self-assessments"),
    "weeks": _("Planned weeks"),
    "placements": _("Placements"),
    "said": _("Your word on skills"),
    "pictures": _("Pictures"),
    "settings": _("Settings"),
}


def told(tally: Tally) -> list[tuple[str, str]]:
    """For every list that the file held, its name and what became of it."""
    return [(str(name), "; ".join(_parts(tally.of(key)))) for key, name in NAMES.items() if tally.of(key)]


def _parts(fates: dict[Fate, int]) -> Iterator[str]:
    for fate, n in fates.items():
        match fate:
            case Fate.ADDED:
                yield ngettext("%(n)d added", "%(n)d added", n) % {"n": n}
            case Fate.KNOWN:
                yield ngettext("%(n)d was here already", "%(n)d were here already", n) % {"n": n}
            case Fate.BOTH:
                yield ngettext(
                    "%(n)d differs from yours: both are kept", "%(n)d differ from yours: both are kept", n
                ) % {"n": n}
            case Fate.ASIDE:
                yield ngettext(
                    "%(n)d judged elsewhere: shown, and not counted as proof here",
                    "%(n)d judged elsewhere: shown, and not counted as proof here",
                    n,
                ) % {"n": n}
            case Fate.YOURS:
                yield ngettext("%(n)d left as you set it", "%(n)d left as you set them", n) % {"n": n}
