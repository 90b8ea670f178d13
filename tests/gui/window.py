# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a person does: finds controls by their test id, clicks with the mouse, types with the keyboard."""
import os
import subprocess
import sys
import time

import pyatspi

BIN = os.environ.get("PANORAMA_BIN", "build/release/bin")


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
        time.sleep(0.05)


class Window:
    def __init__(self, *arguments, environment=None):
        self.process = subprocess.Popen([os.path.join(BIN, "panorama"), *arguments], env={**os.environ, **(environment or {})})
        self.app = until(lambda: next((a for a in pyatspi.Registry.getDesktop(0) if a and a.name == "Panorama"), None), 20)
        assert self.app, "the window did not open"

    def walk(self, node=None):
        node = node or self.app
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            if child:
                yield child
                yield from self.walk(child)

    def find(self, identity=None, name=None, role=None, seconds=20):
        def look():
            for node in self.walk():
                if identity and node.description != identity:
                    continue
                if name is not None and name not in (node.name or ""):
                    continue
                if role and node.getRoleName() != role:
                    continue
                if node.getState().contains(pyatspi.STATE_SHOWING):
                    return node
            return None
        node = until(look, seconds)
        assert node, f"not found: {identity or name or role}"
        return node

    def middle(self, node):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    def click(self, *arguments, **keywords):
        x, y = self.middle(self.find(*arguments, **keywords))
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)

    def drag(self, node, dx, dy):
        x, y = self.middle(node)
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "mousedown", "1"], check=True)
        for step in range(1, 13):
            subprocess.run(["xdotool", "mousemove", str(x + dx * step // 12), str(y + dy * step // 12)], check=True)
            time.sleep(0.03)
        subprocess.run(["xdotool", "mouseup", "1"], check=True)

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
        time.sleep(0.5)
        self.keys("Return")

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def close(self):
        """Also leaves a picture of where a failed way ended, when PANORAMA_GUI_PICTURE names a file."""
        if sys.exc_info()[0] and os.environ.get("PANORAMA_GUI_PICTURE"):
            self.picture(os.environ["PANORAMA_GUI_PICTURE"])
        self.process.terminate()
        self.process.wait(10)
