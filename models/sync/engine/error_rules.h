// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/manifest/paging_spec.h"
#include "sync/net/answer.h"

namespace panorama::sync {

// An attempt as the rules see it.
struct Attempt
{
    const HttpAnswer *answer = nullptr;
    const Json *body = nullptr; // nullptr where it is no JSON
    bool network = false; // no answer, or one that is cut or garbled
};

// The rule that decides what to do: the stream's first match, then the source's, then the built-in ones. nullptr: the
// answer is good as it is.
const ErrorRule *chooseRule(const std::vector<ErrorRule> &stream, const std::vector<ErrorRule> &source,
                            const Attempt &attempt);
bool matchesRule(const ErrorRule &rule, const Attempt &attempt);

// Seconds to wait before try number `tries` + 1 (`tries` ≥ 1 have been made). `chance` in [0, 1) spreads clients.
double backoffSeconds(const ErrorRule &rule, int tries, double chance);
// What Retry-After asks for, in seconds from now; nullopt where it is absent or garbage. `now` is the system's clock.
std::optional<double> retryAfterSeconds(const std::string &text, double now);
// The same for a header that a manifest names.
std::optional<double> headerSeconds(const std::string &text, const std::string &unit, double now);

} // namespace panorama::sync
