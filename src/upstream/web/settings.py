"""Django's settings, from the environment. docs/operators.md lists the variables; defaults are closed."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import dj_database_url
import django_ace

from upstream.paths import data_folder

HERE = Path(__file__).resolve().parent
DATA = data_folder()

MODE = os.environ.get("UPSTREAM_MODE", "solo")
if MODE not in ("solo", "community"):
    raise SystemExit(f"UPSTREAM_MODE is {MODE!r}. Set it to solo or community.")
SOLO = MODE == "solo"


def _secret_key() -> str:
    """UPSTREAM_SECRET_KEY, or a key of this installation, made at the first start."""
    if configured := os.environ.get("UPSTREAM_SECRET_KEY"):
        return configured
    path = DATA / "secret-key"
    DATA.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()
    key = secrets.token_urlsafe(50)
    with os.fdopen(descriptor, "w") as file:
        file.write(key)
    return key


def _list(name: str, default: list[str]) -> list[str]:
    return [part.strip() for part in os.environ.get(name, "").split(",") if part.strip()] or default


SECRET_KEY = _secret_key()
DEBUG = False
LOOPBACK = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = LOOPBACK if SOLO else _list("UPSTREAM_HOSTS", LOOPBACK)
# A community is served over HTTPS by a proxy in front; UPSTREAM_HTTPS=0 is for trying it on one's own machine.
HTTPS = not SOLO and os.environ.get("UPSTREAM_HTTPS", "1") != "0"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django_htmx",
    "allauth",
    "allauth.account",
    "upstream.web.accounts",
    "upstream.web.evidence",
    "upstream.web.learning",
    "upstream.web.practice",
    "upstream.web.review",
    "upstream.web.planner",
    "upstream.web.journal",
    "upstream.web.portability",
    "upstream.web.today",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "upstream.web.middleware.content_security_policy",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "upstream.web.accounts.zones.time_zone",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "upstream.web.access.AccessMiddleware",
]
ROOT_URLCONF = "upstream.web.urls"
WSGI_APPLICATION = "upstream.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "upstream.web.context.site",
            ],
            "builtins": ["django.templatetags.i18n"],
        },
    }
]

DATABASES = {
    "default": dj_database_url.parse(
        os.environ.get("DATABASE_URL") or f"sqlite:///{DATA / 'upstream.sqlite3'}",
        conn_max_age=60,
        conn_health_checks=True,
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today"
LOGOUT_REDIRECT_URL = "today"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "username*", "password1*"]
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_USERNAME_MIN_LENGTH = 2
ACCOUNT_USERNAME_BLACKLIST = ["admin", "upstream", "learner", "mentor", "coordinator"]
ACCOUNT_PREVENT_ENUMERATION = True
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
if mail_host := os.environ.get("UPSTREAM_MAIL_HOST"):
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST = mail_host
    EMAIL_PORT = int(os.environ.get("UPSTREAM_MAIL_PORT", "587"))
    EMAIL_HOST_USER = os.environ.get("UPSTREAM_MAIL_USER", "")
    EMAIL_HOST_PASSWORD = os.environ.get("UPSTREAM_MAIL_PASSWORD", "")
    EMAIL_USE_TLS = os.environ.get("UPSTREAM_MAIL_TLS", "1") != "0"
    DEFAULT_FROM_EMAIL = os.environ.get("UPSTREAM_MAIL_FROM", EMAIL_HOST_USER)
    ACCOUNT_EMAIL_VERIFICATION = "mandatory"

SESSION_COOKIE_NAME = "upstream_session"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 90
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS] if HTTPS else []
CSRF_FAILURE_VIEW = "upstream.web.errors.csrf_failure"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 30 if HTTPS else 0
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# One form field of source code, its case names and no files.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_HANDLERS: list[str] = []

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
LOCALE_PATHS = [HERE / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATIC_ROOT = None if SOLO else DATA / "static"
STATICFILES_DIRS = [HERE / "static", ("ace", Path(django_ace.__file__).parent / "static/django_ace/ace")]
# Alone, files are served from where they lie; a community's are collected, hashed and compressed at the start.
WHITENOISE_USE_FINDERS = SOLO
WHITENOISE_MAX_AGE = 0 if SOLO else 3600
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if SOLO
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# Workers on other machines are told of submissions by a broker; without one, the web's own processes grade.
BROKER_URL = os.environ.get("UPSTREAM_BROKER_URL", "")
# How many submissions this process grades at once, and how long a request waits for its own verdict.
GRADERS = int(os.environ.get("UPSTREAM_GRADERS") or ("0" if BROKER_URL else "2"))
# How many submissions may wait to be graded before more are refused.
MOST_WAITING = int(os.environ.get("UPSTREAM_MOST_WAITING", "2000"))
WAIT_FOR_VERDICT = 2.5
# How many draws of an exercise's cases are prepared while somebody reads its task.
WARM_DRAWS = 4

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {"django.request": {"level": "ERROR"}},  # a page that is not there is no fault of ours
    "root": {"handlers": ["stderr"], "level": os.environ.get("UPSTREAM_LOG", "WARNING")},
}
