// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of documents say where by a JSON pointer or the name of a member. People are told by the words of the window.
#include "ui/widgets/error_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct NamedPlace
{
    const char *name, *text;
};

constexpr NamedPlace places[] = {{"base_url", QT_TRANSLATE_NOOP("Place", "web address")},
                                 {"breakdown", QT_TRANSLATE_NOOP("Place", "breakdown")},
                                 {"budget", QT_TRANSLATE_NOOP("Place", "budget")},
                                 {"campaign", QT_TRANSLATE_NOOP("Place", "campaign")},
                                 {"channel", QT_TRANSLATE_NOOP("Place", "channel")},
                                 {"column", QT_TRANSLATE_NOOP("Place", "column")},
                                 {"conversion", QT_TRANSLATE_NOOP("Place", "conversion")},
                                 {"count", QT_TRANSLATE_NOOP("Place", "how many")},
                                 {"currency", QT_TRANSLATE_NOOP("Place", "currency")},
                                 {"date", QT_TRANSLATE_NOOP("Place", "day")},
                                 {"end", QT_TRANSLATE_NOOP("Place", "end")},
                                 {"event", QT_TRANSLATE_NOOP("Place", "event")},
                                 {"fields", QT_TRANSLATE_NOOP("Place", "fields")},
                                 {"format", QT_TRANSLATE_NOOP("Place", "format")},
                                 {"from", QT_TRANSLATE_NOOP("Place", "from")},
                                 {"id", QT_TRANSLATE_NOOP("Place", "number")},
                                 {"lines", QT_TRANSLATE_NOOP("Place", "lines")},
                                 {"link", QT_TRANSLATE_NOOP("Place", "web address")},
                                 {"medium", QT_TRANSLATE_NOOP("Place", "medium")},
                                 {"name", QT_TRANSLATE_NOOP("Place", "name")},
                                 {"period", QT_TRANSLATE_NOOP("Place", "period")},
                                 {"pool", QT_TRANSLATE_NOOP("Place", "pool")},
                                 {"prefix", QT_TRANSLATE_NOOP("Place", "prefix")},
                                 {"property", QT_TRANSLATE_NOOP("Place", "property")},
                                 {"purpose", QT_TRANSLATE_NOOP("Place", "purpose")},
                                 {"rate", QT_TRANSLATE_NOOP("Place", "rate")},
                                 {"return", QT_TRANSLATE_NOOP("Place", "return")},
                                 {"rule", QT_TRANSLATE_NOOP("Place", "rule")},
                                 {"sections", QT_TRANSLATE_NOOP("Place", "parts")},
                                 {"segment", QT_TRANSLATE_NOOP("Place", "segment")},
                                 {"source", QT_TRANSLATE_NOOP("Place", "source")},
                                 {"start", QT_TRANSLATE_NOOP("Place", "start")},
                                 {"steps", QT_TRANSLATE_NOOP("Place", "steps")},
                                 {"stores", QT_TRANSLATE_NOOP("Place", "stores")},
                                 {"streams", QT_TRANSLATE_NOOP("Place", "kinds of data")},
                                 {"sync", QT_TRANSLATE_NOOP("Place", "sync")},
                                 {"tag", QT_TRANSLATE_NOOP("Place", "tag")},
                                 {"target", QT_TRANSLATE_NOOP("Place", "target")},
                                 {"time", QT_TRANSLATE_NOOP("Place", "time")},
                                 {"to", QT_TRANSLATE_NOOP("Place", "to")},
                                 {"total", QT_TRANSLATE_NOOP("Place", "total")},
                                 {"touch", QT_TRANSLATE_NOOP("Place", "touch")},
                                 {"url", QT_TRANSLATE_NOOP("Place", "web address")},
                                 {"window", QT_TRANSLATE_NOOP("Place", "window")}};

QString wordOf(const QString &name)
{
    const auto found =
        std::ranges::find_if(places, [&](const NamedPlace &place) { return name == QLatin1StringView(place.name); });
    return found == std::end(places) ? QString() : QCoreApplication::translate("Place", found->text);
}

} // namespace

QString placeText(const QString &where)
{
    static const QRegularExpression member(u"^[a-z][a-z_]*$"_s), number(u"^\\d+$"_s);
    if (where.isEmpty())
        return {};
    const bool isPointer = where.startsWith(u'/');
    QStringList words;
    for (const QString &part : where.mid(isPointer ? 1 : 0).split(u'/')) {
        const QString word = wordOf(part);
        if (words.isEmpty() && word.isEmpty()) // a file, a customer; a member that has no word tells nothing
            return member.match(where).hasMatch() ? QString() : u" ("_s + where + u')';
        words << (number.match(part).hasMatch() ? QCoreApplication::translate("Place", "no. %1").arg(part.toInt() + 1)
                      : word.isEmpty()          ? part
                                                : word);
    }
    return u" ("_s + words.join(u" › "_s) + u')';
}

} // namespace panorama::ui
