"""A record leaves and comes back: exports, imports."""

from __future__ import annotations

from django.urls import path

from upstream.web.portability import checklists, views

urlpatterns = [
    path("your-record/", views.export, name="export"),
    path("your-record/record.json", views.export_json, name="export-json"),
    path("your-record/tables.zip", views.export_csv, name="export-csv"),
    path("your-record/notes.zip", views.export_notes, name="export-notes"),
    path("your-record/questions.apkg", views.export_anki, name="export-anki"),
    path("your-record/import/", views.import_, name="import"),
    path("your-record/checklist/", checklists.checklist, name="checklist"),
    path("your-record/checklist/confirm/", checklists.confirm, name="checklist-confirm"),
]
