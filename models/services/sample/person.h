// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sample/market.h"

#include <cstdint>
#include <string>
#include <vector>

namespace panorama::services::sample {

// An invented person as the truth has it: in which systems they left a record, and under which identifiers.
struct Person
{
    std::int64_t number = 0;
    bool female = false;
    std::string name;
    std::string typedName; // as the sales desk typed it
    int age = 30;
    std::size_t city = 0;
    std::size_t channel = 0; // where they came from
    int day = 0; // of the first contact
    bool anonymous = false; // known only by a device
    bool lead = false, member = false, follower = false, mini = false,
         buyer = false; // records: CRM, 会员, 公众号, 小程序, 天猫
    bool sharesPhone = false; // with the person before (family)
    bool buyerPhone = false, miniPhone = false;
    std::string phone, email, unionid, followerOpenid, miniOpenid, memberNo, buyerId, leadNo, device;
    int level = 1, score = 0;
    std::vector<std::size_t> tags;
};

// How much of the events falls on a person; cheap, and drawn apart so that the total can be shared out exactly.
double activityOf(const Wanted &wanted, const Market &market, std::int64_t number);
// `before`: the person drawn just before, whose phone a family member shares.
Person drawPerson(const Wanted &wanted, const Market &market, std::int64_t number, const Person &before);

} // namespace panorama::services::sample
