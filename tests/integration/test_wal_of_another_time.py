"""A WAL of this very store, but of another day: refused before anything is written, and both files stay as they were."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.domain.opening_view import Step
from optician_desk.services import setup
from optician_desk.services.opening import Opening
from optician_desk.store import connection, salvage, wal_check
from optician_desk.store.database import Store
from optician_desk.store.facts.contact import NAME
from optician_desk.store.key_wraps import StoreKey
from optician_desk.store.keyring_access import MemoryKeyring
from optician_desk.store.location import StoreLocation
from optician_desk.store.work import unit_of_work
from tests import made_store

PEOPLE = 30


class Shop:
    """A store on the disk, its open handle, and copies of its files taken by hand as a copying tool would."""

    def __init__(self, folder: Path) -> None:
        self.made = made_store.make(folder, MemoryKeyring())
        self.place: StoreLocation = self.made.place
        self.wal = self.place.store_files[1]

    def open(self) -> Store:
        return Store(self.place.store, self.made.key)

    def save(self, store: Store, people: int) -> None:
        for number in range(people):
            with unit_of_work(
                store, task="register", staff="s" * 32, role=None, policy_version="1", counter="X"
            ) as work:
                work.new_subject()
                work.add(NAME, "name", {"given": "Ilze", "surname": f"Bērziņa{number}"})

    def day(self, people: int = PEOPLE) -> None:
        """Opened, worked on, closed properly: no WAL is left."""
        store = self.open()
        self.save(store, people)
        store.close()
        assert not self.wal.exists()

    def copied_at_work(self, folder: Path, people: int = PEOPLE) -> tuple[Path, Path]:
        """A day of work; the files as they lay there before it was closed, as a crash would leave them."""
        folder.mkdir()
        store = self.open()
        self.save(store, people)
        copies = (
            Path(shutil.copy(self.place.store, folder / "store.db")),
            Path(shutil.copy(self.wal, folder / "store.db-wal")),
        )
        store.close()
        return copies

    def held(self) -> int:
        store = self.open()
        try:
            with store.reading() as con:
                return int(con.exec_driver_sql("SELECT count(*) FROM name").scalar_one())
        finally:
            store.close()

    def refused(self) -> str:
        before = (self.place.store.read_bytes(), self.wal.read_bytes())
        for reader in (False, True):
            with pytest.raises(Trouble) as refused:
                connection.connect(self.place.store, self.made.key, reader=reader)
            assert (self.place.store.read_bytes(), self.wal.read_bytes()) == before
        return refused.value.code


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path / "shop")


@pytest.mark.parametrize("later", [1, PEOPLE, 400])
def test_an_earlier_day_s_wal_put_beside_a_later_store(shop: Shop, tmp_path: Path, later: int) -> None:
    _, wal = shop.copied_at_work(tmp_path / "copy")
    shop.day(later)
    shutil.copyfile(wal, shop.wal)
    assert shop.refused() == "store.other_time"
    shop.wal.unlink()
    assert shop.held() == PEOPLE + later


def test_an_earlier_store_put_beside_the_wal_of_a_crash(shop: Shop, tmp_path: Path) -> None:
    shop.day()
    earlier = Path(shutil.copy(shop.place.store, tmp_path / "earlier.db"))
    shop.day()
    _, wal = shop.copied_at_work(tmp_path / "crash")
    shutil.copyfile(earlier, shop.place.store)
    shutil.copyfile(wal, shop.wal)
    assert shop.refused() == "store.other_time"


def test_a_wal_from_before_there_were_marks_is_not_taken_into_a_store_that_has_them(shop: Shop, tmp_path: Path) -> None:
    raw = connection.connect(shop.place.store, shop.made.key)
    raw.execute("UPDATE meta SET value = '7' WHERE key = 'hlc'")
    wal = shutil.copyfile(shop.wal, tmp_path / "wal")
    raw.close()
    shop.day()
    shutil.copyfile(wal, shop.wal)
    assert shop.refused() == "store.other_time"


def test_a_wal_that_makes_the_tables_unreadable_is_found_before_anything_may_write(shop: Shop, tmp_path: Path) -> None:
    raw = connection.connect(shop.place.store, shop.made.key)
    raw.execute("CREATE TABLE big(x)")
    raw.executemany("INSERT INTO big VALUES (?)", [("x" * 3000,)] * 30)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.executemany("INSERT INTO big VALUES (?)", [("y" * 3000,)] * 30)
    wal = shutil.copyfile(shop.wal, tmp_path / "wal")
    raw.execute("DROP TABLE big")
    raw.execute("VACUUM")
    raw.close()
    shutil.copyfile(wal, shop.wal)
    assert not wal_check.is_of_another_time(shop.place.store, shop.made.key)  # no transaction of the desk in between
    assert shop.refused() == "store.not_readable"


@pytest.mark.parametrize("people", [1, PEOPLE, 600])
def test_what_a_crash_leaves_is_taken_in_as_ever(shop: Shop, tmp_path: Path, people: int) -> None:
    shop.day(2)
    file, wal = shop.copied_at_work(tmp_path / "crash", people)  # 600 go through several rounds of the WAL
    shutil.copyfile(file, shop.place.store)
    shutil.copyfile(wal, shop.wal)
    assert shop.held() == people + 2
    shop.day(1)
    assert shop.held() == people + 3


def test_a_folder_whose_name_no_address_may_hold_as_it_is(tmp_path: Path) -> None:
    shop = Shop(tmp_path / "Lete #1 50%41 ā & b")
    file, wal = shop.copied_at_work(tmp_path / "crash")
    shutil.copyfile(file, shop.place.store)
    shutil.copyfile(wal, shop.wal)
    assert shop.held() == PEOPLE
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("Lete")] == ["Lete #1 50%41 ā & b"]


def test_a_wal_whose_pages_had_all_been_moved_into_the_file_is_taken_in(shop: Shop, tmp_path: Path) -> None:
    _, wal = shop.copied_at_work(tmp_path / "crash")
    shutil.copyfile(wal, shop.wal)  # the power went after the last page was moved, before the WAL was deleted
    assert shop.held() == PEOPLE


def test_nothing_is_counted_where_nothing_is_written(shop: Shop) -> None:
    shop.day(1)
    store = shop.open()
    with store.writing():
        pass
    assert not shop.wal.exists() or shop.wal.stat().st_size == 0
    store.close()


def test_salvage_says_so_and_leaves_both(shop: Shop, tmp_path: Path) -> None:
    _, wal = shop.copied_at_work(tmp_path / "copy")
    shop.day()
    shutil.copyfile(wal, shop.wal)
    before = (shop.place.store.read_bytes(), shop.wal.read_bytes())
    with shop.place.store.open("rb") as file:
        key = StoreKey("ab" * 16, bytearray(shop.made.key), file.read(16))
    with pytest.raises(Trouble, match=r"store\.other_time"):
        salvage.salvage(shop.place.store, key, tmp_path / "fresh.db")
    assert (shop.place.store.read_bytes(), shop.wal.read_bytes()) == before


def test_the_first_window_says_what_is_so(tmp_path: Path) -> None:
    keeper, folder = MemoryKeyring(), tmp_path / "desk"
    plan = setup.Plan("Ogre", "Lete 1", "OG1", "Jānis Egle", "zaļā priede 7", setup.new_code())
    opening = Opening(folder, keeper=keeper)
    opening.enter()
    setup.create(opening, plan)
    wal = Path(shutil.copy(folder / "store.db-wal", tmp_path / "wal"))
    opening.close()
    again = Opening(folder, keeper=keeper)
    again.enter()
    again.close()
    shutil.copyfile(wal, folder / "store.db-wal")
    whole = (folder / "store.db").read_bytes()
    last = Opening(folder, keeper=keeper)
    finding = last.enter()
    last.close()
    assert finding.why is not None
    assert (finding.step, finding.why.code, finding.may_accept) == (Step.TROUBLE, "store.other_time", False)
    assert ((folder / "store.db").read_bytes(), (folder / "store.db-wal").read_bytes()) == (whole, wal.read_bytes())
