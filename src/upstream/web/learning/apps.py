from django.apps import AppConfig


class LearningConfig(AppConfig):
    name = "upstream.web.learning"
    label = "learning"
