"""At which addresses does the newsroom plan meetings?"""

from django.urls import path, register_converter

from events.states.meetings import MeetingAct
from events.urls import certificates, materials, minutes
from events.views import attendance, delegations, desk, figures, invitations, papers, search, virtual


class ActConverter:
    regex = "|".join(MeetingAct)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(ActConverter, "meeting_act")

app_name = "desk-events"

urlpatterns = [
    path("", desk.meeting_list, name="list"),
    path("baru/", desk.meeting_new, name="new"),
    path("cari/", search.search, name="search"),
    path("<int:pk>/", desk.meeting_detail, name="meeting"),
    path("<int:pk>/sunting/", desk.meeting_edit, name="edit"),
    path("<int:pk>/susunan/", desk.meeting_rundown, name="rundown"),
    path("<int:pk>/undangan/", invitations.invitations, name="invitations"),
    path("<int:pk>/undangan/ketentuan/", invitations.plan_edit, name="plan"),
    path("<int:pk>/undangan/baru/", invitations.invitation_new, name="invite"),
    path("<int:pk>/undangan/bagikan/", invitations.places_share, name="share-places"),
    path("<int:pk>/undangan/<int:number>/", delegations.invitation, name="invitation"),
    path("<int:pk>/undangan/<int:number>/ubah/", invitations.invitation_change, name="invitation-change"),
    path("<int:pk>/undangan/<int:number>/hapus/", invitations.invitation_drop, name="invitation-drop"),
    path("<int:pk>/undangan/<int:number>/peserta/", delegations.reply, name="reply"),
    path("<int:pk>/undangan/<int:number>/tidak-hadir/", delegations.decline, name="decline"),
    path("<int:pk>/peserta/<int:delegate_pk>/", delegations.delegate_edit, name="delegate"),
    path("<int:pk>/peserta/<int:delegate_pk>/batal/", delegations.delegate_withdraw, name="delegate-withdraw"),
    path("pindai.js", attendance.check_in_worker, name="check-in-worker"),
    path("<int:pk>/undangan/<int:number>/surat.pdf", papers.letter, name="letter"),
    path("<int:pk>/kehadiran/daftar-hadir-<int:day>.pdf", papers.attendance_list, name="attendance-list"),
    path("<int:pk>/kehadiran/sesi/<uuid:session>.pdf", papers.session_list, name="session-list"),
    path("<int:pk>/kehadiran/tanda-peserta.pdf", papers.badges, name="badges"),
    path("<int:pk>/kehadiran/", attendance.attendance, name="attendance"),
    path("<int:pk>/kehadiran/menyusul/", attendance.attendance_bulk, name="attendance-bulk"),
    path("<int:pk>/kehadiran/<int:delegate_pk>/", attendance.guest_records, name="guest-records"),
    path("<int:pk>/kehadiran/cabut/<uuid:uid>/", attendance.scan_void, name="scan-void"),
    path("<int:pk>/pindai/", attendance.check_in, name="check-in"),
    path("<int:pk>/pindai/kirim/", attendance.check_in_send, name="check-in-send"),
    path("<int:pk>/virtual/", virtual.virtual, name="virtual"),
    path("<int:pk>/virtual/ruang/", virtual.room_save, name="room"),
    path("<int:pk>/virtual/menyusul/", virtual.virtual_bulk, name="virtual-bulk"),
    path("<int:pk>/virtual/layar/", virtual.code_screen, name="code"),
    path("<int:pk>/virtual/kode/", virtual.code_draw, name="code-draw"),
    path("<int:pk>/undangan/<int:number>/ikut/", virtual.join, name="join"),
    path("<int:pk>/undangan/<int:number>/ikut/konfirmasi/", virtual.join_confirm, name="join-confirm"),
    path("<int:pk>/undangan/<int:number>/ikut/kode/", virtual.join_code, name="join-code"),
    path("<int:pk>/angka/", figures.figure, name="figure"),
    path("<int:pk>/angka/kunci/", figures.figure_lock, name="figure-lock"),
    *certificates.DESK,
    *materials.DESK,
    path("<int:pk>/<meeting_act:act>/", desk.meeting_act, name="act"),
]
urlpatterns += minutes.urlpatterns
