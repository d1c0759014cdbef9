"""What was measured on, without a word that tells whose it is."""

import os
import platform
import re
import subprocess
from pathlib import Path


def _value(path, pattern, otherwise="unknown"):
    try:
        found = re.search(pattern, Path(path).read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:
        return otherwise
    return found.group(1) if found else otherwise


def _version(package):
    done = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True,
                          check=False)
    return done.stdout.strip() or None


def facts():
    """Lines of a Markdown list."""
    memory = int(_value("/proc/meminfo", r"^MemTotal:\s+(\d+)", "0")) / 1024 / 1024
    system = _value("/etc/os-release", r'^PRETTY_NAME="(.*)"')
    return [
        f"{os.cpu_count()} cores ({_value('/proc/cpuinfo', r'^model name.*: (.*)')}), {memory:.0f} GiB of memory",
        f"{system}, Linux {platform.release().split('-')[0]}",
        f"Qt {_version('libqt6core6') or _version('libqt6core6t64')}, SQLCipher {_version('libsqlcipher-dev')}, "
        f"SQLite {_version('libsqlite3-0')}, KeePassXC {_version('keepassxc') or 'not installed'}",
    ]


def load():
    """How much else the machine had to do in the last minute, in processes that wanted to run."""
    return os.getloadavg()[0]
