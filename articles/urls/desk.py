"""At which addresses does the newsroom work?"""

from django.urls import path

from articles.views import (
    coverage,
    desk,
    desk_article,
    desk_findings,
    desk_learning,
    desk_story,
    desk_tags,
    desk_words,
    dossier,
)

app_name = "desk"

urlpatterns = [
    path("", desk.home, name="home"),
    path("kabar/<int:pk>/", desk.notice, name="notice"),
    path("antrean/", desk.queue, name="queue"),
    path("naskah/baru/", desk_story.story_new, name="article-new"),
    path("naskah/<int:pk>/", desk_article.article, name="article"),
    path("naskah/<int:pk>/sunting/", desk_story.story_edit, name="article-edit"),
    path("naskah/<int:pk>/pegang/", desk_article.claim_renew, name="claim-renew"),
    path("naskah/periksa/", desk_findings.check, name="check"),
    path("naskah/<int:pk>/temuan/", desk_findings.finding, name="finding"),
    path("kamus/", desk_words.words, name="words"),
    path("pemeriksa/", desk_learning.learning, name="learning"),
    path("pemeriksa/aturan/", desk_learning.rules, name="rules"),
    path("agenda/<int:pk>/liputan/", coverage.board, name="coverage"),
    path("agenda/<int:pk>/liputan/naskah/", coverage.draft, name="coverage-draft"),
    path("agenda/<int:pk>/berkas/", dossier.dossier, name="dossier"),
    path("agenda/<int:pk>/berkas/berkas.pdf", dossier.dossier_paper, name="dossier-paper"),
    path("agenda/<int:pk>/berkas/berkas.zip", dossier.dossier_archive, name="dossier-archive"),
    path("tag/", desk_tags.tags, name="tags"),
    path("gaya/", desk.style, name="style"),
]
