// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time_zone.h"
#include "services/source_health.h"
#include "services/source_service.h"
#include "ui/widgets/paint.h"

namespace panorama::ui {

QString healthText(services::SourceHealth health);
PillTone healthTone(services::SourceHealth health);
QString outcomeText(const std::string &outcome); // of a log item
PillTone outcomeTone(const std::string &outcome);
QStringList
failureTexts(const std::vector<services::StreamProbe> &probes); // of the streams that do not answer, by reason
QString kindText(const std::string &kind); // of data: "order_lines" → Order lines
QString settingText(const QString &title); // of a manifest's setting, where a translation is known
QString timeText(Instant time, const TimeZone &zone);

} // namespace panorama::ui
