// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_env.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string_view>

namespace panorama::testing {

std::string sharedFolder()
{
    const char *folder = std::getenv("PANORAMA_SHARED");
    return folder && std::filesystem::is_directory(std::string(folder) + "/data") ? folder : "";
}

std::string binFolder()
{
    const char *folder = std::getenv("PANORAMA_BIN");
    return folder ? folder : ".";
}

std::string temporaryFolder()
{
    static QTemporaryDir root;
    static int count = 0;
    const std::string folder = root.path().toStdString() + "/" + std::to_string(++count);
    std::filesystem::create_directories(folder);
    return folder;
}

std::uint64_t randomSeed(const char *test)
{
    const char *wanted = std::getenv("PANORAMA_SEED");
    const bool fresh = wanted && std::string_view(wanted) == "random";
    const std::uint64_t seed = fresh ? std::random_device()() % 1000000007
        : wanted                     ? std::strtoull(wanted, nullptr, 10)
                                     : usualSeed;
    std::printf("%s: PANORAMA_SEED=%llu\n", test, static_cast<unsigned long long>(seed));
    return seed;
}

} // namespace panorama::testing
