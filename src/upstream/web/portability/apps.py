from django.apps import AppConfig


class PortabilityConfig(AppConfig):
    name = "upstream.web.portability"
    label = "portability"
