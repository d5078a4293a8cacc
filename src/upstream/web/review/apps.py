from django.apps import AppConfig


class ReviewConfig(AppConfig):
    name = "upstream.web.review"
    label = "review"
