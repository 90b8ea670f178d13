// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/funnel_spec.h"

#include <optional>

namespace panorama {

// An event that names another person by one of its properties, and what that property holds: an identifier of the other
// person, a value of an attribute, or the value that the same property has on another event of that person.
struct ReferenceSpec
{
    enum class Owner { Identifier, Attribute, Event };
    EventCondition event;
    std::string property;
    Owner owner = Owner::Identifier;
    std::string ownerName; // kind of identifier, attribute, or event
};

// A document on an invitation campaign, panorama.referral/1:
// {"format":"panorama.referral/1","invited":{"event":"referred","property":"invite_code","owner":{"event":"invite"}},
//  "shared":{"event":"invite"},"convert":{"event":"order"},"comments":{"event":"comment","property":"reply_to",
//  "owner":{"identifier":"openid"}},"same":["device"],"window_days":30,"forecast_days":30,"from":"2026-01-01",
//  "to":"2026-04-01"}
// owner: {"identifier":KIND}, {"attribute":NAME} or {"event":NAME}. `shared`, `convert`, `comments` and `same`
// (properties of the invited event that honest people do not share, such as a device) may be left out.
struct ReferralSpec
{
    std::string name;
    ReferenceSpec invited;
    std::optional<ReferenceSpec> comments;
    std::optional<EventCondition> shared, convert;
    std::vector<std::string> same;
    std::int64_t windowMicros = 30 * microsPerDay; // in which a newcomer's own invitations count for K
    int forecastDays = 30;
    TimeSpan span;
};

Result<ReferralSpec> parseReferralSpec(const Json &json, const std::string &pointer = {});

} // namespace panorama
