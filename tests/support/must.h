// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace panorama::testing {

// What a test stands on: a failure ends the program with its message.
[[noreturn]] inline void failWith(const Error &error)
{
    std::fprintf(stderr, "%s [%s] %s\n", error.message.c_str(), error.where.c_str(), error.detail.c_str());
    std::abort();
}

template<typename T> T must(Result<T> result)
{
    if (!result)
        failWith(result.error());
    return std::move(*result);
}

inline void must(const Result<void> &result)
{
    if (!result)
        failWith(result.error());
}

} // namespace panorama::testing
