"""The story of somebody who begins alone, and of a second person who comes later: who turns back first, then stays.
Nothing that was written before is on the screen meanwhile."""

from pilot import steps
from pilot.audit import check_fits, check_tab
from pilot.steps import MARKER, NOORS_PASSPHRASE, ROBINS_PASSPHRASE, expect, show
from pilot.window import Window


def second_person(desktop, program, album):
    window = Window(desktop, program)
    steps.welcome(window, album, "Just me")
    steps.name(window, album, "Noor")
    steps.choose(window, NOORS_PASSPHRASE)
    window.click("I understand")
    window.click("Continue")
    window.find("Lock", patience=60)
    steps.write_privately(window, f"A {MARKER} page of Noor.")
    _begin(window)
    show(window, album, "settings, a second person")
    check_tab(window, "settings, a second person")
    _confirm(window, album)
    window.find("Now the other one of you")
    _in_all_looks(window, album)
    _turn_back(window)
    _come(window, album)
    _both_are_whole(window)
    expect(window.end() == 0, "the program did not end in order")


def _begin(window):
    window.press("ctrl+comma")
    window.click("Passphrases")
    window.find("Begin with a second person…")


def _confirm(window, album):
    """Whoever finds it open cannot begin."""
    window.click("Begin with a second person…")
    window.find("Your passphrase comes first")
    show(window, album, "a second person, confirmed first")
    window.type(ROBINS_PASSPHRASE)
    window.press("Return")
    window.find("That is not the passphrase you have now.", patience=40)
    show(window, album, "a second person, other words")
    window.press("ctrl+a")
    window.type(NOORS_PASSPHRASE)
    window.click("Go on")


def _no_way_back(window):
    """What the first person could press leads nowhere of theirs."""
    for keys in ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+comma", "ctrl+f", "ctrl+n"):
        window.press(keys)
        for words in (MARKER, "Today", "Journal", "My plan"):
            expect(not window.has(words), f"“{words}” is in sight of the second person after {keys}")
    window.press("F8")
    window.find("We’ve paused.")
    expect(not window.has(MARKER), "Pause shows a page of the first person")
    window.click("Go back")
    window.gone("We’ve paused.")


def _in_all_looks(window, album):
    show(window, album, "the other one’s name")
    check_tab(window, "the other one’s name")
    _no_way_back(window)
    window.resize(900, 600)
    window.rest()
    show(window, album, "the other one’s name, in a small window")
    check_fits(window, "the other one’s name, in a small window")
    window.resize(1280, 820)


def _turn_back(window):
    window.fill("Your name", "Robin")
    window.click("Continue")
    window.find("Choose words you can keep")
    window.type(ROBINS_PASSPHRASE[:9])
    window.click("Back")
    window.click("Stop and lock")
    window.find("Unlock")
    steps.unlock(window, NOORS_PASSPHRASE)
    expect(not window.has("Our plan"), "somebody who turned back left a shared plan")


def _come(window, album):
    _begin(window)
    window.click("Begin with a second person…")
    window.type(NOORS_PASSPHRASE)
    window.press("Return")
    window.find("Now the other one of you", patience=40)
    window.fill("Your name", "Robin")
    window.click("Continue")
    window.find("Choose words you can keep")
    steps.choose(window, NOORS_PASSPHRASE)
    window.click("I understand")
    window.click("Continue")
    window.find("These words can’t be used here.", patience=60)
    show(window, album, "words that open something already")
    steps.choose(window, ROBINS_PASSPHRASE)
    window.click("I understand")
    show(window, album, "the other one’s passphrase")
    check_tab(window, "the other one’s passphrase")
    _no_way_back(window)
    window.click("Continue")
    window.find("It is ready", patience=60)
    show(window, album, "a second person has come")
    _no_way_back(window)
    window.click("Lock now")


def _both_are_whole(window):
    steps.unlock(window, ROBINS_PASSPHRASE)
    window.find("Our plan")
    window.click("Journal")
    window.find("This part is only yours")
    expect(not window.has(MARKER), "the second person reads the first one’s journal")
    steps.lock(window)
    steps.unlock(window, NOORS_PASSPHRASE)
    window.find("Our plan")
    window.click("Journal")
    window.press("ctrl+f")
    window.type(MARKER)
    window.find("1 entry with")
    steps.lock(window)
