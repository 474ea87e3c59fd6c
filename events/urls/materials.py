"""At which addresses are a meeting's materials?"""

from django.urls import path

from events.views import materials

DESK = [
    path("<int:pk>/bahan/", materials.materials, name="materials"),
    path("<int:pk>/bahan/baru/", materials.material_new, name="material-new"),
    path("<int:pk>/bahan/<int:material_pk>/sunting/", materials.material_edit, name="material-edit"),
    path("<int:pk>/bahan/<int:material_pk>/tarik/", materials.material_withdraw, name="material-withdraw"),
    path("<int:pk>/bahan/<int:material_pk>/ambil/", materials.material_file, name="material-file"),
]
PUBLIC = [path("agenda/<slug:slug>/bahan/<int:material_pk>/", materials.public_material, name="material")]
