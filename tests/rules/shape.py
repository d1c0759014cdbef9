"""Names of files, tests beside code, and what this code base does without."""
import os
import re

SNAKE = re.compile(r"[a-z][a-z0-9_]*\.(cpp|h|mm|py|qss\.in|json|qrc|cmake)")
PLATFORM = re.compile(r"_(linux|unix|win|mac)$")
PROGRAM = ("app/", "cli/", "core/", "ui/")

# A pattern in code, where it counts, and what is said of it.
BY_TEXT = r"\b(?:SIGNAL|SLOT)\s*\("
WITHOUT = [
    (r"\binstance\s*\(", PROGRAM, "no instance(): hand things on by reference"),
    (BY_TEXT, PROGRAM, "connect by pointers to members"),
    (r"\bfriend\s+class\s+\w*Test|\bFRIEND_TEST\b", ("",), "tests use what everybody may use: no friends"),
    (r"\bQMessageBox\b", PROGRAM, "no message boxes: say it in the page, or in a Dialog of ui/base"),
    (r"\btr\s*\(|\bQT_TR", ("core/", "cli/"), "words for people are made in ui"),
    (r"^\s*using\s+namespace\s+std\s*;", ("",), "no using namespace std"),
    (r"\b(?:qDebug|qInfo|qWarning|qCritical)\s*\(", PROGRAM, "no logging: words could end up in it"),
    (r"\bQSettings\b(?!>|::(?:setPath|NativeFormat|UserScope)\b)", PROGRAM,
     "what is remembered is in settings, not in QSettings"),
    (r"\bsystem\s*\(|\bpopen\s*\(|\bQProcess\b", ("core/", "ui/"), "nothing is run from here"),
    (r"\bGTEST_SKI[P]\(\)(?!\s*<<)|\bDISABLE[D]_|\bQSKI[P]\b", ("tests/",),
     "every test runs, or says why it cannot here"),
    (r"\bsleep(?:_for|_until)?\s*\(|\bQThread::m?sleep|\bQTest::q(?:Wait|Sleep)\s*\(", ("tests/core/", "tests/ui/"),
     "no sleeping in tests: wait for the thing itself"),
]
# Which system it is, is decided by CMake, which chooses name_linux.cpp, name_win.cpp or name_mac.mm.
SYSTEM_TEST = re.compile(r"^[ \t]*#[ \t]*(?:el)?if(?:n?def)?\b[^\n]*"
                         r"(?:_WIN32|__linux__|__APPLE__|__unix__|Q_OS_)", re.MULTILINE)
BOOL_PARAMETER = re.compile(r"[(,]\s*(?:const\s+)?bool\s+(?!value\b)\w+\s*[,)=]")


def check(tree):
    for source in tree.sources.values():
        folder, name = os.path.split(source.path)
        if source.path.endswith(".ui"):
            yield source.problem(0, "no .ui files: forms are described")
        if source.is_cpp and not SNAKE.fullmatch(name):
            yield source.problem(0, f"{name}: files are named in snake_case")
    for source in tree.cpp():
        yield from shape_of(source)
    yield from untested(tree)


def shape_of(source):
    for pattern, rooms, words in WITHOUT:
        # Qt's bus knows slots by their text alone.
        if pattern == BY_TEXT and "QDBusConnection" in source.code:
            continue
        if source.path.startswith(rooms):
            for match in re.finditer(pattern, source.code, re.MULTILINE):
                yield source.problem(match.start(), words)
    if source.path.endswith(".h") and "#pragma once" not in source.text:
        yield source.problem(0, "a header begins with #pragma once")
    if source.path.startswith(PROGRAM):
        for match in SYSTEM_TEST.finditer(source.text):
            yield source.problem(match.start(), "platform code goes into a file of its own (_linux, _win, _mac)")
    if source.path.startswith("core/") and source.path.endswith(".h"):
        for match in BOOL_PARAMETER.finditer(source.code):
            yield source.problem(match.start(), "a bool says nothing where it is given: an enum, or two functions")
    if source.path.startswith(PROGRAM) and source.path.endswith(".cpp"):
        own = source.path[:-4] + ".h"
        names = [name for _, name, is_ours in source.includes if is_ours]
        if own in names and source.includes[0][1] != own:
            yield source.problem(source.includes[0][0], "a file includes its own header first")


def untested(tree):
    """Every source file of core has a test of its name."""
    for source in tree.cpp("core/"):
        stem, ending = os.path.splitext(source.path)
        if ending == ".cpp" and f"tests/{PLATFORM.sub('', stem)}_test.cpp" not in tree.sources:
            yield source.problem(0, f"has no tests/{PLATFORM.sub('', stem)}_test.cpp")
