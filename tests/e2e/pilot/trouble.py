"""What is shown when something is in the way: pages that take the place of an unlocked vault, and a full drive."""

import hashlib
import os
import resource
import shutil
import subprocess

from pilot.audit import check_names, check_tab
from pilot.steps import NOORS_PASSPHRASE, expect, show
from pilot.window import Window

_CHECKED = 4064  # bytes of a key file before its checksum


def in_the_way(desktop, program, album):
    """A vault that is damaged, newer, not ours or open elsewhere says so; a full drive loses nothing."""
    whole = desktop.home / "vault"
    _make(program, whole)
    for title, put, headline in (
            ("damaged keys", _damage_keys, "The key file can’t be read"),
            ("a damaged journal", _damage_journal, "Part of the file can’t be read"),
            ("a newer version", _make_newer, "A newer version made this"),
            ("not permitted", _make_a_link, "This folder can’t be used from here")):
        folder = desktop.home / title.replace(" ", "-")
        shutil.copytree(whole, folder)
        put(folder)
        _stops(desktop, program, album, folder, title, headline)
    _open_elsewhere(desktop, program, album, whole)
    _full_drive(desktop, program, album, whole)


def _descriptor(words):
    read, write = os.pipe()
    os.write(write, words.encode() + b"\n")
    os.close(write)
    return read


def _make(program, folder):
    words = _descriptor(NOORS_PASSPHRASE)
    subprocess.run([program.parent / "leeward-cli", "create", folder, "--name", "Noor", "--derivation-memory", "64",
                    "--passphrase-fd", str(words)], pass_fds=(words,), check=True)
    os.close(words)


def _keys(folder):
    return folder / "keys", folder / "keys.2"


def _damage_keys(folder):
    for keys in _keys(folder):
        keys.write_bytes(keys.read_bytes()[1:])


def _damage_journal(folder):
    for space in (folder / "spaces").glob("*.db"):
        space.write_bytes(space.read_bytes()[:8192])


def _make_newer(folder):
    for keys in _keys(folder):
        content = bytearray(keys.read_bytes())
        content[8] = 2
        content[_CHECKED:] = hashlib.blake2b(content[:_CHECKED], digest_size=len(content) - _CHECKED).digest()
        keys.write_bytes(content)


def _make_a_link(folder):
    keys, _ = _keys(folder)
    keys.rename(folder / "elsewhere")
    keys.symlink_to(folder / "elsewhere")


def _try_to_unlock(window):
    window.find("Unlock")
    window.type(NOORS_PASSPHRASE)
    window.press("Return")


def _stops(desktop, program, album, folder, title, headline):
    window = Window(desktop, program, ["--vault", str(folder)])
    _try_to_unlock(window)
    window.find(headline)
    show(window, album, title)
    check_tab(window, title)
    window.click("Go back")
    window.find("Unlock")
    expect(window.end() == 0, f"the program did not end in order after “{title}”")


def _open_elsewhere(desktop, program, album, folder):
    first = Window(desktop, program, ["--vault", str(folder)])
    _try_to_unlock(first)
    first.find("Lock", patience=40)
    second = Window(desktop, program, ["--vault", str(folder)])
    _try_to_unlock(second)
    second.find("It is open in another window")
    show(second, album, "open elsewhere")
    check_tab(second, "open elsewhere")
    second.end()
    first.end()


def _limit_files(window, size):
    """From now on no file of the program can grow beyond so many bytes: what a full drive is, without one."""
    resource.prlimit(window.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def _full_drive(desktop, program, album, folder):
    window = Window(desktop, program, ["--vault", str(folder)])
    _try_to_unlock(window)
    window.find("Lock", patience=40)
    window.press("ctrl+n")
    window.type("Short one. Work was loud, and I came home late.")
    window.find("Saved on this computer")
    _limit_files(window, 1000)
    window.type(" The hall light was on.")
    window.find("This drive is full")
    show(window, album, "a full drive")
    check_tab(window, "a full drive")
    window.press("alt+F4")
    window.find("One page is not saved")
    show(window, album, "leaving what is not saved")
    check_names(window, "leaving what is not saved")
    window.press("Escape")
    window.gone("One page is not saved")
    window.click("In my own words")
    window.press("ctrl+End")
    window.type(" I noticed.")
    _limit_files(window, resource.RLIM_INFINITY)
    window.find("Saved on this computer")
    window.gone("This drive is full")
    show(window, album, "room again")
    expect(window.end() == 0, "the program did not end in order")
    _holds(program, folder, "The hall light was on. I noticed.")


def _holds(program, folder, words):
    secret = _descriptor(NOORS_PASSPHRASE)
    found = subprocess.run([program.parent / "leeward-cli", "list", folder, "--search", words, "--passphrase-fd",
                            str(secret)], pass_fds=(secret,), check=True, capture_output=True, text=True)
    os.close(secret)
    expect(found.stdout.count("\n") == 1, f"the vault does not hold “{words}”")
