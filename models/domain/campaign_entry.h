// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/money.h"
#include "core/time.h"

namespace panorama {

// A campaign on the calendar (panorama.campaign/1): a span of whole days in a channel. A value; edits are functions
// from entry to entry (moved, resized).
struct CampaignEntry
{
    std::string name;
    std::string campaign; // key of the campaigns row that it stands for; empty: planned here
    std::string channel, owner, status, objective, notes;
    DateRange days; // never empty; an always-on entry ends in farFuture
    bool alwaysOn = false;
    std::optional<std::string> segment; // id of the segment it talks to
    std::optional<Money> budget;
    std::string uid; // of the calendar file that it came from
    bool operator==(const CampaignEntry &) const = default;
};

inline constexpr Date farFuture {2932896}; // 9999-12-31

Result<CampaignEntry> parseCampaignEntry(const Json &json);
Json toJson(const CampaignEntry &entry);
// By its status, as calendar files and lists of campaigns write it.
bool isCancelled(const CampaignEntry &entry);
// `days` later (or earlier), the same length.
CampaignEntry moved(CampaignEntry entry, int days);
// With another first and last day; a last day before the first gives one day.
CampaignEntry resized(CampaignEntry entry, Date first, Date last);

} // namespace panorama
