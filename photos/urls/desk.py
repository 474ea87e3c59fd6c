"""At which addresses does the newsroom load photos?"""

from django.urls import path

from photos.views import desk

app_name = "desk-photos"

urlpatterns = [
    path("redaksi/foto/<int:pk>/<int:width>.webp", desk.rendition, name="rendition"),
]
