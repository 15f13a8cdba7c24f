"""Settings that every installation shares."""

from pathlib import Path

from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _

from wellspoken.site import environment as env
from wellspoken.site.logging import logging_settings

PACKAGE_DIR = Path(__file__).resolve().parents[2]
DATA_DIR = Path(env.read("WELLSPOKEN_DATA_DIR")).resolve()

DEBUG = False
SECRET_KEY = env.read("WELLSPOKEN_SECRET_KEY")
SECRET_KEY_FALLBACKS = env.read_list("WELLSPOKEN_OLD_SECRET_KEYS")
ALLOWED_HOSTS = env.read_list("WELLSPOKEN_HOSTS")
ROOT_URLCONF = "wellspoken.site.urls"
WSGI_APPLICATION = "wellspoken.site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": env.database(env.read("WELLSPOKEN_DATABASE_URL"), DATA_DIR)}

INSTALLED_APPS = [
    "wellspoken.apps.core",
    "wellspoken.apps.audit",
    "wellspoken.apps.people",
    "wellspoken.apps.oversight",
    "wellspoken.apps.channels",
    "wellspoken.apps.guard",
    "wellspoken.apps.newsroom",
    "wellspoken.apps.mailing",
    "wellspoken.apps.compose",
    "wellspoken.apps.review",
    "wellspoken.apps.delivery",
    "wellspoken.apps.hooks",
    "wellspoken.apps.evidence",
    "wellspoken.apps.api",
    "wellspoken.apps.desk",
    "wagtail.users",
    "wagtail.images",
    "wagtail.documents",
    "wagtail.snippets",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "taggit",
    "modelcluster",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_htmx",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "wellspoken.apps.core.middleware.SecurityHeaders",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "wellspoken.apps.core.middleware.NoNul",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "wellspoken.apps.audit.middleware.ActingFrom",
    "wellspoken.apps.people.middleware.AutomaticLogOff",
    "wellspoken.apps.people.middleware.SecondFactor",
    "wellspoken.apps.people.middleware.PersonalSettings",
    "wellspoken.apps.people.middleware.WorkspaceRoads",
    "django_htmx.middleware.HtmxMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wellspoken.apps.core.context.organisation",
            ],
        },
    }
]

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
LOGOUT_REDIRECT_URL = "account_login"

ACCOUNT_ADAPTER = "wellspoken.apps.people.adapter.ClosedAccountAdapter"
SOCIALACCOUNT_ADAPTER = "wellspoken.apps.people.adapter.InvitedSocialAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/15m/key"}
MFA_ADAPTER = "wellspoken.apps.people.factor_adapter.SealedFactors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = False
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_PROVIDERS = {}
if env.read("WELLSPOKEN_OIDC_SERVER"):
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "organisation",
                "name": env.read("WELLSPOKEN_OIDC_NAME") or "Single sign-on",
                "client_id": env.read("WELLSPOKEN_OIDC_CLIENT_ID"),
                "secret": env.read("WELLSPOKEN_OIDC_SECRET"),
                "settings": {"server_url": env.read("WELLSPOKEN_OIDC_SERVER")},
            }
        ],
    }

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_HTTPONLY = False
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"

LANGUAGE_CODE = env.read("WELLSPOKEN_LANGUAGE")
LANGUAGES = [("en-gb", _("English")), ("es", _("Spanish"))]
LOCALE_PATHS = [PACKAGE_DIR / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
FILE_UPLOAD_PERMISSIONS = 0o640

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
    }
}

WAGTAIL_SITE_NAME = env.read("WELLSPOKEN_ORGANISATION")
WAGTAILADMIN_BASE_URL = env.read("WELLSPOKEN_SITE_URL")
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILADMIN_LOGIN_URL = reverse_lazy("account_login")
WAGTAIL_FRONTEND_LOGIN_URL = reverse_lazy("account_login")
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAILIMAGES_IMAGE_MODEL = "compose.Picture"
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "gif", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "odt", "txt"]
WAGTAILIMAGES_IMAGE_FORM_BASE = "wellspoken.apps.compose.library_forms.PictureForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "wellspoken.apps.compose.library_forms.DocumentForm"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

EMAIL_HOST = env.read("WELLSPOKEN_SMTP_HOST")
EMAIL_PORT = env.read_number("WELLSPOKEN_SMTP_PORT")
EMAIL_HOST_USER = env.read("WELLSPOKEN_SMTP_USER")
EMAIL_HOST_PASSWORD = env.read("WELLSPOKEN_SMTP_PASSWORD")
EMAIL_USE_TLS = env.read("WELLSPOKEN_SMTP_SECURITY") == "starttls"
EMAIL_USE_SSL = env.read("WELLSPOKEN_SMTP_SECURITY") == "tls"
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = env.read("WELLSPOKEN_MAIL_FROM")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

WELLSPOKEN_SITE_URL = env.read("WELLSPOKEN_SITE_URL").rstrip("/")
WELLSPOKEN_SITE_INTERNAL_URL = env.read("WELLSPOKEN_SITE_INTERNAL_URL").rstrip("/")
WELLSPOKEN_ORGANISATION_NAME = env.read("WELLSPOKEN_ORGANISATION")
WELLSPOKEN_TIME_ZONE = env.read("WELLSPOKEN_TIME_ZONE")
WELLSPOKEN_PROFILE = env.read("WELLSPOKEN_PROFILE")
WELLSPOKEN_SECOND_FACTOR_ROLES = env.read_list("WELLSPOKEN_SECOND_FACTOR_ROLES")
WELLSPOKEN_OIDC_SECOND_FACTOR = env.read_switch("WELLSPOKEN_OIDC_SECOND_FACTOR")
WELLSPOKEN_IDLE_MINUTES = env.read_number("WELLSPOKEN_IDLE_MINUTES")
WELLSPOKEN_API = env.read_switch("WELLSPOKEN_API")
WELLSPOKEN_API_PER_MINUTE = env.read_number("WELLSPOKEN_API_PER_MINUTE")
WELLSPOKEN_WEBHOOK_NETWORKS = env.read_networks("WELLSPOKEN_WEBHOOK_NETWORKS")
WELLSPOKEN_CALENDAR_ADDRESSES = env.read_switch("WELLSPOKEN_CALENDAR_ADDRESSES")
WELLSPOKEN_SESSION_HOURS = env.read_number("WELLSPOKEN_SESSION_HOURS")
WELLSPOKEN_MAIL_FROM = env.read("WELLSPOKEN_MAIL_FROM")
WELLSPOKEN_MAIL_BOUNCE_DOMAIN = env.read("WELLSPOKEN_MAIL_BOUNCE_DOMAIN")
WELLSPOKEN_MAIL_JOURNAL = env.read("WELLSPOKEN_MAIL_JOURNAL")
WELLSPOKEN_MAIL_JOURNAL_ADDRESS = env.read("WELLSPOKEN_MAIL_JOURNAL_ADDRESS")
WELLSPOKEN_MAIL_BOUNCES = env.read("WELLSPOKEN_MAIL_BOUNCES")
WELLSPOKEN_INSTALLATION_ID = env.read("WELLSPOKEN_INSTALLATION_ID")
WELLSPOKEN_LEASE_SECONDS = env.read_number("WELLSPOKEN_LEASE_SECONDS")
WELLSPOKEN_LATENESS_MINUTES = env.read_number("WELLSPOKEN_LATENESS_MINUTES")
WELLSPOKEN_REVIEW_DAYS = env.read_number("WELLSPOKEN_REVIEW_DAYS")
WELLSPOKEN_REMIND_HOURS = env.read_number("WELLSPOKEN_REMIND_HOURS")
_LICENCE = env.read("WELLSPOKEN_CLAIMREVIEW_LICENCE")
WELLSPOKEN_CLAIMREVIEW_LICENCE = "" if _LICENCE == "none" else _LICENCE
WELLSPOKEN_BLUESKY_DIRECTORY = env.read("WELLSPOKEN_BLUESKY_DIRECTORY").rstrip("/")
WELLSPOKEN_TRUSTED_PROXIES = env.read_number("WELLSPOKEN_TRUSTED_PROXIES")
DEBUG_MAIL_CATCHER_DIR = ""

SILENCED_SYSTEM_CHECKS: list[str] = []
LOGGING_CONFIG = None
LOGGING = logging_settings(
    level=env.read("WELLSPOKEN_LOG_LEVEL"), style=env.read("WELLSPOKEN_LOG_FORMAT")
)
