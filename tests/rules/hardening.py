#!/usr/bin/env python3
"""Checks built programs: hardened as release builds should be, and without anything that could reach a network.

Usage: hardening.py PROGRAM... (ELF files, as Linux has them; needs readelf and ldd)
"""
import dataclasses
import re
import subprocess
import sys

NETWORK_LIBRARY = re.compile(r"libQt\d?(?:Network|WebSockets|WebEngine)|libcurl|libsoup|libnghttp|libgnutls|libssl\.")
NETWORK_CALL = {"getaddrinfo", "gethostbyname", "gethostbyname2", "connect", "inet_pton", "inet_addr"}


@dataclasses.dataclass
class Facts:
    """What readelf and ldd say of one program."""
    kind: str
    segments: dict  # name: flags
    dynamic: list  # names of entries and flags
    symbols: set  # functions it takes from libraries
    libraries: set  # all it loads, directly or not


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def facts_of(program):
    headers = output("readelf", "--wide", "--file-header", "--program-headers", program)
    segments = {m[1]: m[2].replace(" ", "") for m in
                re.finditer(r"^\s+([A-Z_]+)(?:\s+0x[0-9a-f]+){5}\s+([RWE ]{3})\s", headers, re.MULTILINE)}
    dynamic = output("readelf", "--wide", "--dynamic", program)
    symbols = output("readelf", "--wide", "--dyn-syms", program)
    return Facts(kind=re.search(r"Type:\s+(\w+)", headers)[1], segments=segments,
                 dynamic=re.findall(r"\b(BIND_NOW|NOW|RPATH|RUNPATH)\b", dynamic),
                 symbols=set(re.findall(r"\sUND\s+([\w]+)", symbols)),
                 libraries=set(re.findall(r"^\s*(\S+)", output("ldd", program), re.MULTILINE)))


def problems_of(facts):
    if facts.kind != "DYN" or "INTERP" not in facts.segments:
        yield "is not position-independent (PIE)"
    if "E" in facts.segments.get("GNU_STACK", "E"):
        yield "has an executable stack"
    if "GNU_RELRO" not in facts.segments:
        yield "has no RELRO"
    if not {"BIND_NOW", "NOW"} & set(facts.dynamic):
        yield "binds lazily, without BIND_NOW"
    if "__stack_chk_fail" not in facts.symbols:
        yield "has no stack canary"
    if not any(name.endswith("_chk") for name in facts.symbols):
        yield "is built without _FORTIFY_SOURCE"
    if {"RPATH", "RUNPATH"} & set(facts.dynamic):
        yield "names a path to its libraries"
    for name in sorted(facts.libraries):
        if NETWORK_LIBRARY.match(name):
            yield f"loads {name}, which can reach a network"
    for name in sorted(facts.symbols & NETWORK_CALL):
        yield f"calls {name}()"


def main(programs):
    problems = [f"{program} {words}" for program in programs for words in problems_of(facts_of(program))]
    print("\n".join(problems) if problems else f"{len(programs)} programs are hardened and know no network")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
