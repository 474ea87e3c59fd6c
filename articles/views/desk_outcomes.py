"""What is said after an act, and where does it lead?"""

from django.urls import reverse

from articles.models import Article, Revision
from articles.queries import visible_to
from articles.states import Action, Status, Transition
from upt.actors import Actor
from upt.dates import moment_text

SAID: dict[str, str] = {
    Action.SUBMIT: "“{title}” terkirim ke redaksi.",
    Action.RECALL: "“{title}” ditarik kembali menjadi draf.",
    Action.ENDORSE: "Dukungan Anda tercatat dan terbaca oleh redaksi.",
    Action.CLAIM: "Anda memegang “{title}” selama 30 menit; membaca dan menulis memperpanjangnya.",
    Action.TAKE_OVER: "Anda mengambil alih “{title}”. Pemegang sebelumnya diberi tahu.",
    Action.RELEASE: "“{title}” dilepaskan; editor lain dapat memegangnya.",
    Action.RETURN: "“{title}” dikembalikan ke UPT dengan catatan Anda.",
    Action.REJECT: "“{title}” ditolak; UPT membaca alasannya.",
    Action.APPROVE: "“{title}” disetujui. Terbitkan sekarang atau jadwalkan.",
    Action.PUBLISH: "“{title}” terbit dan sudah dapat dibaca publik.",
    Action.SCHEDULE: "“{title}” dijadwalkan terbit {time}.",
    Action.UNSCHEDULE: "Jadwal terbit “{title}” dibatalkan; persetujuannya tetap berlaku.",
    Action.REVISE: "Revisi baru dibuka. Pembaca tetap melihat versi yang terbit sampai revisi ini disetujui.",
    Action.CORRECT: "Ralat terbit di halaman berita.",
    Action.WITHDRAW: "“{title}” dicabut. Alamatnya kini menjawab dengan maklumat.",
    Action.REINSTATE: "Berita terbit kembali.",
    Action.PUBLISH_EMERGENCY: "“{title}” terbit darurat. Orang kedua perlu menyetujui dalam 24 jam.",
    Action.DISCARD: "“{title}” dibuang dari daftar.",
    Action.CHILD_CHECK: "Daftar periksa anak Anda tercatat untuk isi “{title}” yang sekarang.",
}
CONFIRMED = "Terbitan darurat “{title}” disetujui."
PROPOSED = "Usul terbit kembali tercatat. Orang kedua perlu menyetujuinya."


def sentence_after(transition: Transition, done: Revision) -> str:
    """Say what happened, in one sentence."""
    said = SAID[transition.action]
    if transition.target is None and transition.action is Action.APPROVE:
        said = CONFIRMED
    if transition.target is None and transition.action is Action.REINSTATE:
        said = PROPOSED
    time = moment_text(done.publish_at, done.article.unit.timezone) if done.publish_at else ""
    return said.format(title=done.title, time=time)


def page_after(actor: Actor, article: Article, done: Revision, action: Action) -> str:
    """Lead to where the person goes on: mostly the story's own page."""
    if action is Action.REVISE:
        return reverse("desk:article-edit", args=[article.pk])
    is_out_of_sight = action is Action.DISCARD and done.status == Status.DISCARDED
    if is_out_of_sight or not visible_to(actor).filter(pk=article.pk).exists():
        return reverse("desk:home")
    return reverse("desk:article", args=[article.pk])
