// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/bits.h"
#include "services/audience/audience_export.h"
#include "services/audience/consent_words.h"
#include "services/audience/destination.h"

#include <map>
#include <set>

namespace panorama::services {

// One identifier of one person that leaves.
struct AudienceLeaving
{
    std::string recordRef;
    std::uint32_t identifier = 0;
    std::string kind;
};

// The content of an audience file, who is in it and who is not.
struct AudienceRows
{
    std::string content;
    std::vector<AudienceLeaving> leaving;
    std::uint64_t people = 0, rows = 0, notTaken = 0, listedToday = 0;
    std::map<ConsentState, std::uint64_t> identifiersByState, peopleByState;
    std::map<std::string, std::uint64_t> byKind;
};

// What the rows are made from: one revision, in clear.
struct AudienceSource
{
    const identity::IdentityView &view;
    const ConsentWords &words;
    std::vector<identity::CustomerNumber> people; // numbers of the view
    std::set<std::string> listedToday; // refs of records that a contact list of this day has
    std::function<std::pair<std::string, std::string>(identity::CustomerNumber)> nameAndList; // of contacts
};

AudienceRows audienceRows(const AudienceSource &source, const Destination *destination); // nullptr: contacts

} // namespace panorama::services
