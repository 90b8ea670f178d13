// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace panorama::ui {

// Names of data are shown as they come, but the usual ones of events, attributes, properties, contact channels and
// kinds of identifiers (order, cart, city, sms …) as people say them in the language of the window.
QString knownName(const QString &name);
QString knownName(const std::string &name);
// The name in all three languages and as it comes, for search.
QString namesForSearch(const QString &name);
// A source text of any context in all three languages, for search.
QString textsForSearch(const char *context, const char *source);

} // namespace panorama::ui
