// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/event_texts.h"

#include "services/report_texts.h"

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
    const std::string key = "event." + event;
    const std::string text = services::reportText(key, windowLanguage().toStdString());
    return QString::fromStdString(text == key ? event : text);
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
