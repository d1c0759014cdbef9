"""The project's files as the rules see them: text, code without comments and strings, and the strings themselves."""
import dataclasses
import functools
import pathlib
import re
import shutil
import subprocess

CPP = (".cpp", ".h", ".mm")
LEFT_OUT = (".git/", ".cache/", "build/", "tests/rules/examples/")

# One match a token that may hide braces, quotes or words from a reader of code.
TOKEN = re.compile(
    r'(?P<comment>//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/)'
    r'|(?P<raw>R"(?P<mark>[^()\\\s]{0,16})\((?P<rawtext>.*?)\)(?P=mark)")'
    r'|(?P<string>"(?P<text>(?:[^"\\\n]|\\.)*)")'
    r"|(?P<character>(?<![0-9A-Za-z_])'(?:[^'\\\n]|\\.)+')", re.DOTALL)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|import)[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
DIRECTIVE = re.compile(r'^[ \t]*#(?:[^\n\\]|\\.|\\\n)*', re.MULTILINE | re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "0": "\0"}


@dataclasses.dataclass(frozen=True)
class Problem:
    """One broken rule, at one place."""
    path: str
    line: int
    words: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.words}"


@dataclasses.dataclass(frozen=True)
class Literal:
    """A string literal: where it begins in the text, and what it says. Neighbours are one string in C++: `joined`."""
    start: int
    end: int
    words: str


def blank(match):
    return re.sub(r"[^\n]", " ", match.group(0))


class Source:
    """One file."""

    def __init__(self, root, path):
        self.path = path
        self.text = (root / path).read_text(encoding="utf-8", errors="replace")

    @property
    def is_cpp(self):
        return self.path.endswith(CPP)

    def line_at(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def problem(self, offset, words):
        return Problem(self.path, self.line_at(offset), words)

    @functools.cached_property
    def includes(self):
        """(offset, name, is_ours) of each include that is not commented out."""
        code = TOKEN.sub(lambda m: blank(m) if m["comment"] else m.group(0), self.text)
        return [(m.start(), m[2], m[1] == '"') for m in INCLUDE.finditer(code)]

    @functools.cached_property
    def code(self):
        """The text with comments, directives and the insides of literals blanked; every offset stays what it was."""
        def without(match):
            if match["comment"]:
                return blank(match)
            return match.group(0)[0] + blank(match)[1:-1] + match.group(0)[-1]
        return DIRECTIVE.sub(blank, TOKEN.sub(without, self.text))

    @functools.cached_property
    def comments(self):
        return [m for m in TOKEN.finditer(self.text) if m["comment"]]

    @functools.cached_property
    def literals(self):
        """The string literals, neighbours joined as the compiler does, directives left out."""
        found = []
        directives = [m.span() for m in DIRECTIVE.finditer(self.text)]
        for match in TOKEN.finditer(self.text):
            raw = match["rawtext"]
            if raw is None and match["text"] is None or any(a <= match.start() < b for a, b in directives):
                continue
            words = raw if raw is not None else re.sub(r"\\(.)", lambda m: ESCAPES.get(m[1], m[1]), match["text"])
            if found and re.fullmatch(r"\s*(?:u8?|L|U)?", self.text[found[-1].end:match.start()]):
                last = found.pop()
                found.append(Literal(last.start, match.end(), last.words + words))
            else:
                found.append(Literal(match.start(), match.end(), words))
        return found


class Tree:
    """All files of the project, committed or about to be; without Git, all files there."""

    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()
        self.sources = {path: Source(self.root, path) for path in sorted(self._paths())}

    def _paths(self):
        git = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        if shutil.which("git") and (self.root / ".git").exists():
            listed = subprocess.run(git, cwd=self.root, capture_output=True, text=True, check=True).stdout.split("\0")
        else:
            listed = [str(path.relative_to(self.root)) for path in self.root.rglob("*")]
        return [path for path in listed if not path.startswith(LEFT_OUT) and (self.root / path).is_file()]

    def cpp(self, *rooms):
        """C++ files, of the whole tree or below the given folders."""
        return [source for source in self.sources.values()
                if source.is_cpp and (not rooms or source.path.startswith(rooms))]
