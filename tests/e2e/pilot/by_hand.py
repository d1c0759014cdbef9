"""The shared space of a vault, opened by hand, as somebody who shares its key and no scruples would."""

import ctypes
import ctypes.util
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "format"))

import read_keys  # noqa: E402

ARGON2ID_13 = 2
SQLITE_OK = 0
OPEN_TO_WRITE = 2


def _library(name):
    found = ctypes.util.find_library(name)
    if not found:
        raise RuntimeError(f"the library {name} is not there")
    return ctypes.CDLL(found)


def _derived(passphrase, header):
    key = ctypes.create_string_buffer(32)
    typed = passphrase.encode()
    derive = _library("sodium").crypto_pwhash
    derive.argtypes = [ctypes.c_char_p, ctypes.c_ulonglong, ctypes.c_char_p, ctypes.c_ulonglong, ctypes.c_char_p,
                       ctypes.c_ulonglong, ctypes.c_size_t, ctypes.c_int]
    if derive(key, 32, typed, len(typed), bytes.fromhex(header["salt"]), header["passes"],
              header["memory in KiB"] * 1024, ARGON2ID_13) != 0:
        raise RuntimeError("no memory to derive a key")
    return key.raw


def _slot_content(vault, passphrase):
    keys = (vault / "keys").read_bytes()
    key = _derived(passphrase, read_keys.header(keys))
    opened = [content for index in range(read_keys.SLOTS) if (content := read_keys.open_slot(keys, index, key))]
    if len(opened) != 1:
        raise RuntimeError(f"{len(opened)} slots open with this passphrase")
    return opened[0]


def change_shared_space(home, passphrase, statement):
    """Runs one statement of SQL in the shared space of the only vault below a folder, while nobody has it open."""
    vault = next(home.rglob("keys")).parent
    content = _slot_content(vault, passphrase)
    sqlite = _library("sqlcipher")
    database = ctypes.c_void_p()
    path = vault / "spaces" / (content[104:112].hex() + ".db")
    raw_key = f"x'{content[120:152].hex()}'".encode()
    try:
        done = [sqlite.sqlite3_open_v2(str(path).encode(), ctypes.byref(database), OPEN_TO_WRITE, None),
                sqlite.sqlite3_key(database, raw_key, len(raw_key)),
                sqlite.sqlite3_exec(database, statement.encode(), None, None, None)]
        if any(code != SQLITE_OK for code in done):
            raise RuntimeError(f"SQLCipher says {done}")
        if sqlite.sqlite3_changes(database) == 0:
            raise RuntimeError(f"nothing was changed by: {statement}")
    finally:
        sqlite.sqlite3_close(database)
