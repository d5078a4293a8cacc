"""A list of topics: sent, shown with the skills it seems to mean, changed where that is wrong, and confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from upstream.exchange.checklist import MOST_TOPICS, ChecklistRefused, Topic, read_checklist
from upstream.exchange.matching import How, Match, Matcher
from upstream.web.content import pack
from upstream.web.journal.texts import TooLong
from upstream.web.portability.assessing import Choice, assess
from upstream.web.portability.uploads import takes_a_file

LARGEST_FILE = 2_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Line:
    """A topic on the page. skill: what stands in its field, a title; unknown: it names no skill."""

    topic: Topic
    match: Match
    skill: str
    known: bool
    unknown: bool = False

    @property
    def percent(self) -> int:
        return round(100 * self.match.confidence)

    @property
    def sure(self) -> bool:
        return self.match.how in (How.TITLE, How.COVERS)


@lru_cache(maxsize=1)
def matcher() -> Matcher:
    return Matcher(pack())


@takes_a_file(LARGEST_FILE)
@require_http_methods(["GET", "POST"])
def checklist(request: HttpRequest) -> HttpResponse:
    """The form for a list; sent, the skills that its topics seem to mean. Nothing is stored yet."""
    if request.method == "GET":
        return _form(request)
    sent = request.FILES.get("file")
    try:
        text = sent.read().decode("utf-8-sig") if sent else request.POST.get("text", "")
    except UnicodeDecodeError:
        return _form(
            request, _("This file is not UTF-8 text. Save it as Markdown or plain text and send it again.")
        )
    try:
        topics = read_checklist(text)
    except ChecklistRefused as error:
        return _form(request, _refused(error), text)
    if not topics:
        return _form(
            request,
            _("There is no list in it. A topic is a line that begins with “- [ ]”, “- [x]” or “-”."),
            text,
        )
    found = [(topic, matcher().match(topic.title)) for topic in topics]
    lines = [Line(topic, match, _title(match.skill), topic.done) for topic, match in found]
    return _confirmation(request, text, lines)


@require_http_methods(["GET", "POST"])
def confirm(request: HttpRequest) -> HttpResponse:
    """Store what was confirmed. The list itself comes along in the form, so nothing is kept in between."""
    if request.method == "GET":
        return redirect("checklist")
    text = request.POST.get("text", "")
    try:
        topics = read_checklist(text)
    except ChecklistRefused as error:
        return _form(request, _refused(error), text)
    lines = [_confirmed(request, i, topic) for i, topic in enumerate(topics)]
    if any(line.unknown for line in lines):
        return _confirmation(request, text, lines, status=422)
    chosen = [Choice(line.topic, _id(line.skill) or "", line.known) for line in lines if line.skill]
    if not chosen:
        return _confirmation(request, text, lines, status=422, nothing=True)
    try:
        done = assess(request.user, chosen)
    except TooLong as error:
        return _form(request, str(error), text)
    said = ngettext("%(n)d skill assessed by yourself.", "%(n)d skills assessed by yourself.", done.skills)
    messages.success(request, said % {"n": done.skills})
    if done.notes:
        wrote = ngettext(
            "A note was written on %(n)d skill.", "Notes were written on %(n)d skills.", done.notes
        )
        messages.success(request, wrote % {"n": done.notes})
    return redirect("export")


def _confirmed(request: HttpRequest, i: int, topic: Topic) -> Line:
    skill = request.POST.get(f"skill-{i}", "").strip()[:200]
    match = matcher().match(topic.title)
    return Line(topic, match, skill, f"known-{i}" in request.POST, bool(skill) and _id(skill) is None)


def _form(request: HttpRequest, error: str = "", text: str = "") -> HttpResponse:
    context = {"error": error, "text": text, "most": MOST_TOPICS}
    return render(request, "portability/checklist.html", context, status=422 if error else 200)


def _confirmation(
    request: HttpRequest, text: str, lines: list[Line], status: int = 200, nothing: bool = False
) -> HttpResponse:
    context = {
        "text": text,
        "lines": lines,
        "matched": sum(line.match.how is not How.NONE for line in lines),
        "skills": pack().skills.values(),
        "unknown": any(line.unknown for line in lines),
        "nothing": nothing,
    }
    return render(request, "portability/confirm.html", context, status=status)


def _refused(error: ChecklistRefused) -> str:
    if error.what == "topics":
        text = _(
            "This list has %(size)d topics; at most %(most)d are read at once. Split it and send the parts one by one."
        )
    else:
        text = _(
            "This list has %(size)d characters; at most %(most)d are read. Split it, or leave the long texts out."
        )
    return text % {"size": error.size, "most": error.most}


def _title(skill: str | None) -> str:
    return pack().skills[skill].title if skill else ""


def _id(skill: str) -> str | None:
    """The skill of a title or an id, whatever their case."""
    if skill in pack().skills:
        return skill
    return _by_title().get(skill.casefold())


@lru_cache(maxsize=1)
def _by_title() -> dict[str, str]:
    return {skill.title.casefold(): skill.id for skill in pack().skills.values()}
