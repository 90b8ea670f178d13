// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/event_texts.h"

#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace panorama::ui {

QString windowLanguage()
{
    const QLocale language;
    if (language.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return language.territory() == QLocale::Taiwan ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
}

QString eventText(const std::string &event)
{
    return knownName(QString::fromStdString(event)); // as segments and funnels call it
}

QString timePassedText(const DateRange &days, Date today, double share)
{
    return today < days.from ? QCoreApplication::translate("Pacing", "begins on %1").arg(dayText(qdate(days.from)))
                             : QCoreApplication::translate("Pacing", "time passed %1").arg(percentText(share, 0));
}

QString festivalText(const planning::Festival &festival)
{
    const QString language = windowLanguage();
    const std::string_view text = language == QStringLiteral("en") ? festival.en
        : language == QStringLiteral("zh_TW")                      ? festival.zhTw
                                                                   : festival.zh;
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace panorama::ui
