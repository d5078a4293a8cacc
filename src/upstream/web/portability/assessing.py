"""A person's own list of topics becomes self-assessment and notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from upstream.exchange.checklist import Topic
from upstream.web.accounts.models import User
from upstream.web.journal.models import About, Note
from upstream.web.journal.notes import save_note
from upstream.web.portability.models import SelfAssessment


@dataclass(frozen=True, slots=True)
class Choice:
    """A topic as the person confirmed it. skill: an id of the pack; known: ticked."""

    topic: Topic
    skill: str
    known: bool


@dataclass(frozen=True, slots=True)
class Assessed:
    """How many skills were assessed, and on how many a note was written."""

    skills: int
    notes: int


@transaction.atomic
def assess(user: User, choices: Sequence[Choice]) -> Assessed:
    """Store what a list says of its skills, in place of what an earlier one said. Its texts go below what notes hold.

    Raises TooLong, with nothing stored, when a note would become larger than notes may.
    """
    by_skill: defaultdict[str, list[Choice]] = defaultdict(list)
    for choice in choices:
        by_skill[choice.skill].append(choice)
    now = timezone.now()
    for skill, chosen in by_skill.items():
        values = {"topics": len(chosen), "ticked": sum(choice.known for choice in chosen), "at": now}
        SelfAssessment.objects.update_or_create(user=user, skill=skill, defaults=values)
    notes = sum(_add_texts(user, skill, [c.topic for c in chosen]) for skill, chosen in by_skill.items())
    return Assessed(len(by_skill), notes)


def _add_texts(user: User, skill: str, topics: Sequence[Topic]) -> bool:
    """Put the texts below a skill's topics into its note; what the note holds already is not written twice."""
    note = Note.objects.filter(user=user, kind=About.SKILL, about=skill).first()
    text = note.text if note and note.deleted_at is None else ""
    blocks = [
        f"**{topic.title}**\n\n{topic.text}" for topic in topics if topic.text and topic.text not in text
    ]
    if not blocks:
        return False
    joined = "\n\n".join([text.rstrip(), *blocks] if text.strip() else blocks)
    save_note(user, About.SKILL, skill, joined + "\n", note.version if note else 0)
    return True
