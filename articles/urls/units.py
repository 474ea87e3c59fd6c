"""At which addresses do readers find units and offices? The directory is upt's own, pages with stories are ours."""

from django.urls import include, path

from articles.views import places

app_name = "upt"

urlpatterns = [
    path("kanwil/<slug:slug>/", places.kanwil_page, name="kanwil"),
    path("upt/", include("upt.urls.public")),
    path("upt/<slug:slug>/", places.unit_page, name="unit"),
]
