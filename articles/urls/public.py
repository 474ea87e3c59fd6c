"""At which addresses do readers find news?"""

from django.urls import path, re_path

from articles.views import public

app_name = "articles"

urlpatterns = [
    path("berita/", public.news_list, name="list"),
    re_path(r"^berita/(?P<slug>[^/]*)-(?P<pk>[0-9]{1,18})/\Z", public.detail, name="detail"),
    path("rubrik/<slug:slug>/", public.category, name="category"),
    path("tag/<slug:slug>/", public.tag, name="tag"),
]
