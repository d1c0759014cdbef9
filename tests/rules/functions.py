"""Finds types and functions in C++ by its braces: no parser, but enough for code that clang-format has laid out."""
import dataclasses
import re

TYPE = re.compile(r"\b(?:class|struct|union|enum(?:\s+(?:class|struct))?)\s+"
                  r"(?:alignas\s*\([^)]*\)\s*|\[\[[^\]]*\]\]\s*)*([\w:]+)")
# What may stand before a name without being part of the declaration's shape.
TEMPLATE = re.compile(r"^\s*(?:(?:template\s*<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>|requires\s+[\w:<>, ]+?)\s*)*")
ACCESS = re.compile(r"\b(?:public|protected|private|Q_SIGNALS|(?:public|protected|private)\s+Q_SLOTS)\s*:(?!:)")
NAME = re.compile(r"(~?[\w:]+|operator\s*(?:\(\)|\[\]|[^\s\w(]{1,3}|\w+))\s*$")
# A member set by braces in a constructor's list, not the constructor's body.
INITIALISER = re.compile(r"\)\s*(?:noexcept\s*)?:(?!:).*[\w>]\s*$", re.DOTALL)


@dataclasses.dataclass
class Scope:
    """What a pair of braces encloses."""
    kind: str  # namespace, type, function, other
    name: str
    start: int  # of its head
    access: str = ""


@dataclasses.dataclass(frozen=True)
class Item:
    """A type or function, declared or defined. `access` is that of the class around it, empty outside of one."""
    kind: str
    name: str
    start: int
    end: int
    access: str
    owner: str
    head: str
    has_body: bool

    @property
    def is_constructor(self):
        parts = self.name.split("::")
        return parts[-1] == (parts[-2] if len(parts) > 1 else self.owner)


def name_of(head):
    """The function's name in its head: what stands before the first parenthesis that is not an attribute's."""
    head = TEMPLATE.sub("", head, count=1)
    if match := re.search(r"operator\s*(\(\)|[^\s\w(]{1,3}|[\w:&* ]+)\s*\(", head):
        return "operator" + match[1].strip()
    found = NAME.search(head.split("(", 1)[0])
    return found[1] if found else ""


def kind_of(head, around):
    bare = TEMPLATE.sub("", head, count=1)
    if re.search(r"\bnamespace\b", bare) or re.search(r'\bextern\s*"', bare):
        return "namespace"
    if around == "function" or around == "other":
        return "other"
    if TYPE.search(bare.split("(", 1)[0]) and "=" not in bare:
        return "type"
    before_body = re.sub(r"operator\s*\S{1,3}", "", bare)
    if "(" in bare and "=" not in before_body.split("(", 1)[0]:
        return "other" if INITIALISER.search(bare) else "function"
    return "other"


def items(code):
    """Every type and function of `code` (comments and literals blanked), in the order of their ends."""
    scopes, found = [Scope("namespace", "", 0)], []
    head_start, parentheses, kept_head = 0, 0, None
    for match in re.finditer(r"[{}();]", code):
        sign, at = match.group(), match.start()
        if sign in "()":
            parentheses += 1 if sign == "(" else -1
        elif parentheses:
            continue
        elif sign == "{":
            head = code[head_start:at]
            kind = kind_of(head, scopes[-1].kind)
            is_initialiser = kind == "other" and scopes[-1].kind in ("namespace", "type")
            start = head_start if is_initialiser else start_of(code, head_start, at)
            name = name_of(head) if kind == "function" else type_name(head) if kind == "type" else ""
            access = "private" if kind == "type" and re.search(r"\bclass\b", head) else "public"
            scopes.append(Scope(kind, name, start, access if kind == "type" else ""))
            note_access(scopes, head, -2)
            if is_initialiser:
                kept_head = head_start
            head_start = at + 1
        elif sign == "}" and len(scopes) > 1:
            scope = scopes.pop()
            if scope.kind in ("type", "function"):
                found.append(item(code, scope, at + 1, scopes[-1], True))
            head_start = at + 1
            if scope.kind == "other" and kept_head is not None and scopes[-1].kind in ("namespace", "type"):
                head_start, kept_head = kept_head, None
        elif sign == ";":
            head = code[head_start:at]
            note_access(scopes, head, -1)
            if scopes[-1].kind in ("namespace", "type") and is_declaration(head):
                scope = Scope("function", name_of(head), start_of(code, head_start, at))
                found.append(item(code, scope, at + 1, scopes[-1], False))
            head_start, kept_head = at + 1, None
    return found


def item(code, scope, end, around, has_body):
    head = code[scope.start:end].split("{", 1)[0]
    owner = around.name if around.kind == "type" else ""
    return Item(scope.kind, scope.name, scope.start, end, around.access, owner, head, has_body)


def note_access(scopes, head, index):
    """Keeps the last `public:` and the like of the class that `head` stands in."""
    if marks := ACCESS.findall(head):
        scopes[index].access = "public" if marks[-1].startswith(("public", "Q_SIGNALS")) else "private"


def start_of(code, start, end):
    """Where the declaration itself begins: behind `public:` and white space."""
    for mark in ACCESS.finditer(code, start, end):
        start = mark.end()
    return start + len(code[start:end]) - len(code[start:end].lstrip())


def type_name(head):
    match = TYPE.search(TEMPLATE.sub("", head, count=1))
    return match[1] if match else ""


def is_declaration(head):
    """Whether a statement at class or namespace level declares a function."""
    bare = TEMPLATE.sub("", ACCESS.sub("", head), count=1)
    if re.match(r"\s*(?:using|typedef|friend|static_assert|extern|Q_\w+|class|struct|enum)\b", bare):
        return False
    return "(" in bare and "=" not in re.sub(r"operator\s*\S{1,3}", "", bare).split("(", 1)[0]
