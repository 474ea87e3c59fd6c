"""Do several processes share one cache where CACHE_URL names a Redis?"""

import os
import subprocess
import sys

import pytest
import redis
from django.conf import settings

ADDRESS = "redis://127.0.0.1:6379/15"


def run(code: str) -> str:
    environment = os.environ | {"CACHE_URL": ADDRESS, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    done = subprocess.run(
        [sys.executable, "-c", "import django; django.setup(); from django.core.cache import cache; " + code],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.fixture
def redis_server():
    server = redis.Redis.from_url(ADDRESS)
    try:
        server.ping()
    except redis.ConnectionError:
        pytest.skip("no Redis answers on this machine")
    finally:
        server.close()


def test_what_one_process_counts_another_sees(redis_server):
    try:
        run("cache.set('uji-bersama', 7, 60)")
        assert run("print(cache.incr('uji-bersama'))") == "8"
        assert "RedisCache" in run("print(type(cache._connections['default']).__name__)")
    finally:
        run("cache.delete('uji-bersama')")
