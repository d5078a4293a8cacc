from django.apps import AppConfig


class TodayConfig(AppConfig):
    name = "upstream.web.today"
    label = "today"
