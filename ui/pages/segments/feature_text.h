// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <QString>

namespace panorama::ui {

// A feature of people ({kind,name,value}) as people say it: "City · 上海", "Tag · VIP", "Order in 30 days".
QString featureText(const Json &feature);
double numberIn(const Json &json, const char *key); // 0 where it is none
QString plainText(const Json &json, const char *key); // empty where it is no text

} // namespace panorama::ui
