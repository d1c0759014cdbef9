#!/usr/bin/env python3
"""Sorts sources into dozens that can be read as one, so that what they include is read once and not twelve times.

A dozen comes from one room, so that a new file changes no other room's dozens. No two of it mean different things by
one name in their unnamed namespaces.

Usage: dozens.py FILE...    prints each dozen on a line, with semicolons between, as CMake takes lists
"""
import pathlib
import re
import sys

DOZEN = 12
UNNAMED = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.DOTALL | re.MULTILINE)
MACRO = re.compile(r"^([A-Z_]{3,}\(\w+, \w+)\b")
USING = re.compile(r"^using [\w:]*?::(\w+);")
TYPE = re.compile(r"\b(?:class|struct|enum class|enum|using)\s+(\w+)")
OTHER = re.compile(r"(\w+)\s*[(={\[;]")


def private_names(path):
    """What a source names in its unnamed namespaces and what it means, as far as first lines of definitions tell."""
    text = pathlib.Path(path).read_text(encoding="utf-8")
    names = {}
    for line in (line for block in UNNAMED.findall(text) for line in block.splitlines() if line[:1].isalpha()):
        if match := USING.match(line):
            names[match.group(1)] = line
        elif match := MACRO.match(line) or TYPE.search(line) or OTHER.search(line):
            names[match.group(1)] = str(path)
    return names


def dozens(paths):
    """The paths in groups."""
    groups = []
    for path in sorted(paths):
        names = private_names(path)
        room = pathlib.Path(path).parent
        fitting = (group for group in groups if len(group["paths"]) < DOZEN
                   and group["room"] == room
                   and all(group["names"].get(name, meaning) == meaning for name, meaning in names.items()))
        group = next(fitting, None)
        if group is None:
            group = {"room": room, "paths": [], "names": {}}
            groups.append(group)
        group["paths"].append(path)
        group["names"] |= names
    return [group["paths"] for group in groups]


if __name__ == "__main__":
    for paths in dozens(sys.argv[1:]):
        print(";".join(paths))
