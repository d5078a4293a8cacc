from django.apps import AppConfig


class JournalConfig(AppConfig):
    name = "upstream.web.journal"
    label = "journal"
