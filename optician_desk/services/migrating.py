"""Bringing an older store up to this version: a verified backup first, then the migration, which is whole or not at all."""

from __future__ import annotations

from datetime import UTC, datetime

from optician_desk.domain.errors import Trouble
from optician_desk.services.backup_folders import DEFAULT_NAME
from optician_desk.store import backup, connection, file_modes, generations, key_files, schema_version
from optician_desk.store.generations import Index
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.location import StoreLocation


def bring_up(location: StoreLocation, key: StoreKey) -> None:
    """Back up the closed store beside itself and migrate it.

    Raises Trouble: store.newer, and those of backup and disk; the store then still has its former schema.
    """
    keys = key_files.load(location).best
    if keys is None:
        raise Trouble("keys.files_missing")
    index, generation = _index(location, key).with_new(datetime.now(UTC))
    backup.write_index(location.folder, index, key, keys)
    place = backup.shop_folder(location.folder / DEFAULT_NAME, key.store_id)
    file_modes.new_folder(place.parent, exist_ok=True)
    file_modes.new_folder(place, exist_ok=True)
    backup.create_from(lambda: connection.connect(location.store, key.raw), generation, place)
    backup.write_index(place, index, key, keys)
    schema_version.migrate(location.store, key.raw)


def _index(location: StoreLocation, key: StoreKey) -> Index:
    try:
        return generations.open_sealed(generations.read(location.folder / generations.INDEX_NAME), key)
    except Trouble as trouble:
        if trouble.code != "backup.index_missing":
            raise
        return Index(key.store_id)
