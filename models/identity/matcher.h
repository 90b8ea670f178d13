// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"
#include "identity/match_model.h"

namespace panorama::identity {

struct MatchedPair
{
    std::uint32_t a = 0, b = 0; // records of the input, a < b
    double probability = 0;
    Pattern levels = 0;
};

// Pairs with a probability above `atLeast`, by a and b. Besides the weights of the model, a value that few have counts
// more than a common one, and a pair must agree in two fields that tell people apart.
Result<std::vector<MatchedPair>> matchRecords(const MatchInput &input, double atLeast, const Job &job);

} // namespace panorama::identity
