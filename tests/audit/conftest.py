"""Which database do the audit tests need?"""

from tests.committed import committed_db, step_aside_for_flush

__all__ = ["committed_db", "step_aside_for_flush"]
