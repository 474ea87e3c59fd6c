"""Which settings differ while the tests run?"""

import atexit
import os
import shutil
import tempfile

# Each test process keeps its files to itself and leaves none behind.
os.environ["DATA_DIR"] = tempfile.mkdtemp(prefix="humas-portal-uji-")
atexit.register(shutil.rmtree, os.environ["DATA_DIR"], ignore_errors=True)
os.environ.setdefault("SECRET_KEY", "kunci-untuk-uji-saja-tidak-dipakai-di-tempat-lain-0123456789")

from humas_portal.settings import *  # noqa: E402, F403
from humas_portal.settings import STORAGES  # noqa: E402

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True  # static files straight from their sources
REQUIRE_MFA = False
