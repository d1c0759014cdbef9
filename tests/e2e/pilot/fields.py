"""Every field one can type into, each with a word of its own; and the corners that the other stories walk past."""

from pilot import steps
from pilot.audit import check_menu, check_tab
from pilot.leaks import in_files, in_memory_each
from pilot.steps import NOORS_PASSPHRASE, expect, show
from pilot.window import Window

# In no dictionary and in none of the program's own words, so that every find is a leak.
_ROOTS = ("Quillwort", "Moonwort", "Ragwort", "Toothwort")
_used = {}


def marker(field):
    """The word that is typed into a field: another one for each."""
    count = len(_used)
    return _used.setdefault(field, f"{_ROOTS[count % len(_ROOTS)]}{'bdfglnprt'[count // len(_ROOTS)]}ax")


def every_field(desktop, program, album):
    """Types into every field there is, then locks: nothing of it is in the memory any more, or in any file."""
    window = Window(desktop, program)
    passphrase = f"{marker('passphrase')} ochre gravel mild eleven fern"
    _set_up(window, album, passphrase)
    _plan(window, album)
    _journal(window, album)
    _search(window, album)
    _practice(window, album)
    _reading(window, album)
    _support(window, album)
    _settings(window, album)
    _lock_and_look(desktop, window, album)
    _lock_screen(window, album, passphrase)
    expect(window.end() == 0, "the program did not end in order")


def _is_there(window, *fields):
    """The scan finds what was typed, so that finding nothing later means something."""
    for field, count in in_memory_each(window.pid, [marker(field) for field in fields]).items():
        expect(count > 0, f"the scan of the memory does not find “{field}” even before the lock")


def _set_up(window, album, passphrase):
    window.find("Who is this for?")
    window.click("Open one I have…")
    window.find("Choose the folder of the journal")
    show(window, album, "choosing a folder")
    window.press("Escape")
    window.gone("Choose the folder of the journal")
    steps.welcome(window, album, "Just me")
    window.fill("Your name", marker("name"))
    check_tab(window, "a name")
    window.click("Continue")
    steps.choose(window, passphrase)
    _is_there(window, "passphrase")
    window.click("I understand")
    window.click("Continue")
    window.find("Lock", patience=60)


def _plan(window, album):
    window.click("My plan")
    window.click("Choose how I stop")
    window.type(marker("word"))
    show(window, album, "a word in hand")
    check_tab(window, "a word in hand")
    window.fill("In one sentence", marker("meaning"))
    window.fill("What happens next", marker("next"))
    window.fill("A note", marker("note"))
    window.click("Done")
    window.click("Add a signal")
    window.type(marker("signal"))
    show(window, album, "a signal in hand")
    check_tab(window, "a signal in hand")
    window.click("Done")
    window.find(marker("signal"))
    _is_there(window, "word", "meaning", "next", "note", "signal")


_QUESTIONS = ("What felt safe", "What didn’t", "What to adjust next time", "Anything to thank, or to let rest",
              "Was there a pause, and how was it met")


def _journal(window, album):
    window.click("Journal")
    window.click("Use gentle questions")
    for question in _QUESTIONS:
        window.fill(question, marker(question))
    window.click("Give it a title")
    window.type(marker("title"))
    window.press("Return")
    window.click("My word")
    window.type(marker("feeling"))
    window.press("Return", "Escape")
    window.click_last("More…")
    window.click_last("My word")
    window.type(marker("in the body"))
    window.press("Return", "Escape")
    window.click("A tag")
    window.type(marker("tag"))
    window.press("Return", "Escape")
    show(window, album, "a reflection with everything in it")
    window.click("Write freely")
    window.type(marker("free writing"))
    window.find("Saved on this computer")
    check_tab(window, "free writing with answers")
    _is_there(window, *_QUESTIONS, "title", "feeling", "in the body", "tag", "free writing")
    window.click("Done for now")
    window.click("More", role="push button")
    show(window, album, "menu of a page")
    check_menu(window, "menu of a page")
    window.press("Escape")
    window.click("New entry")
    show(window, album, "menu of a new entry")
    check_menu(window, "menu of a new entry")
    window.press("Escape")


def _search(window, album):
    window.press("ctrl+f")
    window.type(marker("search"))
    window.find("No entry with")
    show(window, album, "nothing found")
    check_tab(window, "nothing found")
    _is_there(window, "search")


_GAPS = ("I felt…", "when…")


def _practice(window, album):
    window.click("Practice")
    show(window, album, "practice")
    check_tab(window, "practice")
    window.click("All of Talking")
    window.click("Put it softly, in sentences with “I”…")
    for field in _GAPS:
        window.fill(field, marker(field))
    window.find(f"I felt {marker(_GAPS[0])} when {marker(_GAPS[1])}.")
    show(window, album, "put softly")
    check_tab(window, "put softly")
    _is_there(window, *_GAPS)


def _reading(window, album):
    window.click("Learn")
    show(window, album, "learn")
    check_tab(window, "learn")
    window.press("ctrl+f")
    window.fill("Search these pages", marker("learn"))
    window.find("Nothing has these words")
    _is_there(window, "learn")


_ABOUT_SOMEBODY = ("What you call them", "How to reach them", "What is good to know")


def _support(window, album):
    window.click("Support")
    show(window, album, "support")
    window.click("Add someone")
    for field in _ABOUT_SOMEBODY:
        window.fill(field, marker(field))
    check_tab(window, "support")
    window.click("Done")
    window.find(marker("What you call them"))
    _is_there(window, *_ABOUT_SOMEBODY)


_TOPICS = ("Look and text size", "Motion", "Privacy and safety", "Passphrases", "Writing", "Export", "Import", "About")


def _settings(window, album):
    window.click("Settings")
    for topic in _TOPICS:
        window.click(topic)
        show(window, album, f"settings, {topic}")
        check_tab(window, f"settings, {topic}")
    window.click("Passphrases")
    for field in ("The passphrase you have now", "New passphrase", "The new one once more"):
        window.fill(field, marker(field))
    _is_there(window, "The passphrase you have now", "New passphrase", "The new one once more")
    window.click("Export")
    window.fill("Where it is written", f"/tmp/{marker('a folder')}")
    _is_there(window, "a folder")
    window.click("Import")
    window.fill("Where it is", f"/tmp/{marker('another folder')}")
    _is_there(window, "another folder")


def _lock_and_look(desktop, window, album):
    words = list(_used.values())
    steps.lock(window)
    show(window, album, "locked")
    found = {word: count for word, count in in_memory_each(window.pid, words).items() if count}
    expect(not found, f"after the lock, these are in the memory: {found}")
    for word in words:
        hits = in_files(desktop.home, word)
        expect(not hits, f"“{word}” stands in {hits}")


def _lock_screen(window, album, passphrase):
    window.click("Text size")
    show(window, album, "menu of text sizes")
    check_menu(window, "menu of text sizes")
    window.press("Escape")
    window.click("Passphrase")
    steps.unlock(window, passphrase)
    window.find(marker("word"))
    show(window, album, "unlocked again")
    for _ in range(10):
        window.press("ctrl+plus")
    show(window, album, "at twice the text size")
    window.click("Places")
    show(window, album, "menu of places")
    check_menu(window, "menu of places")
    window.press("Escape", "ctrl+0")
