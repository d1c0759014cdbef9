#!/usr/bin/env python3
"""Reads a key file of format 1 from docs/vault-format.md alone, with nothing but Python's own library.

That this works for the golden files shows that the page is enough to write a reader. Argon2id is not in the library:
the key that a passphrase was derived to is given instead.
Usage: read_keys.py KEYS.hex KEY.hex [CONTENT.hex]; with CONTENT.hex says whether it is what the slot holds.
"""
import hashlib
import pathlib
import struct
import sys

MARK = bytes.fromhex("8b6b6579730d0a1a")
SLOTS, SLOT_SIZE, FIRST_SLOT, CHECKSUM = 16, 240, 224, 4064


def rotated(value, by):
    return (value << by | value >> (32 - by)) & 0xFFFFFFFF


def chacha_rounds(state):
    """The twenty rounds of ChaCha20 (RFC 8439, 2.3), without the final addition."""
    state = list(state)
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                           (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            for by in (16, 12, 8, 7):
                if by in (16, 8):
                    state[a] = (state[a] + state[b]) & 0xFFFFFFFF
                    state[d] = rotated(state[d] ^ state[a], by)
                else:
                    state[c] = (state[c] + state[d]) & 0xFFFFFFFF
                    state[b] = rotated(state[b] ^ state[c], by)
    return state


def initial_state(key, tail):
    return list(struct.unpack("<4I", b"expand 32-byte k")) + list(struct.unpack("<8I", key)) + list(tail)


def chacha_block(key, counter, nonce):
    state = initial_state(key, [counter, *struct.unpack("<3I", nonce)])
    return struct.pack("<16I", *((x + y) & 0xFFFFFFFF for x, y in zip(chacha_rounds(state), state)))


def hchacha(key, nonce):
    state = chacha_rounds(initial_state(key, struct.unpack("<4I", nonce)))
    return struct.pack("<8I", *state[:4], *state[12:])


def poly1305(key, message):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\1", "little")) * r % ((1 << 130) - 5)
    return ((total + int.from_bytes(key[16:], "little")) & ((1 << 128) - 1)).to_bytes(16, "little")


def xchacha_open(key, nonce, sealed, bound):
    """XChaCha20-Poly1305 (IETF): the plain text, or None."""
    subkey, short_nonce = hchacha(key, nonce[:16]), bytes(4) + nonce[16:]
    text, tag = sealed[:-16], sealed[-16:]
    padded = [part + bytes(-len(part) % 16) for part in (bound, text)]
    message = b"".join(padded) + struct.pack("<QQ", len(bound), len(text))
    if poly1305(chacha_block(subkey, 0, short_nonce)[:32], message) != tag:
        return None
    stream = b"".join(chacha_block(subkey, 1 + i, short_nonce) for i in range((len(text) + 63) // 64))
    return bytes(x ^ y for x, y in zip(text, stream))


def blake2b(text, **options):
    return hashlib.blake2b(text, digest_size=32, **options).digest()


def open_slot(keys, index, key):
    """What is in one slot, or None: the commitment first, then the seal."""
    at = FIRST_SLOT + index * SLOT_SIZE
    commitment, nonce, sealed = keys[at:at + 32], keys[at + 32:at + 56], keys[at + 56:at + SLOT_SIZE]
    bound = keys[:56] + struct.pack("<I", index)
    if blake2b(bound + nonce, key=key, person=b"leeward commit 1") != commitment:
        return None
    return xchacha_open(blake2b(b"slot", key=key, person=b"leeward subkey 1"), nonce, sealed, bound)


def header(keys):
    if len(keys) != 4096 or keys[:8] != MARK or blake2b(keys[:CHECKSUM]) != keys[CHECKSUM:]:
        sys.exit("not a whole key file")
    version, passes, memory, lanes = struct.unpack_from("<4I", keys, 8)
    if version != 1 or lanes != 1 or any(keys[64:FIRST_SLOT]):
        sys.exit("not a key file of format 1")
    return {"passes": passes, "memory in KiB": memory, "salt": keys[24:40].hex(), "vault": keys[40:56].hex(),
            "generation": struct.unpack_from("<Q", keys, 56)[0]}


def space(content, at):
    generation, = struct.unpack_from("<Q", content, at + 24)
    return {"id": content[at:at + 16].hex(), "file": content[at + 16:at + 24].hex() + ".db", "generation": generation}


def told(content):
    """What may be shown of a slot's content: all but the keys."""
    result = {"person": content[:16].hex(), "kind": content[16], "first slot": content[17], "own": space(content, 24)}
    if content[18] & 1:
        result["shared"] = space(content, 88)
    if content[18] & 2:
        result["leftover"] = content[152:160].hex() + ".db"
    return result


def main(keys_file, key_file, expected_file=None):
    keys, key = (bytes.fromhex(pathlib.Path(name).read_text()) for name in (keys_file, key_file))
    print(header(keys))
    opened = [(index, content) for index in range(SLOTS) if (content := open_slot(keys, index, key))]
    if len(opened) != 1:
        sys.exit(f"{len(opened)} slots open with this key")
    index, content = opened[0]
    print(f"slot {index}: {told(content)}")
    if expected_file and content != bytes.fromhex(pathlib.Path(expected_file).read_text()):
        sys.exit("the slot holds something else")


if __name__ == "__main__":
    main(*sys.argv[1:])
