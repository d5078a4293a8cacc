"""What a person writes down: notes with their versions and pictures, journal entries, targets; and the search's words."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from upstream.curriculum import Round


class About(models.TextChoices):
    """What a note is on."""

    SKILL = "skill", _("skill")
    EXERCISE = "exercise", _("exercise")
    QUESTION = "question", _("question")


class Note(models.Model):
    """A person's note on one thing of the pack: one text, Markdown.

    version: rises with every change, deleting included, so that a tab which began from an older text is told.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notes")
    kind = models.CharField(max_length=10, choices=About.choices)
    about = models.CharField(max_length=100)
    text = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "kind", "about"], name="one_note_per_thing")]
        indexes = [models.Index(fields=["user", "-updated_at"])]


class NoteVersion(models.Model):
    """A text that a note had, or that was set aside because another tab had changed the note meanwhile.

    number: the note's version when it had this text; of one set aside, the version it began from.
    tab: the editor it came from; automatic saves of one editor become one version.
    """

    note = models.ForeignKey(Note, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField(blank=True)
    saved_at = models.DateTimeField()
    tab = models.CharField(max_length=32, blank=True)
    automatic = models.BooleanField(default=False)
    aside = models.BooleanField(default=False)

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(fields=["note", "-id"])]


class Picture(models.Model):
    """A picture for notes, checked and encoded anew here. digest: SHA-256 of `data`, so that one is kept once."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="pictures")
    digest = models.CharField(max_length=64)
    media_type = models.CharField(max_length=20)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    size = models.PositiveIntegerField()
    data = models.BinaryField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "digest"], name="one_row_per_picture")]


class Entry(models.Model):
    """One thing in a learner's journal. day: of the learner's own calendar. minutes: as the learner says.

    key: made with the empty form, so that sending it twice writes one entry.
    """

    class Kind(models.TextChoices):
        PAPER = "paper", _("Paper read")
        POST = "post", _("Post read")
        QUESTION = "question", _("Interview question met")
        WORK = "work", _("Project work")
        WRITTEN = "written", _("Post written")
        IDEA = "idea", _("Idea")
        FREE = "free", _("Something else")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="entries")
    key = models.UUIDField(default=uuid.uuid4)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    title = models.CharField(max_length=200)
    text = models.TextField(blank=True)
    url = models.CharField(max_length=1000, blank=True)
    day = models.DateField()
    minutes = models.PositiveIntegerField(null=True)
    skills = models.JSONField(default=list)
    rounds = models.JSONField(default=list)
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="one_entry_per_form")]
        indexes = [models.Index(fields=["user", "-day", "-id"])]


class Target(models.Model):
    """So many of something, by a day or without one.

    measure: what is counted; OWN is counted by the learner's own hand in `count`. since: the first day that counts.
    """

    class Measure(models.TextChoices):
        EXERCISES = "exercises", _("exercises passed here")
        QUESTIONS = "questions", _("questions recalled here")
        PAPERS = "paper", _("papers read")
        POSTS = "post", _("posts read")
        ASKED = "question", _("interview questions met")
        WRITTEN = "written", _("posts written")
        OWN = "own", _("something I count myself")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="targets")
    measure = models.CharField(max_length=10, choices=Measure.choices)
    title = models.CharField(max_length=100, blank=True)
    goal = models.PositiveIntegerField()
    count = models.PositiveIntegerField(default=0)
    since = models.DateField()
    until = models.DateField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.CheckConstraint(condition=Q(goal__gt=0), name="a_target_asks_for_something")]


class SearchText(models.Model):
    """The words of a note or an entry, for the full-text index that the migration makes for each kind of store.

    words: every word once, each with the person's number in front, so that nobody else's can match. title: the
    title's words in order. Kept in step by `search.own`.
    """

    class Kind(models.TextChoices):
        NOTE = "note"
        ENTRY = "entry"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=5, choices=Kind.choices)
    row = models.BigIntegerField()
    title = models.TextField(blank=True)
    words = models.TextField(blank=True)
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "kind", "row"], name="one_text_per_row")]


ROUNDS: tuple[tuple[str, str], ...] = (
    (Round.CODING, _("coding")),
    (Round.ML_CODING, _("ML coding")),
    (Round.BREADTH, _("breadth")),
    (Round.DEPTH, _("depth")),
    (Round.SYSTEM_DESIGN, _("system design")),
    (Round.PROJECT, _("project")),
)
