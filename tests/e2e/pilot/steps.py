"""The steps that the stories are made of, in the words on the screen."""

from pilot.audit import check_names, check_tab
from pilot.window import StepDidNotHappen

NOORS_PASSPHRASE = "thimble ochre gravel mild eleven fern"
ROBINS_PASSPHRASE = "lantern kettle north quiet seven moss"

# In no dictionary and in none of the program's own words, so that every find is a leak.
MARKER = "Quillwort"


def expect(condition, sentence):
    if not condition:
        raise StepDidNotHappen(sentence)


def show(window, album, title):
    """Takes a picture and listens as a screen reader would."""
    album.picture(title)
    check_names(window, title)


def welcome(window, album, choice):
    window.find("Who is this for?")
    show(window, album, "welcome")
    check_tab(window, "welcome")
    window.click(choice)
    window.find("Before you begin")
    show(window, album, "before you begin")
    check_tab(window, "before you begin")
    window.click("Continue")


def name(window, album, who):
    window.fill("Your name", who)
    show(window, album, f"a name, {who}")
    window.click("Continue")


def choose(window, passphrase):
    window.fill("Your passphrase", passphrase)
    window.fill("Once more", passphrase)


def unlock(window, passphrase):
    window.find("Unlock")
    window.type(passphrase)
    window.press("Return")
    window.find("Lock", patience=40)


def lock(window):
    window.press("ctrl+l")
    window.find("Unlock")


def add_word(window, level, word):
    window.click(f"Add a {level} word")
    window.type(word)
    window.click("Done")
    window.find(word)


def words_and_signals(window, album, place, first_step):
    """From an empty plan to three words and a signal; the section says what it needs until it has it."""
    window.click(place)
    window.find("Nothing here, and no hurry")
    show(window, album, f"{place}, empty")
    window.click(first_step)
    window.type("Lantern")
    window.click("Done")
    window.find("Needed: a signal for stop that takes no words.")
    add_word(window, "green", "Harbour")
    add_word(window, "yellow", "Amber")
    window.find("Worth a thought")
    show(window, album, f"{place}, why it is not ready")
    window.click("Keep both")
    window.gone("Worth a thought")
    window.click("Add a signal")
    window.type(f"The {MARKER} lamp")
    window.click("Done")
    window.find("Needed: a signal for stop that is heard or felt.")
    window.click("Two taps")
    window.click("Done")
    window.gone("Needed")
    show(window, album, f"{place}, words and signals")
    check_tab(window, place)


def pause_everywhere(window, album, places):
    """Pause opens from every page, asks nothing, and goes back to where one was."""
    for place in places:
        window.click(place)
        window.press("F8")
        window.find("We’ve paused.")
        window.press("space")
        expect(window.has("We’ve paused."), "a stray Space left the pause screen")
        if place == places[0]:
            show(window, album, "pause")
            check_tab(window, "pause")
        window.click("Go back")
        window.gone("We’ve paused.")


def ground(window, album):
    window.press("F8")
    window.click("Five, four, three, two, one")
    window.click("Begin")
    window.click("Second thing")
    window.find("Second thing, done")
    show(window, album, "five, four, three, two, one")
    window.press("Escape")
    window.click("Look around the room")
    show(window, album, "look around the room")
    window.press("Escape")
    window.click("They can’t speak")
    window.find("Step 1 of 11")
    show(window, album, "they can’t speak")
    window.press("space", "Escape")
    window.click("Go back")


def two_people(window, album):
    """Noor and Robin, each with their own passphrase; it ends at the lock screen."""
    welcome(window, album, "Two of us")
    name(window, album, "Noor")
    choose(window, NOORS_PASSPHRASE)
    window.click("I understand")
    window.click("Continue")
    window.find("Now the other one of you")
    name(window, album, "Robin")
    choose(window, ROBINS_PASSPHRASE)
    window.click("I understand")
    window.click("Continue")
    window.find("It is ready, and it is locked", patience=60)
    window.click("Go to the lock screen")


def write_privately(window, words):
    window.click("Journal")
    window.press("ctrl+n")
    window.type(words)
    window.find("Saved on this computer")
    window.click("Done for now")
