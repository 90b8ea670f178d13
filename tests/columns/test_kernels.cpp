// SPDX-License-Identifier: GPL-3.0-or-later
// The loops over columns in the widest form of this processor against their definitions, over random columns.
#include "columns/kernels.h"
#include "columns/packed_builder.h"
#include "columns/type_masks.h"
#include "support/test_env.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace panorama::testing {
namespace {

using namespace columns;

std::mt19937_64 dice(0);
int failures = 0;

std::size_t below(std::size_t n)
{
    return dice() % n;
}

void expect(bool condition, const char *what)
{
    if (condition)
        return;
    std::printf("FAILED: %s\n", what);
    ++failures;
}

std::vector<std::uint64_t> randomWords(std::size_t count)
{
    std::vector<std::uint64_t> words(count);
    for (std::uint64_t &word : words)
        word = dice() & dice();
    return words;
}

void words()
{
    const std::size_t count = below(300);
    const std::vector<std::uint64_t> a = randomWords(count), b = randomWords(count);
    std::vector<std::uint64_t> both = a, either = a, without = a;
    andWords(both, b);
    orWords(either, b);
    andNotWords(without, b);
    std::size_t bits = 0;
    bool same = true;
    for (std::size_t i = 0; i < count; ++i) {
        for (int bit = 0; bit < 64; ++bit)
            bits += (a[i] >> bit) & 1;
        same = same && both[i] == (a[i] & b[i]) && either[i] == (a[i] | b[i]) && without[i] == (a[i] & ~b[i]);
    }
    expect(same, "words of two sets");
    expect(countBits(a) == bits, "number of bits");
}

void codeRanges()
{
    constexpr std::uint64_t largest[] = {0, 200, 255, 256, 65535, 65536, 4000000};
    const std::uint64_t most = largest[below(std::size(largest))];
    const std::size_t people = below(1000);
    PackedBuilder builder(people, most);
    for (std::size_t i = 0; i < people; ++i)
        builder.set(i, below(most + 1));
    const PackedView codes = builder.view();
    const auto first = std::uint32_t(below(most + 1)), last = std::uint32_t(first + below(most - first + 2));
    std::vector<std::uint64_t> found = randomWords(wordsFor(people)), wanted = found;
    orCodeRange(codes, first, last, found, people);
    for (std::size_t i = 0; i < people; ++i)
        if (codes.at(i) >= first && codes.at(i) < last)
            wanted[i / 64] |= std::uint64_t(1) << (i % 64);
    expect(found == wanted, "codes in a range");
}

void typeMasks()
{
    std::vector<std::uint32_t> offsets {0};
    for (int i = 0; i < 64; ++i)
        offsets.push_back(offsets.back() + std::uint32_t(below(below(5) ? 40 : 130)));
    std::vector<std::uint8_t> types(offsets.back() + below(100)), wanted(1 + below(8));
    for (std::uint8_t &type : types)
        type = std::uint8_t(below(9));
    for (std::uint8_t &type : wanted)
        type = std::uint8_t(below(9));
    const std::uint64_t who = dice();
    const TypeMasks masks(types, wanted);
    std::vector<std::uint64_t> found(64 * wanted.size()), plain(found.size());
    masks.find(offsets.data(), who, found.data());
    masks.findPlain(offsets.data(), who, plain.data());
    expect(found == plain, "rows of some types");
}

} // namespace
} // namespace panorama::testing

int main()
{
    panorama::testing::dice.seed(panorama::testing::randomSeed("kernels"));
    for (int round = 0; round < 3000; ++round) {
        panorama::testing::words();
        panorama::testing::codeRanges();
        panorama::testing::typeMasks();
    }
    return panorama::testing::failures ? 1 : 0;
}
