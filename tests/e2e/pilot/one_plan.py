"""The story of one plan with two pens: talked through, made stricter by one alone, loosened by one in vain, forged by
hand and put back; and of a passage that is shared and taken back."""

from pilot import steps
from pilot.audit import check_tab
from pilot.by_hand import change_shared_space
from pilot.steps import NOORS_PASSPHRASE, ROBINS_PASSPHRASE, expect, show
from pilot.window import Window

TALKED = "Lantern"
STRICTER = "A hand held up"
SHARED = "I sleep better near the door."
UNSHARED = "The rest is mine."


def one_plan(desktop, program, album):
    window = Window(desktop, program)
    steps.two_people(window, album)
    steps.unlock(window, NOORS_PASSPHRASE)
    steps.words_and_signals(window, album, "Our plan", "Choose how we stop")
    _talk_it_through(window, album)
    _tighten_alone(window, album)
    _loosen_in_vain(window, album)
    _share_a_passage(window, album)
    steps.lock(window)
    _read_and_forge(window, album, desktop)
    window = Window(desktop, program)
    _put_back(window, album)
    _take_the_passage_back(window, album)
    steps.lock(window)
    _nothing_is_left_to_read(window)
    expect(window.end() == 0, "the program did not end in order")


def _talk_it_through(window, album):
    window.click("Together")
    window.find("You each unlock with your own words.")
    show(window, album, "open together")
    window.fill("Passphrase of Robin", ROBINS_PASSPHRASE)
    window.click("Open together")
    window.find("Have you talked this through?", patience=40)
    show(window, album, "talk it through")
    check_tab(window, "talk it through")
    window.click("Noor: we have")
    window.click("Robin: we have")
    window.find("You have talked this through together.")
    show(window, album, "talked through, together")
    window.click("Close together")
    window.click("Our plan")
    window.find("You have talked this through together.")
    show(window, album, "talked through")


def _tighten_alone(window, album):
    window.click("Add a signal")
    window.type(STRICTER)
    window.click("Stricter: counts at once")
    show(window, album, "a signal that is stricter")
    window.click("Done")
    window.find("This has changed since you talked.")
    show(window, album, "stricter at once")


def _loosen_in_vain(window, album):
    window.click(f"{TALKED}. Means red. Your words, edit")
    window.click("Remove")
    window.click("See what changed")
    window.find("Taken out since you talked")
    show(window, album, "a stop taken out")
    window.click("Today")
    window.find(TALKED)
    signals = window.find("No words?").get_name()
    expect(STRICTER in signals, f"what is stricter does not count at once: {signals}")
    show(window, album, "today still has the stop")


def _share_a_passage(window, album):
    window.click("Journal")
    window.press("ctrl+n")
    window.type(f"{SHARED} {UNSHARED}")
    window.find("Saved on this computer")
    window.click("Share part of this…")
    window.click(SHARED)
    show(window, album, "share part of this")
    window.click("Share these words")
    window.gone("Share these words")
    window.click("Done for now")
    window.find("Robin can read one sentence from here.")
    show(window, album, "one sentence is shared")


def _read_and_forge(window, album, desktop):
    steps.unlock(window, ROBINS_PASSPHRASE)
    window.click("Our plan")
    window.find("Read together")
    window.find(SHARED)
    expect(not window.has(UNSHARED), "more can be read than was shared")
    show(window, album, "Robin reads what was shared")
    expect(window.end() == 0, "the program did not end in order")
    change_shared_space(desktop.home, ROBINS_PASSPHRASE,
                        "UPDATE plan_line SET text = 'Marmalade' WHERE text = 'Amber'")


def _put_back(window, album):
    steps.unlock(window, NOORS_PASSPHRASE)
    window.click("Our plan")
    window.find("Some of your words are not as you saved them")
    show(window, album, "words that were changed by hand")
    window.click("Put mine back")
    window.gone("Marmalade")
    window.find("Amber")
    show(window, album, "put back")


def _take_the_passage_back(window, album):
    window.click("Settings")
    window.click("What you share")
    window.find("What I share")
    show(window, album, "what I share")
    window.click(f"Take back: “{SHARED}”")
    window.find("Taken back. Robin may have read it already.")
    show(window, album, "a passage taken back")


def _nothing_is_left_to_read(window):
    steps.unlock(window, ROBINS_PASSPHRASE)
    window.click("Our plan")
    window.find("Amber")
    expect(not window.has("Read together"), "what was taken back can still be read")
