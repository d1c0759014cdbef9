#!/usr/bin/env python3
"""Runs clang-tidy over the program's sources on every core, skipping what it has passed before unchanged.

Usage: tidy.py [--quick] [FILE...]

Passed means: same source, same headers of ours (followed through their includes), same command, same .clang-tidy, same
clang-tidy and same libraries. The marks lie below build/tidy/passed; removing them asks for everything again.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

import tree

# Each release has other checks; this one decides.
VERSION = "14"
ROOMS = ("app/", "cli/", "core/", "ui/")
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def headers_of(path, seen):
    """Adds to `seen` the file and all of our headers that it includes, directly or not."""
    if path in seen or not os.path.isfile(path):
        return seen
    seen.add(path)
    for name in INCLUDE.findall(pathlib.Path(path).read_text(encoding="utf-8")):
        headers_of(name, seen)
    return seen


def surroundings(program):
    """What decides besides our own files: the rules, the tool, and the versions of the libraries."""
    packages = [line.split()[0] for line in pathlib.Path("packaging/debian-packages").read_text().splitlines()
                if line and not line.startswith("#")]
    versions = subprocess.run(["dpkg-query", "-W", *packages], capture_output=True, check=False) \
        if shutil.which("dpkg-query") else None
    return b"\0".join([pathlib.Path(".clang-tidy").read_bytes(),
                       subprocess.run([program, "--version"], capture_output=True, check=True).stdout,
                       versions.stdout if versions else b""])


def mark_of(entry, path, around):
    digest = hashlib.sha256(around + entry["command"].encode())
    for name in sorted(headers_of(path, set())):
        digest.update(name.encode() + b"\0" + pathlib.Path(name).read_bytes())
    return digest.hexdigest()


def tidy(program, build, path):
    result = subprocess.run([program, "-p", build, "--quiet", path], capture_output=True, text=True, check=False)
    return path, result.returncode == 0, result.stdout


def main(arguments):
    build = "build/tidy"
    named = [word for word in arguments if not word.startswith("-")]
    program = shutil.which(f"clang-tidy-{VERSION}")
    if not program:
        print(f"clang-tidy {VERSION}, which decides, is not here: not checked")
        return 0
    subprocess.run(["cmake", "--preset", "tidy", "--log-level=WARNING"], stdout=subprocess.DEVNULL, check=True)
    entries = {os.path.relpath(entry["file"]): entry
               for entry in json.loads(pathlib.Path(build, "compile_commands.json").read_text())}
    around = surroundings(program)
    marks = pathlib.Path(build, "passed")
    marks.mkdir(exist_ok=True)

    wanted = set(named or tree.all_files())
    if "--quick" in arguments:
        changed = set(tree.changed_files())
        wanted = {path for path in wanted if headers_of(path, set()) & changed}
    due = {path: marks / mark_of(entry, path, around) for path, entry in sorted(entries.items())
           if path in wanted and path.startswith(ROOMS)}
    due = {path: mark for path, mark in due.items() if not mark.exists()}

    begun = time.monotonic()
    is_clean = True
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for job in concurrent.futures.as_completed(pool.submit(tidy, program, build, path) for path in due):
            path, passed, output = job.result()
            if passed:
                due[path].touch()
            else:
                is_clean = False
                print(output or path, flush=True)
    print(f"{len(due)} files looked at in {time.monotonic() - begun:.0f} s", flush=True)
    return 0 if is_clean else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
