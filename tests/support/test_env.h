// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

namespace panorama::testing {

// Folder with data, specs and corpora ("" when it is missing: the test then says so and is skipped).
std::string sharedFolder();
// Folder of the built programs (panorama-cli …).
std::string binFolder();
// A fresh folder that is removed at the end of the program.
std::string temporaryFolder();
// The seed of random tests, printed on standard output: PANORAMA_SEED (`random`: a fresh one), else always the same, so
// that a run says something about the sources alone; ./dev soak looks further.
inline constexpr std::uint64_t usualSeed = 20261122;
std::uint64_t randomSeed(const char *test);

} // namespace panorama::testing
