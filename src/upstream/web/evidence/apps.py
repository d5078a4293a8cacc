from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    name = "upstream.web.evidence"
    label = "evidence"
