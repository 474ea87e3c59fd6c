"""Which settings differ while the tests run?"""

import os

os.environ.setdefault("SECRET_KEY", "kunci-untuk-uji-saja-tidak-dipakai-di-tempat-lain-0123456789")

from humas_portal.settings import *  # noqa: F403
from humas_portal.settings import STORAGES

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
REQUIRE_MFA = False
