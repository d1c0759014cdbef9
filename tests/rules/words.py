"""What strings may say, and where they may stand."""
import pathlib
import re

PROGRAM = ("app/", "cli/", "core/", "ui/")
WINDOW = ("app/", "ui/")
# What hands words to people; in the second group their words are the second argument.
FOR_PEOPLE = re.compile(r"\b(?:(?:tr|QT_TR_NOOP)|(translate|QT_TRANSLATE_NOOP))\s*\(")
NOT_FOR_PEOPLE = re.compile(r"(?:(?:QStringLiteral|QLatin1String|QLatin1StringView|QString::fromUtf8)\s*\(\s*|\bu)$")
SENTENCE = re.compile(r"[A-Z][\w’']* [a-z][\w’', ]*[\w.?…]\Z")
SQL = re.compile(r"\s*(?:SELECT|INSERT (?:OR|INTO)|UPDATE \w+ SET|DELETE FROM|CREATE (?:TABLE|INDEX|UNIQUE|TEMP)"
                 r"|(?:DROP|ALTER) (?:TABLE|INDEX)|PRAGMA|ATTACH|VACUUM|BEGIN (?:IMMEDIATE|EXCLUSIVE)|COMMIT)\b")
EMOJI = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
# Written so that this file does not break its own rules.
LEFT_OPEN = re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X]|HAC[K])\b")
HOSTS = re.compile(r"\b(?:deb|ftp|security|snapshot|archive|backports)[.](?:\w+[.])?(?:debian|ubuntu)[.]\w+"
                   r"|[/]dists[/]|\bpypi[.]org|registry[.]npmjs|proxy[.]golang")
MACHINE_PATHS = re.compile(r"(?<![\w.])[/](?:home|work|farm|Users)[/]\w+")
TEXT_FILES = (".cpp", ".h", ".mm", ".py", ".md", ".txt", ".cmake", ".json", ".xml", ".in", ".yml", ".sh", ".desktop")


def avoided():
    """(pattern, what serves instead) of words_to_avoid.txt."""
    lines = pathlib.Path(__file__).with_name("words_to_avoid.txt").read_text(encoding="utf-8").splitlines()
    rows = [re.split(r"\s+\|\s+", line.strip()) for line in lines if line.strip() and not line.startswith("#")]
    return [(re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), instead) for pattern, instead in rows]


AVOIDED = avoided()


def for_people(source):
    """The string literals that people read: arguments of tr() and its like; of the command line, all sentences."""
    if source.path.startswith("cli/"):
        yield from (literal for literal in source.literals if " " in literal.words.strip())
        return
    spans = [argument(source.code, m.end(), 1 if m[1] else 0) for m in FOR_PEOPLE.finditer(source.code)]
    for literal in source.literals:
        if any(a <= literal.start < b for a, b in spans):
            yield literal


def argument(code, at, number):
    """From where to where that argument stands, in the call whose parenthesis opens just before `at`."""
    depth, begin = 0, at
    for match in re.finditer(r"[()\[\]{},]", code[at:]):
        sign, place = match.group(), at + match.start()
        if depth == 0 and sign in "),":
            if number == 0 or sign == ")":
                return begin, place
            number, begin = number - 1, place
        depth += (sign in "([{") - (sign in ")]}")
    return begin, len(code)


def check(tree):
    for source in tree.cpp(*PROGRAM):
        for literal in for_people(source):
            yield from (source.problem(literal.start, words) for words in voice(literal.words))
        if not source.path.startswith(("core/sql/", "core/store/")):
            for literal in source.literals:
                if SQL.match(literal.words):
                    yield source.problem(literal.start, "SQL belongs to core/sql and core/store")
        if source.path.startswith(WINDOW):
            yield from untranslated(source)
    for source in tree.sources.values():
        yield from left_lying(source)


def voice(words):
    """What is wrong with the sound of `words`."""
    for pattern, instead in AVOIDED:
        if match := pattern.search(words):
            yield f'people never read "{match.group()}": {instead}'
    if "!" in words:
        yield "no exclamation marks"
    if EMOJI.search(words):
        yield "no emoji: icons and words"
    if "..." in words:
        yield "an ellipsis is one character: …"


def untranslated(source):
    for literal in source.literals:
        before = source.text[max(0, literal.start - 40):literal.start]
        if NOT_FOR_PEOPLE.search(before) and SENTENCE.match(literal.words):
            yield source.problem(literal.start, f'"{literal.words}" looks like words for people, without tr()')


def left_lying(source):
    """What must not be in the repository, in files that people write."""
    if not source.path.endswith(TEXT_FILES) and source.path not in ("dev", ".ci/run"):
        return
    for pattern, words in ((LEFT_OPEN, "nothing is left open in the code: do it, or put it in an issue"),
                           (HOSTS, "no host of a package server is named here"),
                           (MACHINE_PATHS, "a path of one machine alone")):
        for match in pattern.finditer(source.text):
            yield source.problem(match.start(), f"{match.group()}: {words}")
