// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/truth.h"

#include "services/sample/journey.h"

namespace panorama::services::sample {

Json brandTruth(const Wanted &wanted, const Market &market, const Json &lateDays, const Json &missingDays)
{
    Json channels = Json::array();
    for (const PaidChannel &channel : market.channels)
        channels.append(Json::object(
            {{"channel", channel.name},
             {"adstock", Json::object({{"kind", "geometric"}, {"rate", channel.carry}})},
             {"saturation", Json::object({{"kind", "hill"}, {"half", channel.half}, {"shape", channel.shape}})},
             {"scale", channel.ceiling},
             {"cart_to_order", channel.orderRate},
             {"reported_conversions_factor", channel.overclaim}}));
    Json festivals = Json::array();
    for (const Festival &festival : market.festivals)
        festivals.append(Json::object({{"code", festival.code},
                                       {"name", festival.name},
                                       {"from", market.date(festival.from).toIso()},
                                       {"to", market.date(festival.to).toIso()},
                                       {"spend_lift", festival.lift}}));
    Json facts = Json::object({{"best_hour", 23},
                               {"best_hour_cart_to_order_factor", hourFactor(23)},
                               {"festival_cart_to_order_factor", festivalFactor},
                               {"owned_cart_to_order", 0.42},
                               {"top_loss_reason", propertyValues(Property::LossReason)[0]},
                               {"figures_final_after_days", 7},
                               {"figures_late", lateDays},
                               {"days_missing", missingDays}});
    return Json::object({{"format", "panorama.truth/1"},
                         {"seed", wanted.seed},
                         {"as_of", market.zone.format(market.end)},
                         {"first_day", market.first.toIso()},
                         {"days", wanted.days},
                         {"customers", wanted.customers},
                         {"events", wanted.events},
                         {"channels", std::move(channels)},
                         {"festivals", std::move(festivals)},
                         {"facts", std::move(facts)}});
}

} // namespace panorama::services::sample
