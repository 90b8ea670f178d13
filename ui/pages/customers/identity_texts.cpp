// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers/identity_texts.h"

#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

#include <span>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    std::string_view id;
    const char *text;
};

constexpr Named identifiers[] = {
    {"phone", QT_TRANSLATE_NOOP("Identity", "Phone")},          {"email", QT_TRANSLATE_NOOP("Identity", "E-mail")},
    {"unionid", QT_TRANSLATE_NOOP("Identity", "Union ID")},     {"openid", QT_TRANSLATE_NOOP("Identity", "Open ID")},
    {"member_no", QT_TRANSLATE_NOOP("Identity", "Member no.")}, {"device", QT_TRANSLATE_NOOP("Identity", "Device")},
    {"cookie", QT_TRANSLATE_NOOP("Identity", "Cookie")},        {"name", QT_TRANSLATE_NOOP("Identity", "Name")},
};

constexpr Named levels[] = {
    {"same", QT_TRANSLATE_NOOP("Identity", "same")},           {"slip", QT_TRANSLATE_NOOP("Identity", "typing slip")},
    {"close", QT_TRANSLATE_NOOP("Identity", "close")},         {"alike", QT_TRANSLATE_NOOP("Identity", "alike")},
    {"different", QT_TRANSLATE_NOOP("Identity", "different")},
};

QString textOf(std::string_view id, std::span<const Named> names)
{
    for (const Named &named : names)
        if (id == named.id)
            return QCoreApplication::translate("Identity", named.text);
    return knownName(QString::fromUtf8(id.data(), qsizetype(id.size())));
}

} // namespace

QString identifierText(const std::string &kind)
{
    return textOf(kind, identifiers);
}

QString fieldText(const std::string &field)
{
    return identifierText(field.starts_with("attr.") ? field.substr(5) : field);
}

QString levelText(const std::string &level)
{
    return level.empty() ? QString() : textOf(level, levels);
}

PillTone levelTone(const std::string &level)
{
    if (level == "same")
        return PillTone::Good;
    return level == "different" ? PillTone::Bad : PillTone::Warn;
}

QString evidenceText(const services::EvidenceItem &item)
{
    const QString field = fieldText(item.field);
    if (!item.value.empty())
        return field + u' ' + QString::fromStdString(item.value);
    return item.level.empty() ? field : field + u' ' + levelText(item.level);
}

QDateTime localTime(Instant time, const TimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.micros / 1000, Qt::OffsetFromUTC, zone.offsetSeconds(time));
}

QString sourceOf(const std::string &recordKey)
{
    return QString::fromStdString(recordKey.substr(0, recordKey.find('/')));
}

} // namespace panorama::ui
