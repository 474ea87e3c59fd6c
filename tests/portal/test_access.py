"""Who gets in where? Every address of the portal and every role, as one table; an address that isn't in it fails."""

import pytest
from django.urls import URLPattern, get_resolver

from articles.queries import current_revision
from articles.states import Status
from events.models import Delegate, Invitation
from events.states.meetings import MeetingStatus
from photos.models import Photo
from tests.articles.clippings.clips import clip
from tests.articles.stories import make_story
from tests.events.certificates import issued
from tests.events.materials import add as add_to_meeting
from tests.events.materials import checked
from tests.events.meetings import make_meeting
from tests.events.minutes import make_items
from upt.actors import actor_for
from upt.models import Appointment

# What a GET answers to: a visitor, an agent of the unit, an agent elsewhere, the region's coordinator, an editor,
# a managing editor, an administrator, and somebody who signed in without any role. 302 leads to sign-in or onward.
ROLES = (None, "agent", "outsider", "coordinator", "editor", "managing_editor", "admin", "nobody")
EVERYBODY = "200 200 200 200 200 200 200 200"
SIGNED_IN = "302 200 200 200 200 200 200 200"
NOBODY = "404 404 404 404 404 404 404 404"
ELSEWHERE = "302 302 302 302 302 302 302 302"  # to the step that has to come first
TO_THE_FORM = "302 302 302 302 302 302 302 403"  # posted to only; whoever just comes by is led to the form's page
WITHOUT_FACTOR = "302 404 404 404 404 404 404 404"  # there is no second factor yet to look at

ACCESS = {
    "home": EVERYBODY,
    "about": EVERYBODY,
    "guideline": EVERYBODY,
    "favicon": "301 301 301 301 301 301 301 301",
    "healthz": EVERYBODY,
    "readyz": EVERYBODY,
    "articles:list": EVERYBODY,
    "articles:detail": EVERYBODY,
    "articles:category": EVERYBODY,
    "articles:tag": EVERYBODY,
    "upt:kanwil": EVERYBODY,
    "upt:directory": EVERYBODY,
    "upt:unit": EVERYBODY,
    "events:agenda": EVERYBODY,
    "events:detail": EVERYBODY,
    "events:calendar": EVERYBODY,
    "events:feed": EVERYBODY,
    "events:material": EVERYBODY,
    "photos:rendition": NOBODY,  # the photo of a draft is in no public place, whoever asks
    "photos:drawn": EVERYBODY,
    "desk-photos:rendition": "302 200 404 200 200 200 404 403",
    "desk:home": "302 200 200 200 200 200 200 403",
    "desk:notice": "302 405 405 405 405 405 405 403",
    "desk:queue": "302 403 403 200 200 200 403 403",
    "desk:article-new": "302 200 200 403 200 200 403 403",
    "desk:article": "302 200 404 200 200 200 404 403",
    "desk:article-edit": "302 200 404 403 200 200 404 403",
    "desk:claim-renew": "302 405 405 405 405 405 405 403",
    "desk:check": "302 405 405 405 405 405 405 403",
    "desk:coverage": "302 404 404 404 200 200 200 403",
    "desk:coverage-draft": TO_THE_FORM,
    "desk:dossier": "302 404 404 404 200 200 200 403",
    "desk:dossier-paper": "302 404 404 404 200 200 200 403",
    "desk:dossier-archive": "302 404 404 404 200 200 200 403",
    "desk:finding": "302 405 405 405 405 405 405 403",
    "desk:words": "302 403 403 403 200 200 403 403",
    "desk:learning": "302 403 403 403 200 200 200 403",
    "desk:rules": "302 200 200 200 200 200 200 403",
    "desk:tags": "302 403 403 403 200 200 403 403",
    "desk:style": "302 200 200 200 200 200 200 403",
    # A draft of Ditjenpas: whoever doesn't keep it doesn't know of it.
    "desk-events:list": "302 200 200 200 200 200 200 403",
    "desk-events:search": "302 200 200 200 200 200 200 403",
    "desk-events:new": "302 403 403 200 200 200 200 403",
    "desk-events:meeting": "302 404 404 404 200 200 200 403",
    "desk-events:edit": "302 404 404 404 200 200 200 403",
    "desk-events:rundown": "302 404 404 404 200 200 200 403",
    "desk-events:invitations": "302 404 404 404 200 200 200 403",
    "desk-events:plan": "302 404 404 404 200 200 200 403",
    "desk-events:invite": "302 404 404 404 200 200 200 403",
    "desk-events:share-places": TO_THE_FORM,
    "desk-events:invitation": "302 404 404 404 200 200 200 403",
    "desk-events:invitation-change": "302 404 404 404 200 200 200 403",
    "desk-events:invitation-drop": TO_THE_FORM,
    "desk-events:reply": TO_THE_FORM,
    "desk-events:decline": TO_THE_FORM,
    "desk-events:delegate": "302 404 404 404 200 200 200 403",
    "desk-events:delegate-withdraw": TO_THE_FORM,
    "desk-events:check-in-worker": SIGNED_IN.rsplit(" ", 1)[0] + " 403",
    "desk-events:attendance": "302 404 404 404 200 200 200 403",
    "desk-events:attendance-bulk": TO_THE_FORM,
    "desk-events:guest-records": "302 404 404 404 200 200 200 403",
    "desk-events:scan-void": TO_THE_FORM,
    "desk-events:letter": "302 404 404 404 200 200 200 403",
    "desk-events:attendance-list": "302 404 404 404 200 200 200 403",
    "desk-events:session-list": "302 404 404 404 200 200 200 403",
    "desk-events:badges": "302 404 404 404 200 200 200 403",
    "desk-events:check-in": "302 404 404 404 409 409 409 403",  # nobody is scanned at a draft
    "desk-events:check-in-send": "302 405 405 405 405 405 405 403",
    "desk-events:virtual": "302 404 404 404 409 409 409 403",  # and this one has no video room
    "desk-events:room": TO_THE_FORM,
    "desk-events:virtual-bulk": TO_THE_FORM,
    "desk-events:code": "302 404 404 404 200 200 200 403",
    "desk-events:code-draw": TO_THE_FORM,
    "desk-events:join": "302 404 404 404 200 200 200 403",
    "desk-events:join-confirm": TO_THE_FORM,
    "desk-events:join-code": TO_THE_FORM,
    "desk-events:figure": "302 404 404 404 200 200 200 403",
    "desk-events:figure-lock": TO_THE_FORM,
    "desk-events:certificates": "302 404 404 404 200 200 200 403",
    "desk-events:certificates-issue": TO_THE_FORM,
    # A certificate of somebody of the agent's unit: the hosts keep it, the unit hands it out, anybody may check it.
    "desk-events:certificate": "302 403 404 403 200 200 200 403",
    "desk-events:certificate-withdraw": TO_THE_FORM,
    "desk-events:certificate-restore": TO_THE_FORM,
    "desk-events:certificate-paper": "302 200 404 200 200 200 200 403",
    "events:certificate": EVERYBODY,
    "desk-events:materials": "302 404 404 404 200 200 200 403",
    "desk-events:material-new": "302 404 404 404 200 200 200 403",
    "desk-events:material-edit": "302 404 404 404 200 200 200 403",
    "desk-events:material-withdraw": TO_THE_FORM,
    "desk-events:material-file": "302 404 404 404 200 200 200 403",
    "desk-events:act": TO_THE_FORM,
    # A clipping of the agent's unit; whoever only administers keeps none.
    "desk-clippings:list": "302 200 200 200 200 200 403 403",
    "desk-clippings:new": "302 200 200 200 200 200 403 403",
    "desk-clippings:clipping": "302 200 404 200 200 200 403 403",
    "desk-clippings:edit": "302 200 404 200 200 200 403 403",
    "desk-clippings:link": TO_THE_FORM,
    "desk-clippings:drop": TO_THE_FORM,
    "desk-clippings:outlet": "302 403 403 403 200 200 403 403",
    "desk-clippings:report": "302 200 200 200 200 200 403 403",
    "desk-clippings:export": "302 200 200 200 200 200 403 403",
    # The minutes of a meeting that is still a draft, and an approved item of unit A.
    "desk-events:minutes": "302 404 404 404 200 200 200 403",
    "desk-events:minutes-paper": "302 200 200 200 200 200 200 403",  # of approved minutes
    "desk-events:minutes-edit": "302 404 404 404 409 409 409 403",
    "desk-events:minutes-addendum": "302 404 404 404 409 409 409 403",
    "desk-events:minutes-act": TO_THE_FORM,
    "desk-events:followups": "302 200 200 200 200 200 200 403",
    "desk-events:followup": "302 200 404 200 200 200 200 403",
    "desk-events:followup-act": TO_THE_FORM,
    "appointments:list": "302 403 403 200 403 200 200 403",
    "appointments:new": "302 403 403 200 403 200 200 403",
    "appointments:detail": "302 404 404 200 404 200 200 403",
    "appointments:end": "302 405 405 405 405 405 405 403",
    "admin:index": "302 403 403 403 403 403 200 403",
    # Sign-in and account: the same for everybody who has signed in, with or without a role.
    "account_login": "200 302 302 302 302 302 302 302",
    "mfa_login_webauthn": ELSEWHERE,
    "mfa_authenticate": ELSEWHERE,
    "account_inactive": EVERYBODY,
    "account_logout": SIGNED_IN,
    "account_profile": SIGNED_IN,
    "account_signup": "200 302 302 302 302 302 302 302",
    "account_email": ELSEWHERE,
    "account_email_verification_sent": ELSEWHERE,
    "account_reauthenticate": SIGNED_IN,
    "mfa_reauthenticate": ELSEWHERE,
    "mfa_reauthenticate_webauthn": ELSEWHERE,
    "account_change_password": SIGNED_IN,
    "account_set_password": ELSEWHERE,
    "account_reset_password": EVERYBODY,
    "account_reset_password_done": EVERYBODY,
    "account_reset_password_from_key": EVERYBODY,
    "account_reset_password_from_key_done": EVERYBODY,
    "mfa_index": SIGNED_IN,
    "mfa_activate_totp": ELSEWHERE,
    "mfa_deactivate_totp": WITHOUT_FACTOR,
    "mfa_list_webauthn": SIGNED_IN,
    "mfa_add_webauthn": ELSEWHERE,
    "mfa_edit_webauthn": ELSEWHERE,
    "mfa_remove_webauthn": ELSEWHERE,
    "mfa_view_recovery_codes": WITHOUT_FACTOR,
    "mfa_generate_recovery_codes": ELSEWHERE,
    "mfa_download_recovery_codes": WITHOUT_FACTOR,
    "usersessions_list": SIGNED_IN,
    "account_end_session": "302 405 405 405 405 405 405 405",
}

WORDS = {
    "articles:category": {"slug": "pembinaan"},
    "articles:tag": {"slug": "rakor"},
    "upt:kanwil": {"slug": "kanwil-ditjenpas-kalimantan-tengah"},
    "upt:unit": {"slug": "lpka-kelas-ii-palangka-raya"},
    "photos:drawn": {"unit_type": "lpka", "category": "pembinaan", "seed": "0badcafe"},
    "desk:notice": {"pk": 1},
    "account_reset_password_from_key": {"uidb36": "1", "key": "salah-kunci"},
    "mfa_edit_webauthn": {"pk": 1},
    "mfa_remove_webauthn": {"pk": 1},
    "account_end_session": {"pk": 1},
}


MEETING_PARTS = (
    *("meeting", "edit", "rundown", "invitations", "plan", "invite", "share-places", "attendance", "attendance-bulk"),
    *("check-in", "check-in-send", "virtual", "room", "virtual-bulk", "code", "code-draw", "figure", "figure-lock"),
    *("badges", "minutes", "minutes-edit", "minutes-addendum", "certificates", "certificates-issue"),
    *("materials", "material-new"),
)
DESK_PARTS = ("coverage", "coverage-draft", "dossier", "dossier-paper", "dossier-archive")
INVITATION_PARTS = (
    *("invitation", "invitation-change", "invitation-drop", "reply", "decline"),
    *("join", "join-confirm", "join-code", "letter"),
)
CERTIFICATE_PARTS = ("certificate", "certificate-withdraw", "certificate-restore", "certificate-paper")
GUEST_PARTS = ("delegate", "delegate-withdraw", "guest-records")
MATERIAL_PARTS = ("material-edit", "material-withdraw", "material-file")


def names_in(patterns, space=""):
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield f"{space}{pattern.name}"
        elif getattr(pattern, "namespace", None) == "admin":
            yield "admin:index"
        else:
            inner = f"{pattern.namespace}:" if getattr(pattern, "namespace", None) else space
            yield from names_in(pattern.url_patterns, inner)


def test_every_address_stands_in_a_table():
    assert set(names_in(get_resolver().url_patterns)) == set(ACCESS)


@pytest.fixture
def places(cast, units, private_photo):
    """One thing behind each address: a draft with a photo, a published story, an appointment."""
    published = make_story(cast, units, Status.PUBLISHED, tag_names=("rakor",))
    published.tags.update(status="approved")
    drafted = make_story(cast, units, Status.DRAFT, title="Naskah yang Masih Ditulis di Unit A")
    photo = Photo.objects.create(
        token="a" * 32, unit=units.a, uploaded_by=cast.agent, width=960, height=640, widths=[480, 960], digest="0" * 64
    )
    assert current_revision(drafted).status == Status.DRAFT
    clipping = clip(cast.agent, units.a)
    announced, planned = make_meeting(status=MeetingStatus.PUBLISHED), make_meeting(title="Kegiatan yang Masih Draf")
    letter = Invitation.objects.create(meeting=planned, number=1, unit=units.a)
    guest = Delegate.objects.create(meeting=planned, invitation=letter, name="Ani", position="Kepala", status="seated")
    (item,) = make_items(cast, f"u{units.a.pk}")
    editor = actor_for(cast.editor)
    given = issued(editor, units.a)[0]
    paper = add_to_meeting(editor, planned, file=checked())
    leaflet = add_to_meeting(editor, announced, audience="public", file=checked())
    return WORDS | {
        "articles:detail": {"slug": published.slug, "pk": published.pk},
        "photos:rendition": {"token": photo.token, "name": "480.webp"},
        "desk-photos:rendition": {"pk": photo.pk, "width": 480},
        **{f"desk:{name}": {"pk": drafted.pk} for name in ("article", "article-edit", "claim-renew", "finding")},
        **{f"events:{name}": {"slug": announced.slug} for name in ("detail", "calendar")},
        **{f"desk-events:{name}": {"pk": planned.pk} for name in MEETING_PARTS},
        **{f"desk-events:{name}": {"pk": planned.pk, "number": 1} for name in INVITATION_PARTS},
        **{f"desk-events:{name}": {"pk": planned.pk, "delegate_pk": guest.pk} for name in GUEST_PARTS},
        **{f"desk-events:{name}": {"pk": given.meeting_id, "number": 1} for name in CERTIFICATE_PARTS},
        "events:certificate": {"token": given.token},
        "desk-events:attendance-list": {"pk": planned.pk, "day": 1},
        "desk-events:session-list": {"pk": planned.pk, "session": planned.rundowns.get().items.first().key},
        "desk-events:scan-void": {"pk": planned.pk, "uid": planned.uid},
        **{f"desk:{name}": {"pk": planned.pk} for name in DESK_PARTS},
        **{f"desk-clippings:{name}": {"pk": clipping.pk} for name in ("clipping", "edit", "link", "drop")},
        "desk-clippings:outlet": {"pk": clipping.outlet_id},
        **{f"desk-events:{name}": {"pk": planned.pk, "material_pk": paper.pk} for name in MATERIAL_PARTS},
        "events:material": {"slug": announced.slug, "material_pk": leaflet.pk},
        "desk-events:act": {"pk": planned.pk, "act": "publish"},
        "desk-events:minutes-act": {"pk": planned.pk, "act": "check"},
        "desk-events:minutes-paper": {"pk": item.decision.minutes.meeting_id},
        "desk-events:followup": {"pk": item.pk},
        "desk-events:followup-act": {"pk": item.pk, "act": "report"},
        **{f"appointments:{name}": {"pk": Appointment.objects.get(user=cast.agent).pk} for name in ("detail", "end")},
    }


@pytest.mark.parametrize("role", ROLES)
def test_access(role, client, cast, places):
    from django.urls import reverse

    column = ROLES.index(role)
    if role:
        client.force_login(getattr(cast, role))
    got = {}
    for name in ACCESS:
        response = client.get(reverse(name, kwargs=places.get(name)))
        response.getvalue()  # read to its end, a file is closed
        got[name] = str(response.status_code)
    assert got == {name: row.split()[column] for name, row in ACCESS.items()}


@pytest.fixture
def private_photo(settings, tmp_path):
    """Put the draft's photo where private storage looks for it."""
    from django.core.files.storage import storages

    settings.STORAGES = settings.STORAGES | {
        "private": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path, "base_url": None},
        }
    }
    from django.core.files.base import ContentFile

    from photos.files import path_of

    storages["private"].save(path_of("a" * 32, "480.webp"), ContentFile(b"RIFF"))
