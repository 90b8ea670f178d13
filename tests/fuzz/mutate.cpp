// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target without a fuzzing engine: every seed as it is, then seeds changed at random (bytes flipped, cut,
// doubled, spliced with another seed, words swapped). fuzz_x [-runs=N] [-seed=S] FILE|FOLDER…; the seed is printed, 77
// = there are no seeds.
#include "fuzz/target.h"

#include <cctype>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

using Bytes = std::string;
constexpr std::size_t largestSeed = 1 << 18;

std::vector<Bytes> readSeeds(const std::vector<std::string> &places)
{
    std::vector<Bytes> seeds;
    const auto add = [&](const std::filesystem::path &path) {
        std::ifstream file(path, std::ios::binary);
        Bytes bytes {std::istreambuf_iterator<char>(file), {}};
        if (bytes.size() <= largestSeed)
            seeds.push_back(std::move(bytes));
    };
    for (const std::string &place : places) {
        if (std::filesystem::is_regular_file(place))
            add(place);
        else if (std::filesystem::is_directory(place))
            for (const auto &entry : std::filesystem::recursive_directory_iterator(place))
                if (entry.is_regular_file())
                    add(entry.path());
    }
    return seeds;
}

class Mutator
{
public:
    Mutator(const std::vector<Bytes> &seeds, std::uint64_t seed) : m_seeds(seeds), m_random(seed) { }

    Bytes next()
    {
        Bytes bytes = m_seeds[below(m_seeds.size())];
        for (std::size_t changes = 1 + below(6); changes > 0; --changes)
            change(bytes);
        return bytes;
    }

private:
    std::size_t below(std::size_t limit) { return limit ? m_random() % limit : 0; }

    void change(Bytes &bytes)
    {
        static constexpr const char *tokens[] = {"\"",           "\n",   ",",    "0", "-",    "9999999999999999999",
                                                 "\\u0000",      "{",    "[",    "]", "}",    "\xff\xfe",
                                                 "\xef\xbb\xbf", "null", "true", ":", "1e309"};
        const std::size_t at = below(bytes.size() + 1);
        switch (below(8)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(m_random());
            break;
        case 1: bytes.insert(at, tokens[below(std::size(tokens))]); break;
        case 2: bytes.erase(at, 1 + below(16)); break;
        case 3: bytes.resize(at); break;
        case 4: bytes.insert(at, bytes.substr(below(bytes.size() + 1), below(64))); break;
        case 5: {
            const Bytes &other = m_seeds[below(m_seeds.size())];
            bytes = bytes.substr(0, at) + other.substr(below(other.size() + 1));
            break;
        }
        default: { // a word, number or quoted text for another: what has a grammar often stays well formed
            const auto [from, length] = token(bytes, at);
            const Bytes &other = m_seeds[below(m_seeds.size())];
            const auto [start, size] = token(other, below(other.size() + 1));
            bytes.replace(from, length, other, start, size);
        }
        }
    }

    static bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) || std::strchr("_.+-", c); }

    // The first token at or after a place: where it begins and how long it is.
    static std::pair<std::size_t, std::size_t> token(const Bytes &bytes, std::size_t at)
    {
        while (at < bytes.size() && bytes[at] != '"' && !(bytes[at] && isWord(bytes[at])))
            ++at;
        if (at == bytes.size())
            return {at, 0};
        if (bytes[at] == '"') {
            const std::size_t end = bytes.find('"', at + 1);
            return {at, end == Bytes::npos ? 1 : end - at + 1};
        }
        std::size_t end = at;
        while (end < bytes.size() && bytes[end] && isWord(bytes[end]))
            ++end;
        return {at, end - at};
    }

    const std::vector<Bytes> &m_seeds;
    std::mt19937_64 m_random;
};

void run(const Bytes &bytes)
{
    const auto start = std::chrono::steady_clock::now();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    if (spent.count() > 10)
        panorama::fuzz::require(false, "an input is read within seconds");
}

} // namespace

int main(int count, char **arguments)
{
    const char *wanted = std::getenv("PANORAMA_SEED");
    std::uint64_t runs = 2000, seed = wanted && std::strcmp(wanted, "random") == 0 ? std::random_device()() : 20261122;
    std::vector<std::string> places;
    for (int i = 1; i < count; ++i) {
        if (std::strncmp(arguments[i], "-runs=", 6) == 0)
            runs = std::strtoull(arguments[i] + 6, nullptr, 10);
        else if (std::strncmp(arguments[i], "-seed=", 6) == 0)
            seed = std::strtoull(arguments[i] + 6, nullptr, 10);
        else
            places.push_back(arguments[i]);
    }
    const std::vector<Bytes> seeds = readSeeds(places);
    if (seeds.empty()) {
        std::printf("SKIPPED: no seeds (the shared folder is missing)\n");
        return 77;
    }
    std::printf("%zu seeds, then %llu mutations with -seed=%llu\n", seeds.size(), static_cast<unsigned long long>(runs),
                static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    for (const Bytes &bytes : seeds)
        run(bytes);
    Mutator mutator(seeds, seed);
    for (std::uint64_t i = 0; i < runs; ++i)
        run(mutator.next());
    return 0;
}
