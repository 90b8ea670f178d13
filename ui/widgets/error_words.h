// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <string>

namespace panorama::ui {

// What the models say in English (errors, how to mend them, warnings) in the language of the window, as far as it is
// known; numbers and names in it stay. Anything else stays as it is.
QString inWindowWords(const QString &english);
// The same of "FIELD is …" where the column is said beside it, so that the field need not be.
QString cellText(const std::string &english);
// The same of "STREAM: why", as a sync says it.
QString failureText(const std::string &english);

// Where an error lies, to be put after it in words: " (step 2 › Event)", a file as it is. Empty where nobody would
// learn anything by it.
QString placeText(const QString &where);

} // namespace panorama::ui
