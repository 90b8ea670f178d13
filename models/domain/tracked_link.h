// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <string>
#include <string_view>

namespace panorama {

// A link with UTM parameters, so that visits name their channel and campaign. Names keep to one spelling: lower-case
// letters, digits, Chinese characters and . _ - ; everything else is refused with a proposal.
struct TrackedLink
{
    std::string url; // http or https
    std::string source, medium, campaign; // needed
    std::string content, term;
};

// The link with utm_source … added; other parameters and the fragment of the URL stay where they are.
Result<std::string> trackedUrl(const TrackedLink &link);
// How a name ought to be spelt: NFKC, lower case, blanks and other signs as one "-".
std::string tidyName(std::string_view name);

} // namespace panorama
