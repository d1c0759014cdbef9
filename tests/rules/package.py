#!/usr/bin/env python3
"""Checks the built .deb: what is in it, what it asks for, and that it says nothing of the machine it was built on.

Usage: package.py SOURCE_FOLDER DEB (needs dpkg-deb; asks lintian, man, appstreamcli and desktop-file-validate, where
they are)
"""
import dataclasses
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import hardening  # noqa: E402

FILES = {
    "usr/bin/leeward": 0o755,
    "usr/bin/leeward-cli": 0o755,
    "usr/share/applications/leeward.desktop": 0o644,
    "usr/share/doc/leeward/changelog.gz": 0o644,
    "usr/share/doc/leeward/copyright": 0o644,
    "usr/share/icons/hicolor/scalable/apps/leeward.svg": 0o644,
    "usr/share/icons/hicolor/symbolic/apps/leeward-symbolic.svg": 0o644,
    "usr/share/man/man1/leeward-cli.1.gz": 0o644,
    "usr/share/man/man1/leeward.1.gz": 0o644,
    "usr/share/metainfo/org.leeward.leeward.metainfo.xml": 0o644,
}
# Of all that the programs load, these have the same name in Debian 12 and 13 (13 provides the old names, too), and the
# numbers are what 12 has. SQLCipher, utf8proc and minizip are not among them: they are linked in.
DEBIAN_12 = {
    "fonts-lato": None, "fonts-sil-gentiumplus": None, "libc6": (2, 36), "libcairo2": (1, 16),
    "libgcc-s1": (12, 2), "libglib2.0-0": (2, 74), "libhunspell-1.7-0": (1, 7, 1), "libpango-1.0-0": (1, 50, 12),
    "libpangocairo-1.0-0": (1, 50, 12), "libqt6concurrent6": (6, 4, 2), "libqt6core6": (6, 4, 2),
    "libqt6dbus6": (6, 4, 2), "libqt6gui6": (6, 4, 2), "libqt6printsupport6": (6, 4, 2), "libqt6svg6": (6, 4, 2),
    "libqt6widgets6": (6, 4, 2), "libsodium23": (1, 0, 18), "libssl3": (3, 0, 9), "libstdc++6": (12, 2),
    "libzxcvbn0": (2, 5), "qt6-qpa-plugins": None, "zlib1g": (1, 2, 13),
}
# What SQLCipher's own words and numbers look like to lintian.
LINTIAN_SEES = re.compile(r"spelling-error-in-binary (attemt|ment) |binary-has-unneeded-section \.comment ")


@dataclasses.dataclass
class Package:
    """A .deb taken apart."""
    fields: dict  # of the control file
    control: set  # names in the control archive
    modes: dict  # path: permissions
    owners: set


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def read(deb, folder):
    output("dpkg-deb", "--raw-extract", deb, folder)
    root = pathlib.Path(folder)
    fields = dict(re.findall(r"^([\w-]+): (.*)$", (root / "DEBIAN/control").read_text(encoding="utf-8"), re.MULTILINE))
    paths = [path for path in root.rglob("*") if path.is_file() and "DEBIAN" not in path.parts]
    listed = output("dpkg-deb", "--contents", deb).splitlines()
    return Package(fields=fields, control={path.name for path in (root / "DEBIAN").iterdir()},
                   modes={str(path.relative_to(root)): path.stat().st_mode & 0o7777 for path in paths},
                   owners={line.split()[1] for line in listed})


def problems_of_files(package):
    for path in sorted(FILES.keys() - package.modes.keys()):
        yield f"{path} is missing"
    for path in sorted(package.modes.keys() - FILES.keys()):
        yield f"{path} is not known to belong there"
    for path in sorted(FILES.keys() & package.modes.keys()):
        if package.modes[path] != FILES[path]:
            yield f"{path} has the permissions {package.modes[path]:o}"
    if package.owners != {"root/root"}:
        yield f"belongs to {', '.join(sorted(package.owners))}"
    for name in sorted(package.control - {"control", "md5sums"}):
        yield f"runs or keeps something at installation: {name}"


def number(version):
    return tuple(int(part) for part in re.findall(r"\d+", version.split(":")[-1].split("-")[0]))


def is_debian_12():
    release = pathlib.Path("/etc/os-release")
    return release.exists() and "VERSION_CODENAME=bookworm\n" in release.read_text(encoding="utf-8")


def problems_of_dependencies(depends):
    for dependency in depends.split(", "):
        name, needed = re.fullmatch(r"(\S+)(?: \(>= (\S+)\))?", dependency).groups()
        if name not in DEBIAN_12:
            yield f"depends on {name}, which is not known to be in both releases"
        elif needed and ("bpo" in needed or "~" in needed):
            yield f"depends on {dependency}, which is from no release"
        elif needed and DEBIAN_12[name] and number(needed) > DEBIAN_12[name]:
            yield f"depends on {dependency}, newer than in Debian 12"


def problems_of_versions(package, source, root):
    version = re.search(r"project\(Leeward VERSION (\S+)", (source / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
    texts = {"the change log": (source / "packaging/linux/changelog", rf"leeward \({re.escape(version)}\)"),
             "the metainfo": (root / "usr/share/metainfo/org.leeward.leeward.metainfo.xml",
                              rf'<release version="{re.escape(version)}"')}
    texts |= {f"man page {page.name}": (page, f'"[^"]* {re.escape(version)}"')
              for page in (source / "packaging/man").glob("*.1")}
    if package.fields.get("Version") != version:
        yield f"has version {package.fields.get('Version')}, not {version}"
    for name, (path, pattern) in texts.items():
        if not re.search(pattern, path.read_text(encoding="utf-8")):
            yield f"{name} does not know version {version}"


def problems_of_programs(root, source):
    for program in sorted((root / "usr/bin").iterdir()):
        for words in hardening.problems_of(hardening.facts_of(str(program))):
            yield f"{program.name} {words}"
        content = program.read_bytes()
        if str(source).encode() in content:
            yield f"{program.name} names {source}, where it was built"
        if ".symtab" in output("readelf", "--wide", "--sections", str(program)):
            yield f"{program.name} is not stripped"


def what_says(command, ignored=None):
    """The lines that a checker prints, if it is there."""
    if not shutil.which(command[0]):
        return
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines() if done.returncode or ignored else done.stderr.splitlines()
    for line in lines:
        if line.strip() and not (ignored and ignored.search(line)):
            yield f"{command[0]}: {line}"


def problems_of_texts(deb, root):
    share = root / "usr/share"
    for page in sorted(share.glob("man/man1/*.gz")):
        yield from what_says(["man", "--warnings", "--encoding=UTF-8", "--local-file", "-Tutf8", str(page)])
    yield from what_says(["desktop-file-validate", *map(str, share.glob("applications/*"))])
    yield from what_says(["appstreamcli", "validate", "--no-net", *map(str, share.glob("metainfo/*"))])
    yield from what_says(["lintian", "--display-info", "--allow-root", str(deb)], LINTIAN_SEES)


def main(source, deb):
    source = pathlib.Path(source).resolve()
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        package = read(deb, folder)
        # What is built on a newer release asks for that release's libraries, and installs there alone.
        needs = problems_of_dependencies(package.fields["Depends"]) if is_debian_12() else []
        problems = [*problems_of_files(package), *needs,
                    *problems_of_versions(package, source, root), *problems_of_programs(root, source),
                    *problems_of_texts(deb, root)]
    where = "Debian 12 and 13" if is_debian_12() else "the release it was built on; build on Debian 12 for older ones"
    print("\n".join(f"{deb}: {words}" for words in problems) if problems else f"{deb} is for {where}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else __doc__)
