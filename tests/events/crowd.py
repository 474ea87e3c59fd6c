"""How do many people act at the same moment, with no more connections than the database has?"""

from collections.abc import Callable
from threading import Barrier, Semaphore, Thread
from typing import Any

from django.db import connection

from events.refusals import Refusal

SPARE = 20  # connections left to everybody else


def crowd(acts: list[Callable[[], Any]]) -> list[str]:
    """Let each act run in a thread of its own, all released together; return every answer, a failure as its words."""
    start, door, answers = Barrier(len(acts)), Semaphore(_connections()), []

    def run(act: Callable[[], Any]) -> None:
        start.wait()
        with door:
            try:
                answers.append(str(act()))
            except Refusal as refusal:
                answers.append(str(refusal))
            except Exception as error:
                answers.append(f"{type(error).__name__}: {error}")
            finally:
                connection.close()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def _connections() -> int:
    """Return how many connections one crowd may hold at a time; tests of two processes run beside each other."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW max_connections")
        return max(4, (int(cursor.fetchone()[0]) - SPARE) // 2)
