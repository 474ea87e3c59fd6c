"""Do two hosts at the same moment issue one certificate for each, without a gap, and is no absent one left in force?"""

import pytest
from django.db import connection

from audit.verify import walk_chain
from events.models import Certificate, Meeting, Scan
from events.services.attendance import void_scan
from events.services.certificates import issue_certificates, restore_certificate, withdraw_certificate
from tests.events.certificates import issued, make_attended
from tests.events.test_races import at_once
from upt.actors import actor_for

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="SQLite's test database lives in memory and has no second connection"
    ),
]


def test_hosts_at_once_issue_each_once(committed_db, cast, units):
    pk = make_attended(actor_for(cast.editor), units.a, present=20).pk
    actors = [actor_for(user) for user in (cast.editor, cast.second_editor, cast.admin, cast.managing_editor)]

    def issue(actor):
        return lambda: str(issue_certificates(Meeting.objects.get(pk=pk), actor=actor))

    assert at_once(*map(issue, actors)) == ["0", "0", "0", "20"]
    assert list(Certificate.objects.values_list("sequence", flat=True)) == list(range(1, 21))
    assert Certificate.objects.values("delegate").distinct().count() == 20
    assert walk_chain().is_whole


def test_a_presence_voided_meanwhile_leaves_no_certificate_in_force(committed_db, cast, units):
    """Whichever comes first: who isn't present in the end holds none."""
    pk = make_attended(actor_for(cast.editor), units.a, present=1).pk
    scan = Scan.objects.select_related("meeting", "delegate").get()
    one, two = actor_for(cast.editor), actor_for(cast.second_editor)

    def void():
        void_scan(scan, actor=two, reason="Tertukar")
        return "dicabut"

    at_once(lambda: str(issue_certificates(Meeting.objects.get(pk=pk), actor=one)), void)
    assert not Certificate.objects.filter(withdrawn_at=None).exists()


def test_of_two_who_take_it_back_one_is_told(committed_db, cast, units):
    certificate = issued(actor_for(cast.editor), units.a, present=1)[0]

    def take_back(user):
        def act():
            withdraw_certificate(certificate, actor=actor_for(user), reason="Nama tertukar")
            return "dicabut"

        return act

    assert at_once(take_back(cast.editor), take_back(cast.second_editor)) == [
        "Sertifikat ini sudah dicabut.",
        "dicabut",
    ]
    restore_certificate(certificate, actor=actor_for(cast.editor), reason="Ternyata benar")
