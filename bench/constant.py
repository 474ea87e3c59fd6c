"""What does the least Django page cost? 30,000 constant bytes, one view, no middleware."""

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

if not settings.configured:
    settings.configure(ROOT_URLCONF=__name__, SECRET_KEY="only-for-measuring", ALLOWED_HOSTS=["127.0.0.1"])

PAGE = b"x" * 30_000
urlpatterns = [path("healthz", lambda request: HttpResponse(PAGE))]
application = get_wsgi_application()
