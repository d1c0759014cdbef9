"""The same pages in the dark, in the smallest window, and there with the largest text: nothing stands out of it."""

from pilot.audit import check_fits
from pilot.steps import show

# By key, because the sidebar goes where there is no room for it.
PAGES = {"ctrl+1": "today", "ctrl+2": "our plan", "ctrl+4": "journal", "ctrl+5": "my plan", "ctrl+6": "looking back",
         "ctrl+7": "practice", "ctrl+8": "learn", "ctrl+9": "support", "ctrl+comma": "settings"}


def all_looks(window, album):
    window.press("ctrl+comma")
    window.click("Dark")
    _pages(window, album, "in the dark")
    window.press("ctrl+comma")
    window.click("Light")
    window.resize(900, 600)
    _pages(window, album, "in a small window")
    for _ in range(10):
        window.press("ctrl+plus")
    _pages(window, album, "small, at twice the text size")
    window.press("ctrl+0")
    window.resize(1280, 820)


def _pages(window, album, look):
    for key, page in PAGES.items():
        window.press(key)
        _one(window, album, f"{page}, {look}")
    window.press("F8")
    window.find("We’ve paused.")
    _one(window, album, f"pause, {look}")
    window.click("Go back")
    window.gone("We’ve paused.")


def _one(window, album, title):
    window.rest()
    show(window, album, title)
    check_fits(window, title)
