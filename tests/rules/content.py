"""What is read in Leeward (resources/content): form, voice, and where it comes from. See docs/content-format.md."""
import dataclasses
import datetime
import pathlib
import re

import reading
import words
from source import Problem

ROOT = "resources/content/"
BODY_LIMIT = 64 * 1024
GRADE, FROM_WORDS, FROM_WORDS_OF_NOTES = 8.0, 40, 15

STEPS = ("breath", "card", "exercise", "listening", "rehearsal", "ritual", "touch")
SOURCED = ("article", "breath", "card", "exercise", "helpline", "short", "term")
KINDS = sorted({*STEPS, *SOURCED, "line", "prompt", "question", "reply", "screen", "stem"})
DONE = ("breath", "exercise", "listening", "rehearsal", "ritual", "touch")

EVERYWHERE = {"id", "kind", "title", "group", "order", "minutes", "summary", "notes", "sources", "checked", "reviewed"}
HELPLINE = {"country", "for", "number", "tty", "text-number", "chat", "email", "website", "hours", "languages", "cost",
            "confidential", "leaves-trace", "may-locate", "status", "emergency"}
# What one kind may say besides, and what it must.
MAY = {"article": {"see", "path"}, "short": {"see", "path"}, "term": {"see"}, "helpline": HELPLINE,
       "exercise": {"company", "contact", "doors", "taps"}, "breath": {"pattern", "cycles", "offered"},
       "ritual": {"company", "contact"}, "touch": {"company", "contact"}, "rehearsal": {"company", "contact"},
       "listening": {"company", "contact", "turn"}}
MUST = {"exercise": {"company", "doors"}, "breath": {"pattern", "offered"}, "ritual": {"company", "contact"},
        "touch": {"company", "contact"}, "rehearsal": {"company"}, "listening": {"company", "turn"},
        "helpline": {"country", "for", "hours", "languages", "cost", "confidential", "leaves-trace", "may-locate",
                     "status"}}
WAYS_TO_REACH = {"number", "text-number", "chat", "email", "website"}
# These hold names and addresses of others, not words of ours.
NOT_OURS = {"id", "sources", "website", "chat", "email"}

DOOR = "(look|listen|touch|move|hold|breathe|say)"
BREATH = r"in \d+(\.\d)?( hold \d+)? out \d+(\.\d)?( hold \d+)?"
VALUES = {
    "id": (r"[a-z0-9]+(-[a-z0-9]+)*", "lower-case words with hyphens"),
    "order": (r"[1-9]\d*", "a whole number"), "minutes": (r"[1-9]\d*", "a whole number"),
    "title": (r".{1,60}", "at most 60 characters"), "summary": (r".{1,90}", "at most 90 characters"),
    "reviewed": (r"not yet|\d{4}-\d\d-\d\d, .+", "not yet, or a date and who"),
    "company": ("alone|together|either", "alone, together or either"), "contact": (r"[a-z].{0,39}", "in a few words"),
    "doors": (f"{DOOR}( {DOOR})*", "of look listen touch move hold breathe say"),
    "taps": (r"\d( \d)*", "a number of circles a step"), "turn": (r"[1-9]\d*( [1-9]\d*)*", "minutes, shortest first"),
    "pattern": (f"watch|own|{BREATH}", "watch, own, or seconds: in 4 hold 4 out 4 hold 4"),
    "cycles": (r"[1-9]\d?", "a whole number"), "offered": ("yes|no", "yes or no"),
    "country": ("[A-Z]{2}", "two capital letters"), "emergency": ("yes", "yes, or absent"),
    "status": ("official page|secondary page", "official or secondary page"),
}

HEADER = re.compile(r"([a-z][a-z-]*):[ \t]*(.*)")
UNWANTED = [
    (re.compile(r"</?[a-z!][^>\n]*>?|<!--|&(?:#\d+|[a-z]+);", re.IGNORECASE), "no HTML"),
    (re.compile(r"!\["), "no images"),
    (re.compile(r"\[[^\]\n]*\]\s*[\[(]|\bhttps?:|\bwww\.", re.IGNORECASE), "no links: nothing is opened from here"),
    (re.compile(r"^\s*\|", re.MULTILINE), "no tables"),
    (re.compile(r"^(?:#|###+) |^ {4,}\S|^```|^[*+] |^\t", re.MULTILINE), "not in the small Markdown of content"),
    (re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"),
     "no control characters"),
]
EXPLICIT = re.compile(
    r"\b(?:penis\w*|vagina\w*|vulva\w*|clitor\w*|genital\w*|intercourse|penetrat\w*|orgasm\w*|climax\w*|masturbat\w*"
    r"|erections?|ejaculat\w*|nipples?|breasts?|buttocks|crotch|groin|porn\w*|fuck\w*|shit\w*|cocks?|dicks?"
    r"|puss(?:y|ies)|anal|oral sex|sexy|horny|lust\w*|erotic\w*|kink\w*|fetish\w*|nud(?:e|es|ity)|naked\w*"
    r"|strip(?:ped|ping)|arous(?:e|es|ing)|turned on|lubrica\w*"
    r"|sex acts?|(?:have|having|had) sex|(?:make|making) love)\b",
    re.IGNORECASE)
WAY_OUT = "## If it gets worse"


@dataclasses.dataclass
class Piece:
    """One file of content, taken apart."""
    source: object
    language: str
    header: dict
    lines: dict  # the line a key stands in
    body: str
    body_line: int

    @property
    def kind(self):
        return self.header.get("kind", "")

    def at(self, key, said):
        return Problem(self.source.path, self.lines.get(key, 1), said)

    def in_body(self, offset, said):
        return Problem(self.source.path, self.body_line + self.body.count("\n", 0, offset), said)


def check(tree):
    pieces = []
    for source in tree.sources.values():
        if not source.path.startswith(ROOT):
            continue
        if broken := not_text(tree.root / source.path):
            yield source.problem(0, broken)
        elif re.fullmatch(r"[a-z]{2,3}(_[A-Z]{2})?/[a-z]+/[^/]+\.md", source.path[len(ROOT):]):
            pieces.append(parsed(source))
        else:
            yield source.problem(0, "content is <language>/<kind>/<id>.md")
    for piece in pieces:
        yield from header(piece)
        yield from voice(piece)
        yield from body(piece)
    yield from between(pieces)


def not_text(path):
    content = pathlib.Path(path).read_bytes()
    if len(content) > BODY_LIMIT:
        return "larger than 64 KiB"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "not UTF-8"
    return None if content.endswith(b"\n") else "cut off: a file ends with a new line"


def parsed(source):
    found, lines, last = {}, {}, None
    head, _, body_text = source.text.partition("\n\n")
    for number, line in enumerate(head.splitlines(), 1):
        match = HEADER.fullmatch(line)
        if match and match[1] not in found:
            last = match[1]
            found[last], lines[last] = match[2].strip(), number
        elif line.startswith("  ") and last:
            found[last] += " " + line.strip()
        else:
            # Also a key that is there twice.
            found.setdefault("", line)
            lines.setdefault("", number)
    language = source.path[len(ROOT):].split("/")[0]
    return Piece(source, language, found, lines, body_text.strip("\n"), head.count("\n") + 3)


def header(piece):
    kind, keys = piece.kind, piece.header.keys()
    if "" in keys:
        yield piece.at("", f'not a header line, or there already: "{piece.header[""][:40]}"')
    if kind not in KINDS:
        yield piece.at("kind", f'no kind of content: "{kind}"')
        return
    folder, name = piece.source.path.split("/")[-2:]
    if piece.header.get("id") != name[:-3]:
        yield piece.at("id", f"id is the name of the file: {name[:-3]}")
    if kind != folder:
        yield piece.at("kind", f"kind is the name of the folder: {folder}")
    for key in sorted(keys - EVERYWHERE - MAY.get(kind, set()) - {""}):
        yield piece.at(key, f"{key}: not a key of {kind}")
    must = {"title", "order", "reviewed"} | MUST.get(kind, set())
    must |= {"sources"} if kind in SOURCED else set()
    must |= {"checked"} if "sources" in keys or kind in SOURCED else set()
    must |= {"summary"} if kind in DONE else set()
    for key in sorted(key for key in must if not piece.header.get(key)):
        yield piece.at(key, f"{key} is missing")
    yield from values(piece)


def values(piece):
    for key, (pattern, shape) in VALUES.items():
        value = piece.header.get(key)
        if value and not re.fullmatch(pattern, value):
            yield piece.at(key, f"{key} is {shape}")
    for key in ("checked", "reviewed"):
        if (date := re.match(r"\d[\d-]*", piece.header.get(key, ""))) and not is_date(date[0]):
            yield piece.at(key, f"{key}: {date[0]} is not a date since 2026")
    if (value := piece.header.get("checked")) and not value[0].isdigit():
        yield piece.at("checked", "checked is a date, YYYY-MM-DD")
    if piece.kind == "helpline" and not piece.header.keys() & WAYS_TO_REACH:
        yield piece.at("id", "a helpline has a number, or another way to reach it")
    for key in ("number", "tty", "text-number"):
        if key in piece.header and not re.search(r"\d", piece.header[key]):
            yield piece.at(key, f"{key} has no digits")


def is_date(text):
    try:
        return datetime.date.fromisoformat(text).year >= 2026
    except ValueError:
        return False


def voice(piece):
    """What people read, in header and body: no words that blame, promise or frighten, and nothing explicit."""
    for key, value in piece.header.items():
        if key not in NOT_OURS:
            # Names of services are their own.
            name = piece.kind == "helpline" and key == "title"
            for said in (list(words.voice(value)) if not name else []) + explicit(value):
                yield piece.at(key, said)
    for number, line in enumerate(piece.body.splitlines()):
        for said in list(words.voice(line)) + explicit(line):
            yield Problem(piece.source.path, piece.body_line + number, said)


def explicit(text):
    return [f'"{match[0]}" is explicit' for match in EXPLICIT.finditer(text)]


def body(piece):
    if not piece.body.strip():
        yield piece.at("id", "cut off: there is no body")
        return
    for pattern, said in UNWANTED:
        for match in pattern.finditer(piece.body):
            yield piece.in_body(match.start(), said)
    last = piece.body.rstrip().splitlines()[-1]
    if not re.search(r"[.?…:”’)*]$", last) and not re.match(r"(- |\d+\. )", last):
        yield piece.in_body(len(piece.body), "cut off: the last line has no end")
    yield from (piece.in_body(0, said) for said in too_hard(piece.body, FROM_WORDS))
    yield from (piece.at("notes", said) for said in too_hard(piece.header.get("notes", ""), FROM_WORDS_OF_NOTES))
    if piece.kind in STEPS:
        yield from steps(piece)
    if piece.kind in ("line", "prompt", "question", "reply", "stem"):
        yield from small(piece)


def too_hard(text, from_words):
    plain = reading.plain(text)
    if len(reading.words_of(plain)) >= from_words and (grade := reading.grade(plain)) > GRADE:
        yield f"reading grade {grade:.1f}; at most {GRADE:.0f}: shorter sentences, plainer words"


def steps(piece):
    numbered = [(m.start(), int(m[1]), m[2]) for m in re.finditer(r"^(\d+)\. (.*)$", piece.body, re.MULTILINE)]
    if len(numbered) < 2 or [number for _, number, _ in numbered] != list(range(1, len(numbered) + 1)):
        yield piece.in_body(0, f"{piece.kind} has one list of steps: 1. 2. 3.")
        return
    before = piece.body[:numbered[0][0]].strip()
    if "\n\n" in before or before.startswith(("#", "-", ">")):
        yield piece.in_body(0, "before the steps: one paragraph at most")
    for start, _, text in numbered:
        if len(text.split()) > 45:
            yield piece.in_body(start, f"a step of {len(text.split())} words; at most 45")
        if piece.kind in ("card", "exercise") and not re.match(r"\*\*[^*]+\*\*", text):
            yield piece.in_body(start, "a step begins with its large line: **…**")
    taps = piece.header.get("taps", "").split()
    if taps and len(taps) != len(numbered):
        yield piece.at("taps", f"{len(taps)} numbers for {len(numbered)} steps")
    parts = re.findall(r"^## .*$", piece.body, re.MULTILINE)
    if piece.kind == "exercise" and (not parts or parts[-1] != WAY_OUT):
        yield piece.in_body(len(piece.body), f'an exercise ends with "{WAY_OUT}"')


def small(piece):
    """A card, a prompt or a line: short, and in its own form."""
    paragraphs = re.split(r"\n{2,}", piece.body.strip())
    first, rest = paragraphs[0], paragraphs[1:]
    if piece.kind == "question":
        ways = re.findall(r"^- ", piece.body, re.MULTILINE)
        if not first.rstrip().endswith("?") or len(rest) != 1 or not 1 <= len(ways) <= 2:
            yield piece.in_body(0, "a question card asks in one paragraph, then has one or two ways in: - …")
    elif piece.kind == "prompt":
        if not first.rstrip().endswith(("?", "…")) or len(rest) > 1:
            yield piece.in_body(0, "a prompt asks, or begins a sentence (…), and one paragraph may follow")
    elif not first.startswith("> ") or len(rest) > 1:
        yield piece.in_body(0, f"a {piece.kind} is one quote (> …), and one paragraph may follow")


def between(pieces):
    """What can be seen when all pieces lie side by side."""
    seen = {}
    for piece in pieces:
        for key, value in (("id", piece.header.get("id")), ("order", f"{piece.kind} {piece.header.get('order')}")):
            first = seen.setdefault((piece.language, key, value), piece)
            if value and first is not piece and (key != "order" or "order" in piece.header):
                yield piece.at(key, f"{key} {value} is taken by {first.source.path}")
    ids = {piece.header.get("id") for piece in pieces if piece.language == "en"}
    names = {piece.source.path.split("/", 3)[-1] for piece in pieces if piece.language == "en"}
    for piece in pieces:
        for reference in piece.header.get("see", "").split():
            if reference not in ids:
                yield piece.at("see", f"there is no {reference}")
        if piece.source.path.split("/", 3)[-1] not in names:
            yield piece.at("id", "a translation of nothing: there is no English original")
