// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/pick_list.h"
#include "ui/rules/vocabulary.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/table_rows.h"

namespace panorama::ui {

// What the referral view shows of its answers, and what can be chosen: properties, and to whom a code belongs
// ("event:invite", "attribute:invite_code", "identifier:member_no").
std::vector<PickItem> propertyItems(const Vocabulary &words);
std::vector<PickItem> ownerItems(const Vocabulary &words);
// The first of these ids that is among the items, else the first item's.
QString usualId(const std::vector<PickItem> &items, std::initializer_list<const char *> wanted);

Kpi peopleKpi(const Json &run);
Kpi kFactorKpi(const Json &run);
Kpi cycleKpi(const Json &run);
Kpi suspectsKpi(const Json &run);
QString notesText(const Json &run);
std::vector<TableColumn> kocColumns();
std::vector<TableRows::Row> kocRows(const Json &koc);
std::vector<TableColumn> ringColumns();
std::vector<TableRows::Row> ringRows(const Json &run);
// A length of time as people say it: 2.5 days, 4 hours.
QString spanOfTime(double seconds);

} // namespace panorama::ui
