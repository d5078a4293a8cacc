from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "upstream.web.accounts"
    label = "accounts"
