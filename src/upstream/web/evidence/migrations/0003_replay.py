"""States of earlier releases are computed anew: they lack when items come back, and re-solves are rated otherwise."""

from __future__ import annotations

from dataclasses import asdict

from django.db import migrations

from upstream.memory import Act, Evidence, replay


def rebuild(apps, schema_editor) -> None:
    Event, ItemRow, SkillRow = (apps.get_model("evidence", name) for name in ("Event", "ItemRow", "SkillRow"))
    learners = Event.objects.order_by("user").values_list("user", flat=True).distinct()
    for user in list(learners):
        events = Event.objects.filter(user_id=user).order_by("id").values_list("act", "item", "skills", "at")
        record = replay(Evidence(Act(act), item, tuple(skills), at) for act, item, skills, at in events)
        ItemRow.objects.filter(user_id=user).delete()
        SkillRow.objects.filter(user_id=user).delete()
        items = [{**asdict(item), "due": item.due()} for item in record.items.values()]
        skills = [{**asdict(skill), "items": list(skill.items)} for skill in record.skills.values()]
        ItemRow.objects.bulk_create([ItemRow(user_id=user, **known(ItemRow, each)) for each in items], 1000)
        SkillRow.objects.bulk_create(
            [SkillRow(user_id=user, **known(SkillRow, each)) for each in skills], 1000
        )


def known(model, values):
    """The columns that there are at this migration: the library may have learnt more since."""
    names = {field.name for field in model._meta.get_fields()}
    return {name: value for name, value in values.items() if name in names}


class Migration(migrations.Migration):
    dependencies = [("evidence", "0002_reviews")]

    operations = [migrations.RunPython(rebuild, migrations.RunPython.noop)]
