"""What people may write into the journal, checked."""

from __future__ import annotations

from datetime import date, timedelta

from django import forms
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from upstream.web.content import pack
from upstream.web.journal.models import ROUNDS, Entry, Target

EARLIEST = date(1970, 1, 1)


class SkillsField(forms.Field):
    """Skills by title or id, one a field; blank ones are left out."""

    widget = forms.MultipleHiddenInput

    def to_python(self, value: list[str] | None) -> list[str]:
        found = []
        by_title = {skill.title.casefold(): skill.id for skill in pack().skills.values()}
        for text in (part.strip() for part in value or []):
            if not text:
                continue
            id = text if text in pack().skills else by_title.get(text.casefold())
            if id is None:
                message = _("There is no skill called “%(text)s”. Choose one of the list, or leave it out.")
                raise forms.ValidationError(message, params={"text": text[:80]})
            found.append(id)
        return list(dict.fromkeys(found))[:20]


class EntryForm(forms.Form):
    """An entry. `today` is the learner's own day."""

    kind = forms.ChoiceField(choices=Entry.Kind.choices, initial=Entry.Kind.PAPER)
    title = forms.CharField(
        max_length=200, error_messages={"required": _("Give it a title, so that you find it again.")}
    )
    text = forms.CharField(required=False, strip=False)
    url = forms.CharField(required=False, max_length=1000)
    day = forms.DateField(error_messages={"invalid": _("This is no day. Write it as year-month-day.")})
    minutes = forms.IntegerField(required=False, min_value=0, max_value=24 * 60)
    skills = SkillsField(required=False)
    rounds = forms.MultipleChoiceField(choices=ROUNDS, required=False)

    def __init__(self, today: date, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_url(self) -> str:
        url = self.cleaned_data["url"].strip()
        if not url:
            return ""
        if "://" not in url:
            url = f"https://{url}"
        try:
            URLValidator(schemes=["http", "https"])(url)
        except forms.ValidationError as error:
            raise forms.ValidationError(
                _("This is no address of a page. It should look like https://arxiv.org/abs/1706.03762.")
            ) from error
        return url

    def clean_day(self) -> date:
        day = self.cleaned_data["day"]
        if not EARLIEST <= day <= self.today + timedelta(days=1):
            raise forms.ValidationError(
                _("The journal is for what has happened: choose today or a day before.")
            )
        return day


class TargetForm(forms.Form):
    measure = forms.ChoiceField(choices=Target.Measure.choices)
    title = forms.CharField(required=False, max_length=100)
    goal = forms.IntegerField(
        min_value=1,
        max_value=1_000_000,
        error_messages={"min_value": _("A target is at least 1."), "invalid": _("Write a whole number.")},
    )
    until = forms.DateField(required=False)

    def clean(self) -> dict[str, object]:
        values = super().clean()
        if values.get("measure") == Target.Measure.OWN and not values.get("title", "").strip():
            self.add_error("title", _("Say what you count, such as “coding problems”."))
        return values
