"""Is this server alive, and could it serve a reader right now?"""

from collections.abc import Callable
from functools import cache
from uuid import uuid4

from django.contrib.auth.decorators import login_not_required
from django.core.cache import caches
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

OK = "ok"


class HealthMiddleware:
    """Answer the two probes before anything else looks at the request.

    It stands first, so that an unknown host name, a redirect to HTTPS or a broken database can't keep a probe from
    its answer. The same views stand in the address table, for `reverse` and for whoever reads it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.probes = {"/healthz": healthz, "/readyz": readyz}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.probes.get(request.path_info, self.get_response)
        return answer(request)


@login_not_required
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Tell that the process answers; looks at nothing else."""
    return _answer({"status": OK}, 200)


@login_not_required
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """Try each thing that a page needs; 503 names what failed, by the kind of error only."""
    checks = {name: _result_of(check) for name, check in CHECKS.items()}
    healthy = all(result == OK for result in checks.values())
    return _answer({"status": OK if healthy else "gagal", "checks": checks}, 200 if healthy else 503)


def _result_of(check: Callable[[], None]) -> str:
    try:
        check()
    except Exception as error:
        # Whatever goes wrong is the answer; its message could hold an address or a password, its type can't.
        return type(error).__name__
    return OK


class NotReady(Exception):
    """What was tried gave the wrong result without an error of its own."""


class PendingMigrations(NotReady):
    pass


def _check_database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        if cursor.fetchone() != (1,):
            raise NotReady


def _check_cache() -> None:
    key, cache_ = f"readyz-{uuid4().hex}", caches["default"]
    cache_.set(key, key, 10)
    if cache_.get(key) != key:
        raise NotReady
    cache_.delete(key)


def _check_storage() -> None:
    for alias in ("default", "private"):
        storage = storages[alias]
        name = storage.save(f"readyz-{uuid4().hex}", ContentFile(b"readyz"))
        storage.delete(name)


def _check_migrations() -> None:
    if known_migrations() - set(MigrationRecorder(connection).applied_migrations()):
        raise PendingMigrations


@cache
def known_migrations() -> frozenset[tuple[str, str]]:
    """List the migrations that this code brings; they can't change while it runs."""
    return frozenset(MigrationLoader(None, ignore_no_migrations=True).graph.nodes)


CHECKS: dict[str, Callable[[], None]] = {
    "database": _check_database,
    "cache": _check_cache,
    "storage": _check_storage,
    "migrations": _check_migrations,
}


def _answer(content: dict[str, object], status: int) -> JsonResponse:
    return JsonResponse(content, status=status, headers={"Cache-Control": "no-store"})
