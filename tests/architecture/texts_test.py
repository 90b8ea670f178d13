#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test of the texts must be able to fail: each planted offence is seen, and clean texts are not accused."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import texts  # noqa: E402

CLEAN = {"zh_CN": "%1 的人群池", "zh_TW": "%1 的受眾池"}
TABLE = 'constexpr Entry entries[] = {\n    {"visit", "Visit", "访问", "%s"},\n};\n'
PLANTED = {
    "unfinished": ("zh_TW", "", "造訪"),
    "places": ("zh_CN", "%2 的人群池", "造訪"),
    "script": ("zh_TW", "%1 的数据", "造訪"),
    "word": ("zh_TW", "%1 的渠道", "造訪"),
    "report_texts.cpp: word": ("zh_TW", CLEAN["zh_TW"], "觸達"),
    "report_texts.cpp: script": ("zh_TW", CLEAN["zh_TW"], "访问"),
}


def planted(language=None, text=None, row="造訪"):
    with tempfile.TemporaryDirectory() as root:
        os.makedirs(os.path.join(root, "translations"))
        os.makedirs(os.path.join(root, "models/services"))
        for name, clean in CLEAN.items():
            said = text if name == language else clean
            kind = ' type="unfinished"' if said == "" else ""
            with open(os.path.join(root, f"translations/panorama_{name}.ts"), "w", encoding="utf-8") as file:
                file.write(f'<TS><context><name>A</name><message><source>Pool %1</source><translation{kind}>{said}</translation></message></context></TS>')
        with open(os.path.join(root, "models/services/report_texts.cpp"), "w", encoding="utf-8") as file:
            file.write(TABLE % row)
        return list(texts.offences(root))


def main():
    failed = [f"accused: {line}" for line in planted()]
    for rule, offence in PLANTED.items():
        found = planted(*offence)
        if not any(f"{rule}: " in line for line in found):
            failed.append(f"not seen: {rule} ({found})")
    for line in failed:
        print(line)
    print(f"{len(PLANTED)} planted offences, {len(failed)} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
