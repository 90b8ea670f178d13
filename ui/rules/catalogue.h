// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/vocabulary.h"
#include "ui/shell/fuzzy.h"

namespace panorama::ui {

// Everything that a condition can be about in this workspace, to be searched in three languages and by pinyin.
struct CatalogueEntry
{
    QString group, title, icon;
    quint64 count = 0; // people who have it; 0: not said
    bool hasCount = false;
    SearchKey key;
    Json leaf; // the condition that is added
};
std::vector<CatalogueEntry> conditionCatalogue(const Vocabulary &words);
// Entries that match, best first within their groups; all for an empty query.
std::vector<const CatalogueEntry *> searchCatalogue(const std::vector<CatalogueEntry> &entries, const QString &query);

// The kind of a leaf: attribute, tag, event, sequence, consent …; empty for what the window does not know.
QString leafKind(const Json &leaf);
QString kindText(const QString &kind);
QString kindIcon(const QString &kind);

} // namespace panorama::ui
