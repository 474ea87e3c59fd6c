"""At which addresses does the newsroom keep what other outlets published?"""

from django.urls import path

from articles.views import clipping_report, clippings

app_name = "desk-clippings"

urlpatterns = [
    path("", clippings.clipping_list, name="list"),
    path("baru/", clippings.clipping_new, name="new"),
    path("laporan/", clipping_report.report, name="report"),
    path("laporan/unduh/", clipping_report.export, name="export"),
    path("media/<int:pk>/", clippings.outlet_edit, name="outlet"),
    path("<int:pk>/", clippings.clipping_detail, name="clipping"),
    path("<int:pk>/sunting/", clippings.clipping_edit, name="edit"),
    path("<int:pk>/taut/", clippings.clipping_link, name="link"),
    path("<int:pk>/hapus/", clippings.clipping_drop, name="drop"),
]
