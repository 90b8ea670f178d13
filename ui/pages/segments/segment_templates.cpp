// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_templates.h"

#include "ui/rules/known_names.h"

#include <QCoreApplication>

#include <iterator>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Template
{
    const char *industry, *name, *icon, *rule;
};

constexpr Template templates[] = {
    {QT_TRANSLATE_NOOP("Templates", "Retail"), QT_TRANSLATE_NOOP("Templates", "Carts left behind in 7 days"),
     "shopping-cart", R"({"all":[{"event":"cart","last_days":7},{"event":"order","count":{"=":0},"last_days":7}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Retail"), QT_TRANSLATE_NOOP("Templates", "High value, silent for 90 days"), "star",
     R"({"all":[{"event":"order","sum":{"property":"value",">=":2000},"last_days":730},{"event":"order","count":{"=":0},"last_days":90}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Retail"), QT_TRANSLATE_NOOP("Templates", "First order, no second in 30 days"),
     "refresh-cw", R"({"all":[{"event":"order","count":{"=":1}},{"event":"order","count":{"=":0},"last_days":30}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Retail"), QT_TRANSLATE_NOOP("Templates", "Reachable by text message"), "mail",
     R"({"all":[{"consent":"sms"},{"identifier":"phone"}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Home and furniture"),
     QT_TRANSLATE_NOOP("Templates", "Three visits in 14 days without an order"), "map-pin",
     R"({"all":[{"event":"visit","count":{">=":3},"last_days":14},{"event":"order","count":{"=":0},"last_days":90}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Home and furniture"),
     QT_TRANSLATE_NOOP("Templates", "Lead, then visit within 30 days"), "route",
     R"({"all":[{"sequence":[{"event":"lead"},{"event":"visit"}],"within_days":30}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Home and furniture"),
     QT_TRANSLATE_NOOP("Templates", "Big ticket in the last year"), "coins",
     R"({"all":[{"event":"order","where":[{"property":"value",">=":10000}],"last_days":365}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Health"),
     QT_TRANSLATE_NOOP("Templates", "Due for a refill: bought 25 to 40 days ago"), "clock",
     R"({"all":[{"event":"order","last_days":40},{"event":"order","count":{"=":0},"last_days":25}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Health"), QT_TRANSLATE_NOOP("Templates", "Regulars: four orders in half a year"),
     "shield-check", R"({"all":[{"event":"order","count":{">=":4},"last_days":180}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Health"),
     QT_TRANSLATE_NOOP("Templates", "Aged 45 and over, agreed to be contacted"), "phone",
     R"({"all":[{"attribute":"age",">=":45},{"any":[{"consent":"phone"},{"consent":"sms"},{"consent":"wechat"}]}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Mother and baby"),
     QT_TRANSLATE_NOOP("Templates", "New families: women who bought for the first time"), "users",
     R"({"all":[{"lifecycle":"new"},{"attribute":"gender","=":"女"}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Mother and baby"),
     QT_TRANSLATE_NOOP("Templates", "Monthly buyers who skipped a month"), "calendar",
     R"({"all":[{"event":"order","count":{">=":3},"last_days":120},{"event":"order","count":{"=":0},"last_days":35}]})"},
    {QT_TRANSLATE_NOOP("Templates", "Mother and baby"),
     QT_TRANSLATE_NOOP("Templates", "Recommend to friends: invited and bought"), "share-2",
     R"({"all":[{"event":"invite","last_days":180},{"event":"order","last_days":180}]})"},
};

} // namespace

std::vector<PickItem> segmentTemplates()
{
    std::vector<PickItem> items;
    for (std::size_t i = 0; i < std::size(templates); ++i) {
        const Template &known = templates[i];
        items.push_back(
            {QString::number(i), QCoreApplication::translate("Templates", known.name),
             QCoreApplication::translate("Templates", known.industry), QLatin1StringView(known.icon), 0, false, false,
             searchKey(textsForSearch("Templates", known.name) + u' ' + textsForSearch("Templates", known.industry))});
    }
    return items;
}

Json segmentFromTemplate(const QString &id)
{
    const Template &known = templates[std::min<std::size_t>(id.toUInt(), std::size(templates) - 1)];
    return Json::object({{"format", "panorama.segment/1"},
                         {"name", QCoreApplication::translate("Templates", known.name).toStdString()},
                         {"rule", Json::parse(known.rule).value_or(Json())}});
}

} // namespace panorama::ui
