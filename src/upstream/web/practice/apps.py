from django.apps import AppConfig


class PracticeConfig(AppConfig):
    name = "upstream.web.practice"
    label = "practice"
