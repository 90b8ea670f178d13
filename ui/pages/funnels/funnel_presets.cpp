// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_presets.h"

#include "ui/rules/known_names.h"
#include "ui/rules/pick_list.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    const char *name;
    std::initializer_list<const char *> events; // the first that is there measures it
};

struct Preset
{
    const char *id, *name;
    std::vector<Stage> stages;
};

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> list = {
        {"closed_loop",
         QT_TRANSLATE_NOOP("FunnelPresets", "Closed loop: reach to deal"),
         {{QT_TRANSLATE_NOOP("FunnelPresets", "Reach"), {"impression", "targeted", "sent", "message", "delivered"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Follow-up"), {"follow_up", "click", "open", "email_open"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Lead left"), {"lead", "signup", "form"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Lead watched"), {"lead_visit", "visit", "demo", "call", "chat"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Offer"), {"coupon", "offer", "redeemed", "cart", "quote"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Deal"), {"order", "deal", "purchase"}}}},
        {"journey",
         QT_TRANSLATE_NOOP("FunnelPresets", "Customer journey: aware to advocate"),
         {{QT_TRANSLATE_NOOP("FunnelPresets", "Aware"), {"impression", "targeted", "sent", "message"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Interested"), {"click", "open", "visit"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Evaluating"), {"lead", "cart", "favourite", "add_to_cart", "demo"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Buying"), {"order", "purchase", "redeemed"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Using"), {"use", "login", "activation", "support", "service"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Advocating"), {"share", "review", "referral", "invite", "comment"}}}},
        {"shop",
         QT_TRANSLATE_NOOP("FunnelPresets", "Shop: visit to order"),
         {{QT_TRANSLATE_NOOP("FunnelPresets", "Visit"), {"visit"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Cart"), {"cart", "add_to_cart"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Order"), {"order", "purchase"}}}},
        {"leads",
         QT_TRANSLATE_NOOP("FunnelPresets", "Leads: visit to deal"),
         {{QT_TRANSLATE_NOOP("FunnelPresets", "Visit"), {"visit", "click"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Lead left"), {"lead", "signup", "form"}},
          {QT_TRANSLATE_NOOP("FunnelPresets", "Deal"), {"order", "deal", "purchase"}}}}};
    return list;
}

QString say(const char *text)
{
    return QCoreApplication::translate("FunnelPresets", text);
}

} // namespace

std::vector<FunnelPreset> funnelPresets(const Vocabulary &words)
{
    std::vector<FunnelPreset> list;
    for (const Preset &preset : presets()) {
        FunnelPreset made {QString::fromLatin1(preset.id), say(preset.name), Json::array(), {}, {}};
        for (const Stage &stage : preset.stages) {
            const auto event = std::find_if(stage.events.begin(), stage.events.end(), [&](const char *name) {
                return std::any_of(words.events.begin(), words.events.end(),
                                   [&](const auto &known) { return known.id == QLatin1StringView(name); });
            });
            if (event == stage.events.end()) {
                made.blind << say(stage.name);
                continue;
            }
            made.measured << say(stage.name) + u" = "_s + knownName(QString::fromLatin1(*event));
            made.steps.append(Json::object({{"event", *event}}));
        }
        list.push_back(std::move(made));
    }
    return list;
}

std::vector<PickItem> presetItems(const std::vector<FunnelPreset> &presets)
{
    std::vector<PickItem> items;
    for (const FunnelPreset &preset : presets) {
        const QString coverage = preset.blind.isEmpty()
            ? QCoreApplication::translate("FunnelPresets", "every stage is measured")
            : QCoreApplication::translate("FunnelPresets", "not measured: %1").arg(listText(preset.blind));
        if (preset.steps.items().size() > 1)
            items.push_back({preset.id, preset.name, coverage, u"funnel"_s, 0, false, false,
                             searchKey(preset.name + u' ' + preset.measured.join(u' '))});
    }
    return items;
}

} // namespace panorama::ui
