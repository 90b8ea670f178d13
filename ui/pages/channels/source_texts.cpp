// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/source_texts.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/error_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <map>

namespace panorama::ui {

using namespace Qt::StringLiterals;
using services::SourceHealth;

namespace {

struct NamedText
{
    const char *name;
    const char *text;
};

constexpr NamedText kinds[] = {
    {"customers", QT_TRANSLATE_NOOP("DataKind", "Customers")},
    {"events", QT_TRANSLATE_NOOP("DataKind", "Events")},
    {"orders", QT_TRANSLATE_NOOP("DataKind", "Orders")},
    {"order_lines", QT_TRANSLATE_NOOP("DataKind", "Order lines")},
    {"refunds", QT_TRANSLATE_NOOP("DataKind", "Refunds")},
    {"products", QT_TRANSLATE_NOOP("DataKind", "Products")},
    {"campaigns", QT_TRANSLATE_NOOP("DataKind", "Campaigns")},
    {"messages", QT_TRANSLATE_NOOP("DataKind", "Messages")},
    {"consents", QT_TRANSLATE_NOOP("DataKind", "Consents")},
    {"spend", QT_TRANSLATE_NOOP("DataKind", "Daily spend")},
    {"rates", QT_TRANSLATE_NOOP("DataKind", "Exchange rates")},
};

// Settings that many manifests have in common.
[[maybe_unused]] constexpr const char *settings[] = {
    QT_TRANSLATE_NOOP("SourceSetting", "Klaviyo: profiles, consents, events, campaigns"),
    QT_TRANSLATE_NOOP("SourceSetting", "Square: customers, orders, refunds"),
    QT_TRANSLATE_NOOP("SourceSetting", "Access token"),
    QT_TRANSLATE_NOOP("SourceSetting", "API key"),
    QT_TRANSLATE_NOOP("SourceSetting", "Private API key"),
    QT_TRANSLATE_NOOP("SourceSetting", "Client ID"),
    QT_TRANSLATE_NOOP("SourceSetting", "Client secret"),
    QT_TRANSLATE_NOOP("SourceSetting", "App ID"),
    QT_TRANSLATE_NOOP("SourceSetting", "App secret"),
    QT_TRANSLATE_NOOP("SourceSetting", "Refresh token"),
    QT_TRANSLATE_NOOP("SourceSetting", "Account"),
    QT_TRANSLATE_NOOP("SourceSetting", "Account ID"),
    QT_TRANSLATE_NOOP("SourceSetting", "Advertiser ID"),
    QT_TRANSLATE_NOOP("SourceSetting", "Advertisers"),
    QT_TRANSLATE_NOOP("SourceSetting", "Ad accounts"),
    QT_TRANSLATE_NOOP("SourceSetting", "Locations"),
    QT_TRANSLATE_NOOP("SourceSetting", "Shop"),
    QT_TRANSLATE_NOOP("SourceSetting", "From"),
    QT_TRANSLATE_NOOP("SourceSetting", "Time zone"),
    QT_TRANSLATE_NOOP("SourceSetting", "Currency"),
    QT_TRANSLATE_NOOP("SourceSetting", "Click window"),
    QT_TRANSLATE_NOOP("SourceSetting", "View window"),
};

} // namespace

QString healthText(SourceHealth health)
{
    switch (health) {
    case SourceHealth::Fed: return QCoreApplication::translate("Sources", "by import");
    case SourceHealth::Waiting: return QCoreApplication::translate("Sources", "not read yet");
    case SourceHealth::Good: return QCoreApplication::translate("Sources", "up to date");
    case SourceHealth::Late: return QCoreApplication::translate("Sources", "late");
    case SourceHealth::Partial: return QCoreApplication::translate("Sources", "in part");
    case SourceHealth::Failed: break;
    }
    return QCoreApplication::translate("Sources", "failed");
}

PillTone healthTone(SourceHealth health)
{
    switch (health) {
    case SourceHealth::Good: return PillTone::Good;
    case SourceHealth::Late:
    case SourceHealth::Partial: return PillTone::Warn;
    case SourceHealth::Failed: return PillTone::Bad;
    case SourceHealth::Fed:
    case SourceHealth::Waiting: break;
    }
    return PillTone::Neutral;
}

QString outcomeText(const std::string &outcome)
{
    if (outcome == "done")
        return QCoreApplication::translate("Sources", "done");
    if (outcome == "rolled_back")
        return QCoreApplication::translate("Sources", "rolled back");
    if (outcome == "in_part")
        return QCoreApplication::translate("Sources", "in part");
    if (outcome == "broken_off")
        return QCoreApplication::translate("Sources", "broken off");
    return QCoreApplication::translate("Sources", "failed");
}

PillTone outcomeTone(const std::string &outcome)
{
    if (outcome == "done")
        return PillTone::Good;
    return outcome == "failed"                            ? PillTone::Bad
        : outcome == "broken_off" || outcome == "in_part" ? PillTone::Warn
                                                          : PillTone::Neutral;
}

QString kindText(const std::string &kind)
{
    for (const NamedText &named : kinds)
        if (kind == named.name)
            return QCoreApplication::translate("DataKind", named.text);
    return QString::fromStdString(kind);
}

QString settingText(const QString &title)
{
    return QCoreApplication::translate("SourceSetting", title.toUtf8().constData());
}

QString timeText(Instant time, const TimeZone &zone)
{
    return minuteText(QDateTime::fromMSecsSinceEpoch(time.micros / 1000, Qt::OffsetFromUTC, zone.offsetSeconds(time)));
}

QStringList failureTexts(const std::vector<services::StreamProbe> &probes)
{
    std::vector<std::pair<std::string, std::string>> failed; // reason, streams
    for (const services::StreamProbe &probe : probes) {
        if (probe.ok)
            continue;
        const auto known = std::ranges::find(failed, probe.reason, &std::pair<std::string, std::string>::first);
        if (known == failed.end())
            failed.emplace_back(probe.reason, probe.stream);
        else
            known->second += ", " + probe.stream;
    }
    QStringList texts;
    for (const auto &[reason, streams] : failed)
        texts << QString::fromStdString(streams) + u": "_s + inWindowWords(QString::fromStdString(reason));
    return texts;
}

} // namespace panorama::ui
