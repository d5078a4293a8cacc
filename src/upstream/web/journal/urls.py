"""Notes, the learning journal, full-text search, the activity page."""

from __future__ import annotations

from django.urls import URLPattern, include, path

from upstream.web.journal.views import activity, entries, finding, notes, pictures, versions

_note: list[URLPattern] = [
    path("", notes.note, name="note"),
    path("panel/", notes.panel, name="notes-panel"),
    path("draft/", notes.draft, name="note-draft"),
    path("preview/", notes.preview, name="note-preview"),
    path("delete/", notes.delete, name="note-delete"),
    path("restore/", notes.restore, name="note-restore"),
    path("erase/", notes.erase, name="note-erase"),
    path("versions/", versions.versions, name="note-versions"),
    path("versions/<int:version_id>/", versions.version, name="note-version"),
    path("versions/<int:version_id>/bring-back/", versions.bring_back, name="note-bring-back"),
]
_entry: list[URLPattern] = [
    path("", entries.entry, name="entry"),
    path("delete/", entries.entry_delete, name="entry-delete"),
    path("restore/", entries.entry_restore, name="entry-restore"),
    path("erase/", entries.entry_erase, name="entry-erase"),
]
urlpatterns = [
    path("search/", finding.search, name="search"),
    path("notes/", notes.notes, name="notes"),
    path("note/<slug:kind>/<slug:about>/", include(_note)),
    path("picture/", pictures.picture_add, name="picture-add"),
    path("picture/<uuid:picture_id>/", pictures.picture, name="picture"),
    path("picture/<uuid:picture_id>/delete/", pictures.picture_delete, name="picture-delete"),
    path("journal/", entries.journal, name="journal"),
    path("journal/new/", entries.entry_new, name="entry-new"),
    path("journal/<uuid:key>/", include(_entry)),
    path("activity/", activity.activity, name="activity"),
    path("activity/target/", activity.target_add, name="target-add"),
    path("activity/target/<int:target_id>/count/", activity.target_count, name="target-count"),
    path("activity/target/<int:target_id>/delete/", activity.target_delete, name="target-delete"),
]
