# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a person does: finds controls by their test id, clicks with the mouse, types with the keyboard."""
import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import pyatspi

BIN = os.environ.get("PANORAMA_BIN", "build/release/bin")
NOW = "2026-11-22T12:00:00+08:00"


def scratch():
    """A folder that goes when the script ends."""
    folder = tempfile.mkdtemp(prefix="panorama-gui-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def cli(*arguments, ok=(0,)):
    """What the command line answers; None when it fails as expected."""
    done = subprocess.run([os.path.join(BIN, "panorama-cli"), *arguments, "--json", "--quiet", "--now", NOW], capture_output=True, text=True)
    assert done.returncode in ok, (arguments, done.returncode, done.stdout, done.stderr)
    return json.loads(done.stdout) if done.returncode == 0 else None


def until(what, seconds=20):
    """The first true answer of what(); actions are queued in the window, so nothing is read straight after them."""
    end = time.time() + seconds
    while True:
        try:
            answer = what()
        except Exception:  # the tree changes while it is read
            answer = None
        if answer or time.time() > end:
            return answer
        time.sleep(0.1)


class Window:
    def __init__(self, *arguments, environment=None):
        self.process = subprocess.Popen([os.path.join(BIN, "panorama"), *arguments], env={**os.environ, **(environment or {})})
        self.app = until(lambda: next((a for a in pyatspi.Registry.getDesktop(0) if a and a.name == "Panorama"), None), 60)
        assert self.app, "the window did not open"

    def walk(self, node=None, rows=False, hidden=False):
        """What is on the screen: hidden branches are left out, the insides of tables and lists too unless asked for."""
        node = node or self.app
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            if not child or not (hidden or child.getState().contains(pyatspi.STATE_VISIBLE)):
                continue
            yield child
            if rows or child.getRoleName() not in ("table", "list"):
                yield from self.walk(child, rows, hidden)

    def look(self, identity=None, name=None, role=None, hidden=False):
        """The control that answers to all of it and is on the screen now (with hidden: or may come), or None."""
        for node in self.walk(None, role in ("table cell", "list item"), hidden):
            if identity and node.description != identity:
                continue
            if name is not None and name not in (node.name or ""):
                continue
            if role and node.getRoleName() != role:
                continue
            if hidden or node.getState().contains(pyatspi.STATE_SHOWING):
                return node
        return None

    def find(self, identity=None, name=None, role=None, seconds=20, hidden=False):
        node = until(lambda: self.look(identity, name, role, hidden), seconds)
        assert node, f"not found: {identity or name or role}"
        return node

    def says(self, text, seconds=20):
        """Waits until something on the screen reads so."""
        return self.find(name=text, seconds=seconds)

    def rows(self, identity):
        """The texts of a table, row by row."""
        table = self.find(identity, hidden=True).queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)] for row in range(table.nRows)]

    def count(self, identity):
        return self.find(identity, hidden=True).queryTable().nRows

    def choose_row(self, identity, *texts):
        """Clicks the row that has all of these texts, once it is there."""
        def place():
            table = self.find(identity, hidden=True).queryTable()
            return next((table.getAccessibleAt(row, 0) for row, cells in enumerate(self.rows(identity)) if all(any(text in cell for cell in cells) for text in texts)), None)

        cell = until(place)
        assert cell, f"no row {texts} in {identity}"
        self.click_at(self.scrolled(cell))

    def scrolled(self, node, head=70):
        """The middle of what lies on the page below or above what is seen, after turning the wheel."""
        frame = self.app.getChildAtIndex(0).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        for _ in range(60):
            x, y = self.middle(node)
            if frame.y + head < y < frame.y + frame.height - 30:
                return x, y
            at = (str(frame.x + frame.width - 12), str(frame.y + frame.height // 2))
            subprocess.run(["xdotool", "mousemove", *at, "click", "5" if y > frame.y + head else "4"], check=True)
            time.sleep(0.05)
        raise AssertionError("cannot be scrolled to")

    def enabled(self, identity):
        node = self.look(identity)
        return bool(node) and node.getState().contains(pyatspi.STATE_ENABLED)

    def middle(self, node):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, *arguments, **keywords):
        self.click_at(until(lambda: self.still(*arguments, **keywords)) or self.middle(self.find(*arguments, **keywords)))

    def still(self, *arguments, **keywords):
        """Where it lies, once it can be used and has stopped moving."""
        node = self.find(*arguments, **keywords)
        if not node.getState().contains(pyatspi.STATE_ENABLED):
            return None
        place = self.scrolled(node, 0)
        time.sleep(0.1)
        return place if self.middle(node) == place else None

    def click_at(self, place):
        x, y = place
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)

    def drag(self, node, dx, dy):
        x, y = self.middle(node)
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "mousedown", "1"], check=True)
        for step in range(1, 13):
            subprocess.run(["xdotool", "mousemove", str(x + dx * step // 12), str(y + dy * step // 12)], check=True)
            time.sleep(0.03)
        subprocess.run(["xdotool", "mouseup", "1"], check=True)

    def activate(self):
        """Brings the window to the front; on a busy machine it may have been mapped before it could take the keyboard."""
        subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "windowactivate"], capture_output=True, check=False)

    def keys(self, *combinations):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *combinations], check=True)

    def type(self, text):
        if text.isascii():
            subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)
        else:
            subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), check=True)
            self.keys("ctrl+v")

    def choose_file(self, path):
        """Answers the file dialog that is coming up."""
        field = self.find("fileNameEdit", seconds=30)
        field.queryEditableText().setTextContents(path)
        until(lambda: field.queryText().getText(0, -1) == path)
        self.click(name="Open", role="push button") if self.look(name="Open", role="push button") else self.keys("Return")

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def close(self):
        """Also leaves a picture of where a failed way ended, when PANORAMA_GUI_PICTURE names a file."""
        if sys.exc_info()[0] and os.environ.get("PANORAMA_GUI_PICTURE"):
            self.picture(os.environ["PANORAMA_GUI_PICTURE"])
        self.process.terminate()
        self.process.wait(10)
