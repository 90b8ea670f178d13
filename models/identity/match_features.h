// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "identity/identity_view.h"
#include "identity/match_input.h"

namespace panorama::identity {

// What records are compared by: their names, attributes, and identifiers that mean the same in all sources: phones and
// mail addresses with slips, others only as equal or not, as devices within their source; customer numbers of a source
// not at all, since neighbours in a list would look alike.
struct MatchFeatures
{
    MatchInput input;
    std::vector<RecordNumber> records; // by number in the input, in the order of their keys
};

Result<MatchFeatures> matchFeatures(store::Database &database, const store::Vault &vault, const IdentityView &view,
                                    const Job &job);

} // namespace panorama::identity
