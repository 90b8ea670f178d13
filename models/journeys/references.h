// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/referral_spec.h"
#include "journeys/scope.h"
#include "journeys/warning.h"

namespace panorama::journeys {

// An event of somebody that names somebody else by a code of a property's dictionary.
struct Reference
{
    columns::CustomerNumber customer = 0;
    std::int64_t time = 0; // µs
    std::uint32_t code = 0; // never 0
    columns::Row row = 0;
};

// The events of the span up to as_of that fulfil the condition and have the property, by time, then row.
Result<std::vector<Reference>> referencesOf(const EventCondition &condition, const std::string &property,
                                            const TimeSpan &span, const Scope &scope, const std::string &pointer,
                                            const Job &job, std::vector<Warning> &warnings);
// Whom each code of the property means (columns::noCustomer: nobody, or more than one): who has the value as an
// attribute; or whose event of this name has the same value in the same property (the first one, at or before as_of).
std::vector<columns::CustomerNumber> ownersByAttribute(const Scope &scope, const columns::PropertyColumn &property,
                                                       const std::string &attribute);
Result<std::vector<columns::CustomerNumber>> ownersByEvent(const Scope &scope, const columns::PropertyColumn &property,
                                                           const std::string &event, const Job &job);

} // namespace panorama::journeys
