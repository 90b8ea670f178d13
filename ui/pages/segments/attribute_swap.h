// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/vocabulary.h"

#include <functional>
#include <map>

class QWidget;

namespace panorama::ui {

// Attributes that rules ask for and nobody has, each with the texts that they compare it with.
using MissingAttributes = std::map<QString, QStringList>;
MissingAttributes missingAttributes(const Json &document, const Vocabulary &words);

// By which attribute of this workspace each missing one is meant, and which of its values each text.
struct AttributeMeaning
{
    QString attribute;
    std::map<QString, QString> values;
};
using AttributeMeanings = std::map<QString, AttributeMeaning>;
Json withMeanings(Json document, const AttributeMeanings &meanings);

// Asks for the meanings beside `anchor`; `done` gets the document with those that were chosen put in everywhere.
void openAttributeSwap(QWidget *anchor, const VocabularyPtr &words, const Json &document,
                       const std::function<void(const Json &)> &done);

} // namespace panorama::ui
