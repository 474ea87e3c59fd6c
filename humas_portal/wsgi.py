"""How does a WSGI server reach the portal?"""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "humas_portal.settings")
application = get_wsgi_application()
