"""Who may include whom: the layers, the rooms of core and of ui, circles, and headers that one room alone may see."""
import re

# Besides base and itself. The table of docs/layers.md; change both, with a reason.
CORE = {
    "base": set(),
    "secret": set(),
    "sql": {"secret"},
    "records": set(),
    "store": {"sql", "records"},
    "vault": {"secret", "sql", "store", "records", "settings"},
    "search": {"store", "records"},
    "content": set(),
    "paper": set(),
    "spelling": set(),
    "transfer": {"store", "records"},
    "settings": {"store"},
}
LAYERS = {
    "core": {"core"},
    "cli": {"cli", "core"},
    "ui": {"ui", "core"},
    "app": {"app", "ui", "core"},
}
# Rooms of ui that every feature room may use, each with what it may use itself.
UI_COMMON = {"base": set(), "errors": {"base"}, "forms": {"base", "errors"}, "share": {"base", "errors"},
             "reading": {"base"}}
PAGES = "ui/shell/pages.cpp"

# A header, and the only folders of the program that may name it.
SPECIAL = [
    (re.compile(r"sqlite3\.h|sqlcipher/.*"), ("core/sql/",)),
    (re.compile(r"sodium(/.*|\.h)"), ("core/secret/",)),
    (re.compile(r"zxcvbn.*"), ("core/secret/",)),
    (re.compile(r"utf8proc\.h"), ("core/base/",)),
    (re.compile(r"tl/expected\.hpp"), ("core/base/",)),
    (re.compile(r"cairo[\w-]*\.h|pango/.*|fontconfig/.*"), ("core/paper/",)),
    (re.compile(r"nlohmann/.*"), ("core/settings/", "core/transfer/")),
    (re.compile(r"hunspell/.*|iconv\.h"), ("core/spelling/",)),
    (re.compile(r"minizip/.*|zlib\.h|glib\.h"), ("core/transfer/",)),
    (re.compile(r"Q[A-Z]\w*(/.*)?|q[a-z]+\.h|Qt\w*/.*"), ("ui/", "app/")),
]
NETWORK = re.compile(r"QtNetwork.*|Q(?:Network|Tcp|Udp|Ssl|Host|Local(?:Server|Socket)|AbstractSocket)\w*"
                     r"|(?:netinet|arpa)/.*|netdb\.h|winsock2?\.h|ws2tcpip\.h|curl/.*")


def room_of(path):
    """("core", "vault") of core/vault/x.h; the second is empty for files of the layer itself."""
    parts = path.split("/")
    return parts[0], parts[1] if len(parts) > 2 else ""


def why_not(path, name):
    """Why `path` may not include our header `name`; nothing if it may."""
    layer, room = room_of(path)
    target_layer, target_room = room_of(name)
    if layer not in LAYERS:
        return None
    if "/" not in name or name.startswith("."):
        return f'"{name}" is not a path from the root'
    if target_layer not in LAYERS[layer]:
        return f"{layer} does not know {target_layer}"
    if layer == target_layer == "core":
        if room not in CORE:
            return f"core/{room} is not in the table of rooms (tests/rules/arrows.py, docs/layers.md)"
        if target_room not in CORE[room] | {room, "base"}:
            return f"core/{room} may not include core/{target_room}"
    if layer == target_layer == "ui" and room != target_room and path != PAGES:
        if room in UI_COMMON and target_room not in UI_COMMON[room]:
            return f"ui/{room} may not include ui/{target_room}"
        if target_room not in UI_COMMON:
            return f"ui/{room} may not include the room ui/{target_room}; only {PAGES} names rooms"
    return None


def check(tree):
    """Yields every include against the arrows, and every circle."""
    for source in tree.cpp("app/", "cli/", "core/", "ui/"):
        for offset, name, is_ours in source.includes:
            if NETWORK.fullmatch(name):
                yield source.problem(offset, f"<{name}>: Leeward has no network code")
            elif is_ours and (reason := why_not(source.path, name)):
                yield source.problem(offset, reason)
            for header, rooms in SPECIAL:
                if header.fullmatch(name) and not source.path.startswith(rooms):
                    yield source.problem(offset, f"<{name}> belongs to {' and '.join(rooms)} alone")
    for source in tree.cpp("tests/core/"):
        for offset, name, _ in source.includes:
            if SPECIAL[-1][0].fullmatch(name) or name.startswith(("ui/", "app/")):
                yield source.problem(offset, "tests of core know no Qt and no window")
    yield from circles(tree)


def circles(tree):
    """Each circle of includes once, named at its first file."""
    graph = {source.path: [name for _, name, is_ours in source.includes if is_ours and name in tree.sources]
             for source in tree.cpp()}
    done, path, told = set(), [], set()

    def visit(name):
        if name in path:
            circle = path[path.index(name):]
            if frozenset(circle) not in told:
                told.add(frozenset(circle))
                yield tree.sources[min(circle)].problem(0, "circle of includes: " + " > ".join(circle + [name]))
            return
        if name in done:
            return
        path.append(name)
        for following in graph.get(name, ()):
            yield from visit(following)
        path.pop()
        done.add(name)

    for name in graph:
        yield from visit(name)
