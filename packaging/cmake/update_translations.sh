#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Collects the texts of the window into translations/*.ts; existing translations stay.
set -e
cd "$(dirname "$(readlink -f "$0")")/../.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for language in zh_CN zh_TW en; do
  "$lupdate" -I . -I models -silent -no-obsolete -locations none -source-language en -target-language $language \
    ui app -ts translations/panorama_$language.ts
done
