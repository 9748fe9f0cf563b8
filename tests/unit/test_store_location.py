"""Where the store lies, and that a folder with a trace of a store always wins over an empty one."""

import os
import stat
from pathlib import Path

import pytest

from optician_desk.domain.errors import Trouble
from optician_desk.store import location
from optician_desk.store.location import StoreLocation
from tests.made_store import linked


def test_the_option_overrides_everything(tmp_path: Path) -> None:
    (tmp_path / "machine").mkdir()
    found = location.find(tmp_path / "chosen", machine=tmp_path / "machine", user=tmp_path / "user")
    assert found == StoreLocation(tmp_path / "chosen")
    assert found.folder.is_absolute()


def test_the_machine_folder_serves_when_an_installer_made_it(tmp_path: Path) -> None:
    machine, user = tmp_path / "machine", tmp_path / "user"
    assert location.find(machine=machine, user=user) == StoreLocation(user)
    machine.mkdir()
    assert location.find(machine=machine, user=user) == StoreLocation(machine, machine_wide=True)


@pytest.mark.parametrize("trace", ["store.db", "store.db-wal", "keys.json", "keys.copy.json"])
def test_any_trace_of_a_store_wins(tmp_path: Path, trace: str) -> None:
    machine, user = tmp_path / "machine", tmp_path / "user"
    machine.mkdir()
    user.mkdir()
    (user / trace).touch()
    assert location.find(machine=machine, user=user).folder == user
    (machine / trace).touch()
    assert location.find(machine=machine, user=user).folder == machine


def test_a_dangling_link_is_a_trace(tmp_path: Path) -> None:
    linked(tmp_path / "store.db", tmp_path / "nowhere")
    assert StoreLocation(tmp_path).has_traces()


def test_the_users_folder_does_not_roam() -> None:
    folder = location.user_folder()
    assert folder.name == "optician-desk"
    assert "Roaming" not in folder.parts


def test_every_platform_has_a_machine_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert location.machine_folder() == Path("/var/lib/optician-desk")
    monkeypatch.setattr("sys.platform", "darwin")
    assert location.machine_folder() == Path("/Library/Application Support/Optician Desk")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("PROGRAMDATA", r"D:\Data")
    assert str(location.machine_folder()).startswith(r"D:\Data")


@pytest.mark.skipif(os.name != "posix", reason="access rights of POSIX systems")
def test_the_folder_is_closed_to_everybody_else(tmp_path: Path) -> None:
    made = StoreLocation(tmp_path / "a" / "b")
    location.prepare(made)
    assert stat.S_IMODE(made.folder.stat().st_mode) == 0o700
    assert location.file_mode(made) == 0o600
    open_to_all = tmp_path / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o755)
    location.prepare(StoreLocation(open_to_all))
    assert stat.S_IMODE(open_to_all.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="access rights of POSIX systems")
def test_a_chosen_folder_with_other_things_in_it_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    tmp_path.chmod(0o755)
    location.prepare(StoreLocation(tmp_path))
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.skipif(os.name != "posix", reason="access rights of POSIX systems")
def test_an_installers_group_keeps_its_rights(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o2775)
    place = StoreLocation(shared, machine_wide=True)
    location.prepare(place)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o2770
    assert location.file_mode(place) == 0o660


def test_a_file_in_the_folders_place_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Trouble) as caught:
        location.prepare(StoreLocation(tmp_path / "file"))
    assert caught.value.code == "store.folder_denied"


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/x cifs rw 0 0
server:/y /mnt/with\\040space nfs4 rw 0 0
tmpfs /mnt/x/local tmpfs rw 0 0
/dev/sdb1 /srv ext4 rw 0 0
nas:/srv /srv nfs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/x", "ext4"),
        ("/mnt/x", "cifs"),
        ("/mnt/x/deep/er", "cifs"),
        ("/mnt/x/local/a", "tmpfs"),
        ("/mnt/xy", "ext4"),
        ("/mnt/with space/a", "nfs4"),
        ("/srv/desk", "nfs"),
    ],
)
def test_the_file_system_of_a_folder(folder: str, kind: str) -> None:
    assert location.file_system_of(Path(folder), MOUNTS) == kind


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not location.on_network(tmp_path)
    monkeypatch.setattr(location, "_NETWORK_FILE_SYSTEMS", {location.file_system_of(tmp_path, _mounts())})
    with pytest.raises(Trouble) as caught:
        location.prepare(StoreLocation(tmp_path / "desk"))
    assert caught.value.code == "store.folder_network"


def _mounts() -> str:
    table = Path("/proc/self/mounts")
    if not table.is_file():
        pytest.skip("no /proc/self/mounts on this system")
    return table.read_text()
