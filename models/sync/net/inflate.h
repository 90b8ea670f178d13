// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <string>

namespace panorama::sync {

constexpr std::size_t largestAnswer = 256u << 20; // bytes, also while inflating

// The plain bytes of gzip or zlib data, to the last byte of their check sums: data that end early are an error of code
// Network; data that grow past the limit, or a hundredfold past 10 MB, one of code Invalid.
Result<std::string> inflated(const std::string &bytes);

} // namespace panorama::sync
