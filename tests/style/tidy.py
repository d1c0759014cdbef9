#!/usr/bin/env python3
"""Runs clang-tidy over the program's sources on every core, skipping what it has passed before unchanged.

Nearly all of its time goes into what Qt's and the library's headers declare. So it reads a dozen sources as one that
includes them all (dozens.py); where one of them does not stand being read so, each is read by itself.

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

import dozens
import tree

# Each release has other checks; this one decides.
VERSION = "14"
ROOMS = ("app/", "cli/", "core/", "ui/")
OURS = r"/(app|cli|core|ui)/.*\.(h|cpp)$"
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


def groups_of(entries, due):
    """Sorts the sources due into dozens that have the same command."""
    by_flags = {}
    for path in due:
        by_flags.setdefault(flags_of(entries[path]), []).append(path)
    return [group for paths in by_flags.values() for group in dozens.dozens(paths)]


def flags_of(entry):
    """The command of a source without what names that source."""
    return re.sub(r"\s-(?:o|c|MF|MT)\s+\S+", "", entry["command"])


def as_one(entries, folder, paths):
    """Writes the source that includes \p paths, with its command; gives the folder that clang-tidy is to be told."""
    name = hashlib.sha256("".join(paths).encode()).hexdigest()[:16]
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    source = place / "sources.cpp"
    source.write_text("".join(f'#include "{os.path.abspath(path)}"\n' for path in paths))
    entry = entries[paths[0]]
    (place / "compile_commands.json").write_text(json.dumps([{
        "directory": entry["directory"], "file": str(source.absolute()),
        "command": entry["command"].replace(entry["file"], str(source.absolute()))}]))
    return place, source


def run(program, build, path):
    result = subprocess.run([program, "-p", build, "--quiet", f"--header-filter={OURS}", path], capture_output=True,
                            text=True, check=False)
    return result.returncode == 0, result.stdout


def tidy(program, build, entries, paths):
    """Reads a dozen as one, or each by itself where that cannot be compiled; gives which passed, and what was said."""
    if len(paths) > 1:
        passed, output = run(program, *as_one(entries, build / "as-one", paths))
        if "clang-diagnostic-error" not in output:
            return paths if passed else [], output
    single = [(path, *run(program, build, path)) for path in paths]
    return [path for path, passed, _ in single if passed], "".join(output for _, _, output in single)


def main(arguments):
    build = pathlib.Path("build/tidy")
    named = [word for word in arguments if not word.startswith("-")]
    program = shutil.which(f"clang-tidy-{VERSION}")
    if not program:
        print(f"clang-tidy {VERSION}, which decides, is not here: not checked")
        return 0
    subprocess.run(["cmake", "--preset", "tidy", "--log-level=WARNING"], stdout=subprocess.DEVNULL, check=True)
    entries = {os.path.relpath(entry["file"]): entry
               for entry in json.loads((build / "compile_commands.json").read_text())}
    around = surroundings(program)
    marks = build / "passed"
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
        jobs = {pool.submit(tidy, program, build, entries, paths): paths for paths in groups_of(entries, due)}
        for job in concurrent.futures.as_completed(jobs):
            passed, output = job.result()
            for path in passed:
                due[path].touch()
            if len(passed) < len(jobs[job]):
                is_clean = False
                print(output or " ".join(jobs[job]), flush=True)
    print(f"{len(due)} files looked at in {time.monotonic() - begun:.0f} s", flush=True)
    return 0 if is_clean else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
