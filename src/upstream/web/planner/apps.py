from django.apps import AppConfig


class PlannerConfig(AppConfig):
    name = "upstream.web.planner"
    label = "planner"
