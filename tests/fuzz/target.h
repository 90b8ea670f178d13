// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

// Each target reads one hostile input and must come back: with a result or an error, within two seconds. It aborts
// where an answer breaks a promise, such as a text that does not survive a round trip.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace panorama::fuzz {

inline std::string_view textOf(const std::uint8_t *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), size};
}

void require(bool promise, const char *what); // aborts with `what` where the promise is broken

} // namespace panorama::fuzz
