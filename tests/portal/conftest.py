"""The small record in a real Datasette, asked over its own client."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from httpx import Response
from sqlite_utils import Database

from db.shape import open_database
from db.summaries import build_summaries
from minutebook.commands.serve import open_portal
from tests.portal.small_record import build_small_record


class Portal:
    """A running portal; `get` asks it for an address."""

    def __init__(self, path: Path, metadata: Path | None = None) -> None:
        self.loop = asyncio.new_event_loop()
        self.datasette = open_portal((path,), metadata)
        self.loop.run_until_complete(self.datasette.invoke_startup())

    def get(self, path: str, **options: Any) -> Response:
        response: Response = self.loop.run_until_complete(
            self.datasette.client.get(path, **options)
        )
        return response

    def html(self, path: str) -> str:
        response = self.get(path)
        assert response.status_code == 200, f"{path}: {response.status_code}"
        return response.text

    def json(self, path: str) -> Any:
        response = self.get(path)
        assert response.status_code == 200, f"{path}: {response.status_code}"
        return response.json()

    def close(self) -> None:
        self.loop.close()


@pytest.fixture(scope="session")
def record_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("portal") / "minutes.db"
    build_summaries(build_small_record(path))
    return path


@pytest.fixture(scope="session")
def portal(record_path: Path) -> Iterator[Portal]:
    portal = Portal(record_path)
    yield portal
    portal.close()


@pytest.fixture
def written(tmp_path: Path) -> Iterator[tuple[Portal, Database]]:
    """A small record of the test's own, and the portal over it."""
    path = tmp_path / "minutes.db"
    build_summaries(build_small_record(path))
    portal = Portal(path)
    yield portal, open_database(path)
    portal.close()
