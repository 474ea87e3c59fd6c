"""At which address do readers find the directory? The pages with stories join it in articles/urls/units.py."""

from django.urls import path

from upt.views import public

urlpatterns = [path("", public.directory, name="directory")]
