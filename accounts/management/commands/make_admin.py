"""How does the first administrator get in?"""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from accounts.links import password_link
from accounts.services import grant_role, invite
from accounts.states import Role


class Command(BaseCommand):
    help = (
        "Memberi peran administrator kepada sebuah akun; akun dibuat bila belum ada. "
        "Tautan untuk membuat kata sandi dicetak di sini, juga bila surel belum disiapkan."
    )

    def add_arguments(self, parser):
        parser.add_argument("username", help="nama pengguna")
        parser.add_argument("email", help="surel")
        parser.add_argument("--full-name", default="", help="nama lengkap, untuk akun baru")

    def handle(self, *args, username, email, full_name, **options):
        user = self.account(username, email, full_name)
        grant_role(user=user, role=Role.ADMIN, by=None)
        self.stdout.write(f"{user.username} ({user.email}) sekarang administrator.")
        if not user.has_usable_password():
            self.stdout.write(f"Buat kata sandi di: {password_link(user)}")

    def account(self, username, email, full_name):
        try:
            user = invite(email=email, full_name=full_name or username, invited_by=None, username=username)
        except ValidationError as refusal:
            raise CommandError(refusal.messages[0]) from refusal
        if user.username.lower() != username.lower():
            raise CommandError(f"Surel {email} milik akun lain: {user.username}.")
        if not user.is_active:
            raise CommandError(f"Akun {user.username} sedang dinonaktifkan.")
        return user
