"""The settings of reviews."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from upstream.memory import LEAST_RETENTION, MOST_RETENTION
from upstream.web.accounts.zones import known, zones
from upstream.web.review.models import MOST_MINUTES, MOST_NEW

WEEKDAYS = (
    gettext_lazy("Monday"),
    gettext_lazy("Tuesday"),
    gettext_lazy("Wednesday"),
    gettext_lazy("Thursday"),
    gettext_lazy("Friday"),
    gettext_lazy("Saturday"),
    gettext_lazy("Sunday"),
)


class SettingsForm(forms.Form):
    """retention: in per cent. time_zone: an IANA name."""

    retention = forms.IntegerField(
        min_value=round(100 * LEAST_RETENTION), max_value=round(100 * MOST_RETENTION)
    )
    new_per_day = forms.IntegerField(min_value=0, max_value=MOST_NEW)
    minutes_per_day = forms.IntegerField(min_value=1, max_value=MOST_MINUTES)
    easy_weekday = forms.TypedChoiceField(required=False, coerce=int, empty_value=None)
    time_zone = forms.CharField(max_length=64)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["easy_weekday"].choices = [("", _("none")), *((i, day) for i, day in enumerate(WEEKDAYS))]

    def clean_time_zone(self) -> str:
        name = str(self.cleaned_data["time_zone"])
        if not known(name):
            raise forms.ValidationError(_("There is no such time zone. Choose one from the list."))
        return name

    @property
    def zones(self) -> tuple[str, ...]:
        return zones()
