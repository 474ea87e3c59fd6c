"""Who takes part in the tests? A fixed cast over two units of two regions."""

from datetime import date
from types import SimpleNamespace

import pytest

from accounts.models import RoleGrant, User
from accounts.states import Role
from articles.models import Category
from tests.committed import committed_db, step_aside_for_flush
from upt.models import Appointment, Province, RegionalOffice, Unit
from upt.states import AppointmentRole, UnitType

__all__ = ["committed_db", "step_aside_for_flush"]

PASSWORD = "sandi-uji-yang-panjang"

PLACES = {
    # key: office, province, zone, unit type, unit name, dateline
    "a": ("Kalimantan Tengah", "62", "Asia/Pontianak", UnitType.LPKA, "LPKA Kelas II Palangka Raya"),
    "b": ("Nusa Tenggara Timur", "53", "Asia/Makassar", UnitType.RUTAN, "Rutan Kelas IIB Kupang"),
}

CAST = {
    # name: (role or appointment, place)
    "agent": ("agent", "a"),
    "colleague": ("agent", "a"),
    "outsider": ("agent", "b"),
    "coordinator": ("coordinator", "a"),
    "other_coordinator": ("coordinator", "b"),
    "editor": (Role.EDITOR, None),
    "second_editor": (Role.EDITOR, None),
    "managing_editor": (Role.MANAGING_EDITOR, None),
    "second_managing_editor": (Role.MANAGING_EDITOR, None),
    "admin": (Role.ADMIN, None),
    "nobody": (None, None),
}


def make_place(office: str, code: str, zone: str, upt_type: str, name: str) -> Unit:
    slug = office.lower().replace(" ", "-")
    kanwil = RegionalOffice.objects.create(
        name=f"Kantor Wilayah Ditjenpas {office}",
        short_name=f"Kanwil Ditjenpas {office}",
        slug=f"kanwil-ditjenpas-{slug}",
        timezone=zone,
    )
    province = Province.objects.create(
        code_bps=code,
        code_kemendagri=code,
        iso_3166_2=f"ID-{code}",
        name=office,
        slug=slug,
        timezone=zone,
        capital=name.split()[-1],
        latitude="-2.21",
        longitude="113.92",
        kanwil=kanwil,
    )
    place = name.split("II ")[-1].split("IIB ")[-1]
    return Unit.objects.create(
        name=name,
        slug=name.lower().replace(" ", "-"),
        upt_type=upt_type,
        unit_class="II",
        city=f"Kota {place}",
        province=province,
        kanwil=kanwil,
        timezone=zone,
        dateline_place=place,
        name_key=name.lower().replace(" ", ""),
    )


def make_user(username: str, **fields) -> User:
    return User.objects.create_user(
        username=username,
        email=f"{username}@contoh.example",
        password=PASSWORD,
        full_name=username.replace("_", " ").title(),
        **fields,
    )


def appoint(user: User, role: str, unit: Unit) -> Appointment:
    place = {"unit": unit} if role == AppointmentRole.AGENT else {"kanwil": unit.kanwil}
    return Appointment.objects.create(
        user=user,
        role=role,
        cohort_year=2024,
        decree_number="W.17-UM.01.01-1",
        starts_on=date(2024, 9, 24),
        **place,
    )


@pytest.fixture
def units(db) -> SimpleNamespace:
    return SimpleNamespace(**{key: make_place(*row) for key, row in PLACES.items()})


@pytest.fixture
def cast(units) -> SimpleNamespace:
    people = {}
    for name, (role, place) in CAST.items():
        user = people[name] = make_user(name)
        if place:
            appoint(user, role, getattr(units, place))
        elif role:
            RoleGrant.objects.create(user=user, role=role)
    return SimpleNamespace(**people)


@pytest.fixture
def category(db) -> Category:
    values = {"name": "Pembinaan", "position": 1}
    return Category.objects.get_or_create(slug="pembinaan", defaults=values)[0]
