"""A virtual desktop of the tour's own: display, window manager, session bus, accessibility bus, and an empty home."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path


class Desktop:
    """Starts what a window needs; ends all of it, by process, when left."""

    def __init__(self, size="1280x820"):
        self._size = size
        self._children = []
        self.home = Path(tempfile.mkdtemp(prefix="leeward-tour-"))
        self.environment = {
            "HOME": str(self.home),
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "TMPDIR": str(self.home / "tmp"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "NO_AT_BRIDGE": "0",
        }
        for name in ("run", "config", "data", "cache", "tmp"):
            (self.home / name).mkdir(mode=0o700)

    def __enter__(self):
        self._start_display()
        self._start_bus()
        # The parent's own AT-SPI client must speak to the same buses as the program.
        os.environ.update(self.environment)
        self._start_window_manager()
        return self

    def __exit__(self, *_):
        for child in reversed(self._children):
            child.terminate()
        for child in self._children:
            try:
                child.wait(timeout=5)
            except subprocess.TimeoutExpired:
                child.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    def _run(self, command, **kwargs):
        child = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL,
                                 stdout=kwargs.pop("stdout", subprocess.DEVNULL),
                                 stderr=subprocess.DEVNULL, **kwargs)
        self._children.append(child)
        return child

    def _start_display(self):
        read, write = os.pipe()
        self._run(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"],
                  pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("The virtual display did not start.")
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self):
        bus = self._run(["dbus-daemon", "--session", "--print-address", "--nofork"], stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        launchers = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
        launcher = next(path for path in launchers if os.path.exists(path))
        self._run([launcher, "--launch-immediately"])

    def _start_window_manager(self):
        for _ in range(5):
            manager = self._run(["openbox"])
            while manager.poll() is None:
                answer = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=self.environment,
                                        capture_output=True, text=True, check=False)
                if re.search(r"0x[0-9a-f]+", answer.stdout):
                    return
                time.sleep(0.05)
        raise RuntimeError("The window manager did not start.")

    def screenshot(self, path):
        """Writes what the display shows as a PNG."""
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)
