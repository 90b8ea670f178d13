#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""slice_spec.py IN OUT PATH…: an OpenAPI file with the chosen paths and what they refer to.

The mock server starts many times faster on it. References to other servers become plain types, as it must not need the
network.
"""
import json
import sys

PLAIN = {"Boolean": {"type": "boolean"}, "Number": {"type": "number"}}


def plain(node):
    if isinstance(node, dict):
        reference = node.get("$ref", "")
        if isinstance(reference, str) and reference.startswith("http"):
            return PLAIN.get(reference.rsplit(".", 1)[-1], {"type": "string"})
        return {key: plain(value) for key, value in node.items()}
    return [plain(item) for item in node] if isinstance(node, list) else node


def references(node, found):
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/"):
            found.add(tuple(reference[2:].split("/")))
        for value in node.values():
            references(value, found)
    elif isinstance(node, list):
        for item in node:
            references(item, found)


def main():
    source, target, *paths = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        whole = plain(json.load(file))
    kept = {key: value for key, value in whole.items() if key not in ("paths", "components", "tags", "webhooks")}
    kept["paths"] = {path: whole["paths"][path] for path in paths}
    components = {"securitySchemes": whole["components"].get("securitySchemes", {})}
    wanted, done = set(), set()
    references(kept["paths"], wanted)
    while wanted - done:
        section, name = (reference := next(iter(wanted - done)))[1:]
        done.add(reference)
        part = whole["components"][section][name]
        components.setdefault(section, {})[name] = part
        references(part, wanted)
    kept["components"] = components
    with open(target, "w", encoding="utf-8") as file:
        json.dump(kept, file)


main()
