# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop that is light or dark: the part of the settings portal that a window asks. Reads "dark" or "light" lines."""
import sys

from gi.repository import Gio, GLib

XML = """<node><interface name="org.freedesktop.portal.Settings">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal></interface></node>"""
PATH, NAME = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
scheme = 2


def call(connection, sender, path, interface, method, parameters, invocation):
    invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", GLib.Variant("u", scheme)),)))


def line(channel, condition):
    global scheme
    text = sys.stdin.readline()
    if not text:
        loop.quit()
        return False
    scheme = 1 if text.strip() == "dark" else 2
    bus.emit_signal(None, PATH, NAME, "SettingChanged",
                    GLib.Variant("(ssv)", ("org.freedesktop.appearance", "color-scheme", GLib.Variant("u", scheme))))
    return True


loop = GLib.MainLoop()
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0], call, None, None)
Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, None, None)
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, line)
print("ready", flush=True)
loop.run()
