"""Numbered pictures of what the display shows."""


class Album:
    def __init__(self, desktop, folder):
        self._desktop = desktop
        self.folder = folder
        self.count = 0
        self.last = "the beginning"
        folder.mkdir(parents=True, exist_ok=True)

    def picture(self, title):
        """Takes a picture; the title becomes its name."""
        self.count += 1
        self.last = title
        name = "".join(letter if letter.isalnum() else "-" for letter in title.lower())
        self._desktop.screenshot(self.folder / f"{self.count:02d}-{name}.png")
