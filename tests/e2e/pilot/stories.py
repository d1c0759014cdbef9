"""The main job, as two stories. What is typed here is looked for afterwards, where it must not be."""

from pilot import steps
from pilot.audit import check_tab
from pilot.leaks import Trace, in_files, in_memory
from pilot.looks import all_looks
from pilot.steps import MARKER, NOORS_PASSPHRASE, ROBINS_PASSPHRASE, expect, show
from pilot.window import Window


def just_me(desktop, program, album):
    """One person: from nothing to a reflection that is found again, with a lock in the middle of a word."""
    trace = desktop.home.parent / f"{desktop.home.name}.trace"
    window = Window(desktop, program, trace=trace)
    steps.welcome(window, album, "Just me")
    steps.name(window, album, "Noor")
    steps.choose(window, NOORS_PASSPHRASE)
    window.click("I understand")
    show(window, album, "a passphrase")
    check_tab(window, "a passphrase")
    window.click("Continue")
    window.find("Lock", patience=60)
    show(window, album, "today, the first time")
    check_tab(window, "today")

    steps.words_and_signals(window, album, "My plan", "Choose how I stop")
    _begin_reflection(window, album)
    _lock_leaves_nothing(window, album)
    _unlock_with_one_mistake(window, album)
    _finish_reflection(window, album)
    _find_it_again(window, album)
    steps.pause_everywhere(window, album, ["Today", "My plan", "Journal", "Practice", "Learn", "Support", "Settings"])
    steps.ground(window, album)
    _settings(window, album)
    _pause_from_the_lock_screen(window, album)
    expect(window.end() == 0, "the program did not end in order")
    _nothing_left_behind(desktop, Trace(trace))
    trace.unlink()


def _begin_reflection(window, album):
    window.click("Journal")
    window.find("This part is only yours")
    show(window, album, "journal, empty")
    window.click("Use gentle questions")
    window.find("What felt safe")
    window.type(f"Sitting on the floor first. The {MARKER} lamp stayed on.")
    window.click("Mostly safe, 4 of 5")
    window.click("Tender")
    window.click("Shallow breath")
    window.find("Saved on this computer")
    show(window, album, "a reflection")
    check_tab(window, "a reflection")
    window.click("What to adjust next time")
    window.type("Leave the door open a thimble’s width. Maybe ask for th")


def _lock_leaves_nothing(window, album):
    before = in_memory(window.pid, MARKER)
    expect(sum(before.values()) > 0, "the scan of the memory finds nothing even before the lock")
    steps.lock(window)
    show(window, album, "locked in mid-word")
    check_tab(window, "lock screen")
    for words in (MARKER, NOORS_PASSPHRASE, "thimble’s width"):
        after = in_memory(window.pid, words)
        expect(sum(after.values()) == 0, f"after the lock, “{words}” is in the memory: {after}")


def _unlock_with_one_mistake(window, album):
    window.click("Passphrase")
    window.type("not these words at all")
    window.press("Return")
    window.find("That did not open it", patience=40)
    show(window, album, "wrong passphrase")
    window.type(NOORS_PASSPHRASE)
    window.press("Return")
    window.find("Lock", patience=40)


def _finish_reflection(window, album):
    window.click("Continue")
    window.find("What to adjust next time")
    window.type("e small lamp.")
    window.find("Saved on this computer")
    show(window, album, "the draft, continued")
    window.click("Done for now")


def _find_it_again(window, album):
    window.click("Journal")
    window.press("ctrl+f")
    window.type("maybe ask for the small")
    window.find("1 entry with")
    show(window, album, "found again")
    check_tab(window, "journal")
    window.press("Down", "Return")
    window.find("Mostly safe") if window.has("Mostly safe") else window.find("Felt mostly safe")


def _settings(window, album):
    window.click("Settings")
    show(window, album, "settings")
    check_tab(window, "settings")
    for _ in range(10):
        window.press("ctrl+plus")
    show(window, album, "settings at twice the text size")
    window.press("ctrl+1")
    show(window, album, "today at twice the text size")
    window.press("ctrl+0")


def _pause_from_the_lock_screen(window, album):
    steps.lock(window)
    window.press("F8")
    window.find("We’ve paused.")
    expect(not window.has("Write a little"), "the locked pause screen offers to write")
    show(window, album, "pause on the lock screen")
    window.click("Go back")
    window.find("Unlock")


def _nothing_left_behind(desktop, trace):
    for words in (MARKER, NOORS_PASSPHRASE, "thimble’s width"):
        hits = in_files(desktop.home, words)
        expect(not hits, f"“{words}” stands in {hits}")
    expect(not trace.network_sockets(), f"a socket for the network was made: {trace.network_sockets()}")
    strangers = trace.written_outside(desktop.home)
    expect(not strangers, f"files were written that should not be: {sorted(strangers)}")


def two_of_us(desktop, program, album):
    """Two people: each with their own passphrase; both see the shared words, each only their own journal."""
    window = Window(desktop, program)
    steps.welcome(window, album, "Two of us")
    steps.name(window, album, "Noor")
    steps.choose(window, NOORS_PASSPHRASE)
    window.click("I understand")
    show(window, album, "the first passphrase")
    window.click("Continue")
    window.find("Now the other one of you")
    steps.name(window, album, "Robin")
    _same_passphrase_is_not_taken(window, album)
    steps.choose(window, ROBINS_PASSPHRASE)
    show(window, album, "the second passphrase")
    window.click("Continue")
    window.find("It is ready, and it is locked", patience=60)
    show(window, album, "ready for two")
    check_tab(window, "ready for two")
    window.click("Go to the lock screen")
    steps.unlock(window, NOORS_PASSPHRASE)
    show(window, album, "today for two")

    steps.words_and_signals(window, album, "Our plan", "Choose how we stop")
    steps.write_privately(window, f"A {MARKER} page of Noor.")
    steps.lock(window)

    steps.unlock(window, ROBINS_PASSPHRASE)
    show(window, album, "today for Robin")
    _sees_words_of_the_other(window, album)
    _journal_is_ones_own(window, album)
    steps.write_privately(window, "A mossy page of Robin.")
    steps.lock(window)

    steps.unlock(window, NOORS_PASSPHRASE)
    window.click("Journal")
    window.press("ctrl+f")
    window.type("mossy")
    window.find("No entry with")
    show(window, album, "Noor does not find Robin’s page")
    all_looks(window, album)
    expect(window.end() == 0, "the program did not end in order")


def _same_passphrase_is_not_taken(window, album):
    steps.choose(window, NOORS_PASSPHRASE)
    window.click("I understand")
    window.click("Continue")
    window.find("These words can’t be used here.", patience=60)
    show(window, album, "other words, please")


def _sees_words_of_the_other(window, album):
    window.click("Our plan")
    window.find("Lantern")
    window.find("Noor’s words")
    expect(not window.has("Lantern. Means red. Your words"), "Robin is shown Noor’s words as their own")
    show(window, album, "our plan, seen by Robin")


def _journal_is_ones_own(window, album):
    window.click("Journal")
    window.find("This part is only yours")
    show(window, album, "Robin’s journal is empty")
