"""Looks for words where they must not be: in a process's memory, in files, in what the system was asked for."""

import os
import re
from pathlib import Path


def encodings(words):
    """The ways in which a program may hold these words."""
    return {"UTF-8": words.encode(), "UTF-16": words.encode("utf-16-le")}


def in_memory(pid, words):
    """How often each encoding of the words stands in the readable memory of a process."""
    needles = encodings(words)
    counts = dict.fromkeys(needles, 0)
    for block in _memory_of(pid):
        for name, needle in needles.items():
            counts[name] += block.count(needle)
    return counts


def in_memory_each(pid, all_words):
    """How often each of several words stands there, in whichever encoding."""
    counts = dict.fromkeys(all_words, 0)
    for block in _memory_of(pid):
        for words in all_words:
            counts[words] += sum(block.count(needle) for needle in encodings(words).values())
    return counts


def _memory_of(pid):
    process = Path(f"/proc/{pid}")
    with open(process / "maps", encoding="ascii", errors="replace") as maps, open(process / "mem", "rb", 0) as mem:
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if not match or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(number, 16) for number in match.groups())
            try:
                mem.seek(start)
                yield mem.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue


def in_files(folder, words):
    """The files below a folder that hold the words in any encoding."""
    needles = encodings(words).values()
    hits = []
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root) / name
            if path.is_symlink() or not path.is_file():
                continue
            content = path.read_bytes()
            if any(needle in content for needle in needles) or words in name:
                hits.append(path)
    return hits


class Trace:
    """What strace wrote down of one program: files it opened for writing, sockets it made."""

    OPTIONS = ["-f", "-qq", "--seccomp-bpf", "-e", "trace=open,openat,creat,socket,rename,renameat,renameat2,execve"]

    def __init__(self, path):
        self._text = Path(path).read_text(errors="replace")

    def network_sockets(self):
        """Every call for a socket that could leave this computer."""
        return re.findall(r"socket\((?:AF_INET6?|AF_PACKET|AF_NETLINK)[^\n]*", self._text)

    def written_files(self):
        """Every path that was opened for writing, made or renamed to, and did not fail."""
        paths = set()
        for line in self._text.splitlines():
            if " = -1 " in line:
                continue
            opened = re.search(r'open(?:at)?\([^"]*"([^"]+)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)', line)
            if opened:
                paths.add(opened.group(1))
            renamed = re.search(r'rename\w*\(.*"([^"]+)"', line)
            if renamed:
                paths.add(renamed.group(1))
        return paths

    def written_outside(self, home):
        """What was written elsewhere than below the tour's own home. Devices and the like keep nothing."""
        harmless = ("/dev/", "/proc/", "/sys/", "/memfd:")
        return {path for path in self.written_files()
                if path.startswith("/") and not path.startswith((str(home), *harmless))}
