// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time_zone.h"
#include "services/identity_service.h"
#include "ui/widgets/paint.h"

#include <QDateTime>

namespace panorama::ui {

QString identifierText(const std::string &kind); // phone → Phone; others as they are
QString fieldText(const std::string &field); // of evidence: "attr.city" → city
QString levelText(const std::string &level); // same, slip, close, alike, different
PillTone levelTone(const std::string &level);
QString evidenceText(const services::EvidenceItem &item);
QDateTime localTime(Instant time, const TimeZone &zone); // as clocks of the workspace show it
QString sourceOf(const std::string &recordKey); // "SOURCE/KEY" → SOURCE

} // namespace panorama::ui
