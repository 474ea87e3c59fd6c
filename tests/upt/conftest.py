"""What do the tests of units and appointments share?"""

import pytest

from accounts.models import User
from tests.conftest import PASSWORD
from upt.actors import Actor, actor_for
from upt.imports.bundled import load_reference


@pytest.fixture
def reference(db):
    """Load the bundled provinces, offices and units."""
    return load_reference()


@pytest.fixture
def admin_actor(cast) -> Actor:
    return actor_for(cast.admin)


@pytest.fixture
def signed_in(client):
    """Return a function that signs a person in."""

    def sign_in(user: User):
        assert client.login(username=user.username, password=PASSWORD)
        return client

    return sign_in
