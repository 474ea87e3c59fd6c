"""Who are the people of the demo? The contract's accounts, and one agent for every other unit with a story."""

from datetime import date

from accounts.models import RoleGrant, User
from accounts.states import Role
from upt.models import Appointment, RegionalOffice, Unit
from upt.states import AppointmentRole

PASSWORD = "rahasia-demo"
DOMAIN = "@humas-portal.example"
HOME = "lpka-kelas-ii-palangka-raya"
KUPANG = "rutan-kelas-iib-kupang"

# user name, full name, role, place (unit or office slug)
ACCOUNTS = (
    ("agen", "Yudha Pratama", AppointmentRole.AGENT, HOME),
    ("agen2", "Rina Maranatha", AppointmentRole.AGENT, HOME),
    ("agen-kupang", "Marselina Tefa", AppointmentRole.AGENT, KUPANG),
    ("kanwil", "Hendra Lambung", AppointmentRole.COORDINATOR, "kanwil-ditjenpas-kalimantan-tengah"),
    ("editor", "Sari Wulandari", Role.EDITOR, ""),
    ("editor2", "Bayu Nugroho", Role.EDITOR, ""),
    ("redaktur", "Ratna Kusumawati", Role.MANAGING_EDITOR, ""),
    ("admin", "Dimas Anggara", Role.ADMIN, ""),
)

FIRST_NAMES = (
    "Andi", "Budi", "Citra", "Dewi", "Eka", "Fajar", "Gita", "Hasan", "Indah", "Joko", "Kartika", "Lukman",
    "Maya", "Nanda", "Oki", "Putri", "Rahmat", "Siti", "Taufik", "Umar", "Vina", "Wahyu", "Yohana", "Zulfikar",
)  # fmt: skip
LAST_NAMES = (
    "Siregar", "Wibowo", "Lestari", "Hutapea", "Mahendra", "Pattiasina", "Saputra", "Rumbiak", "Anwar", "Tobing",
    "Handayani", "Ginting", "Maulana", "Kaunang", "Permata", "Daeng", "Setiawan", "Manurung", "Halim",
)  # fmt: skip


def ensure_accounts() -> dict[str, User]:
    """Make the contract's demo accounts where they are missing, with their roles; return them by user name."""
    people = {}
    for username, full_name, role, place in ACCOUNTS:
        user = people[username] = ensure_user(username, full_name, PASSWORD)
        if role == AppointmentRole.AGENT:
            ensure_appointment(user, unit=Unit.objects.get(slug=place))
        elif role == AppointmentRole.COORDINATOR:
            ensure_appointment(user, kanwil=RegionalOffice.objects.get(slug=place))
        else:
            RoleGrant.objects.get_or_create(user=user, role=role, ended_at=None)
    return people


def is_real_network() -> bool:
    """Tell whether the database holds accounts and none of the demo: public passwords have no place there."""
    return User.objects.exists() and not User.objects.filter(email=f"agen{DOMAIN}").exists()


def ensure_user(username: str, full_name: str, password: str | None = None) -> User:
    user = User.objects.filter(username=username).first()
    if user is not None:
        return user
    email = f"{username}{DOMAIN}"
    return User.objects.create_user(username=username, email=email, password=password, full_name=full_name)


def ensure_appointment(user: User, *, unit: Unit | None = None, kanwil: RegionalOffice | None = None) -> None:
    role = AppointmentRole.AGENT if unit else AppointmentRole.COORDINATOR
    if Appointment.objects.filter(user=user, role=role, unit=unit, kanwil=kanwil).exists():
        return
    Appointment.objects.create(
        user=user,
        role=role,
        unit=unit,
        kanwil=kanwil,
        cohort_year=2024,
        decree_number=f"PAS-HM.01.01-{user.pk:03d} Tahun 2024",
        decree_on=date(2024, 9, 2),
        starts_on=date(2024, 9, 2),
    )


def agent_of(unit: Unit, people: dict[str, User]) -> User:
    """Return the person who writes for a unit, making one who can't sign in where there is none yet."""
    by_unit = {HOME: "agen", KUPANG: "agen-kupang"}
    if unit.slug in by_unit:
        return people[by_unit[unit.slug]]
    username = f"humas-{unit.slug}"[:60]
    name = f"{FIRST_NAMES[unit.pk % len(FIRST_NAMES)]} {LAST_NAMES[unit.pk * 7 % len(LAST_NAMES)]}"
    user = ensure_user(username, name)
    ensure_appointment(user, unit=unit)
    return user
