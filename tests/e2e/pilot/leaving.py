"""The story of two people of whom one leaves: lines copied from My plan, leaving with the journal, opening it at its
new place, and what the one who stays finds."""

from pilot import steps
from pilot.audit import check_fits, check_tab
from pilot.leaks import in_files
from pilot.steps import MARKER, NOORS_PASSPHRASE, ROBINS_PASSPHRASE, expect, show
from pilot.window import Window

AWAY_PASSPHRASE = "saddle brook copper tunnel nine wren"


def leaving(desktop, program, album):
    window = Window(desktop, program)
    steps.two_people(window, album)
    steps.unlock(window, ROBINS_PASSPHRASE)
    _copy_a_line(window, album)
    steps.write_privately(window, f"A {MARKER} page of Robin.")
    place = desktop.home / "stick" / "pages"
    _leave(window, album, place)
    _nothing_opens_here(window, album)
    _opens_there(window, album, place)
    steps.lock(window)
    expect(window.end() == 0, "the program did not end in order")

    window = Window(desktop, program)
    _the_one_who_stays(window, album)
    _all_looks(window, album, "our plan, closed", "ctrl+5")
    expect(window.end() == 0, "the program did not end in order")
    place = str(desktop.home / "stick" / "pages")
    for words in (AWAY_PASSPHRASE, MARKER, place):
        found = in_files(desktop.home, words)
        expect(not found, f"“{words}” stands in {found}")


def _copy_a_line(window, album):
    window.click("My plan")
    window.click("Choose how I stop")
    window.type("Lighthouse")
    window.click("Done")
    window.find("Lighthouse")
    window.click("Our plan")
    show(window, album, "our plan, empty, for two")
    _tick_a_line(window)
    show(window, album, "a line to copy")
    _copy_what_is_ticked(window)
    show(window, album, "a line was copied")
    window.press("ctrl+z")
    window.find("Nothing here, and no hurry")
    _tick_a_line(window)
    _copy_what_is_ticked(window)


def _tick_a_line(window):
    window.click("Copy lines of My plan")
    window.find("Only you, until you press Copy")
    window.click("Lighthouse")


def _copy_what_is_ticked(window):
    window.click("Copy these lines")
    window.find("Copies stand in Our plan.")


def _leave(window, album, place):
    window.click("Settings")
    window.click("Leaving")
    window.gone("Copies stand in Our plan.")
    show(window, album, "settings, leaving")
    check_tab(window, "settings, leaving")
    window.click("Close it…")
    window.find("Close the shared space, for you")
    show(window, album, "closing the shared space")
    window.click("Not now")
    _all_looks(window, album, "leaving", "ctrl+comma", "Leave…")
    window.press("ctrl+comma")
    window.click("Leave…")
    window.click("Leave them")
    window.fill("Where it goes", str(place))
    window.fill("The passphrase you have now", ROBINS_PASSPHRASE)
    window.fill("New passphrase", AWAY_PASSPHRASE)
    window.fill("The new one once more", AWAY_PASSPHRASE)
    show(window, album, "leaving, all of it said")
    window.click("Leave with it")
    window.find("Your journal is in its new place", patience=60)
    window.find(f"It is in {place}")
    show(window, album, "the journal is in its new place")
    check_tab(window, "the journal is in its new place")
    window.click("Lock now")
    window.find("Unlock")


def _nothing_opens_here(window, album):
    window.type(ROBINS_PASSPHRASE)
    window.press("Return")
    window.find("That did not open it", patience=40)
    show(window, album, "nothing of Robin opens here")


def _opens_there(window, album, place):
    window.click("Other journal…")
    window.find("Choose the folder of the journal")
    window.press("ctrl+a")
    window.type(str(place))
    window.press("Return")
    window.find("Unlock")
    window.type(AWAY_PASSPHRASE)
    window.press("Return")
    window.find("Journal", patience=40)
    window.click("Journal")
    window.press("ctrl+f")
    window.type(MARKER)
    window.find("1 entry with")
    expect(not window.has("Our plan"), "there is a shared plan at the new place")
    show(window, album, "the journal at its new place")
    window.click("My plan")
    window.find("Lighthouse")


def _the_one_who_stays(window, album):
    steps.unlock(window, NOORS_PASSPHRASE)
    show(window, album, "today, for the one who stays")
    expect(not window.has("Together"), "Together is offered after the other left")
    window.click("Our plan")
    window.find("This space is closed")
    show(window, album, "our plan, closed")
    check_tab(window, "our plan, closed")
    window.click("Read what stood here")
    window.find("Lighthouse")
    show(window, album, "what stood there")
    window.press("F8")
    window.find("We’ve paused.")
    show(window, album, "pause, for the one who stays")
    window.click("Go back")
    window.gone("We’ve paused.")


def _all_looks(window, album, what, key, button=None):
    """In the dark, in the smallest window, and there with twice the text size."""
    def look(title):
        window.press(key)
        if button:
            window.click(button)
        window.rest()
        show(window, album, f"{what}, {title}")
        check_fits(window, f"{what}, {title}")
        if button:
            window.click("Not now")

    look("as it is")
    window.press("ctrl+comma")
    window.click("Look and text size")
    window.click("Dark")
    if button:
        window.click("Leaving")
    look("in the dark")
    window.press("ctrl+comma")
    window.click("Look and text size")
    window.click("Light")
    if button:
        window.click("Leaving")
    window.resize(900, 600)
    look("in a small window")
    for _ in range(10):
        window.press("ctrl+plus")
    look("small, at twice the text size")
    window.press("ctrl+0")
    window.resize(1280, 820)
