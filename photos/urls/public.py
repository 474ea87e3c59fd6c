"""At which addresses do readers load photos and drawn covers?"""

from django.urls import re_path

from photos.renditions import RENDITION_NAMES
from photos.views import public

app_name = "photos"

TOKEN = "(?P<token>[0-9a-f]{32})"
NAME = "(?P<name>{})".format("|".join(name.replace(".", r"\.") for name in RENDITION_NAMES))
COVER = "(?P<unit_type>[a-z_]{1,20})-(?P<category>[a-z0-9-]{1,60})-(?P<seed>[0-9a-f]{8})"

urlpatterns = [
    re_path(rf"^media/foto/{TOKEN}/{NAME}\Z", public.public_rendition, name="rendition"),
    re_path(rf"^sampul/{COVER}\.svg\Z", public.drawn, name="drawn"),
]
