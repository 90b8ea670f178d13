// SPDX-License-Identifier: GPL-3.0-or-later
// The loops over columns in the widest form of this processor against their definitions, over random columns.
#include "columns/cohort_counts.h"
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

void codeRanges(std::size_t people)
{
    constexpr std::uint64_t largest[] = {0, 200, 255, 256, 65535, 65536, 4000000};
    const std::uint64_t most = largest[below(std::size(largest))];
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
    std::vector<std::uint8_t> types(offsets.back() + below(100)),
        wanted(1 + below(below(3) ? 8 : TypeMasks::mostTypes));
    for (std::uint8_t &type : types)
        type = std::uint8_t(below(9));
    for (std::uint8_t &type : wanted)
        type = std::uint8_t(below(9));
    const std::uint64_t who = dice();
    const TypeMasks masks(types, wanted);
    std::vector<std::uint64_t> found(64 * wanted.size()), plain(found.size());
    const std::uint64_t isLong = masks.find(offsets.data(), who, found.data());
    expect(masks.findPlain(offsets.data(), who, plain.data()) == isLong, "customers with many rows");
    expect(found == plain, "rows of some types");
}

void rowsByTime()
{
    std::vector<std::uint32_t> offsets {0}, times;
    for (int i = 0; i < 64; ++i) {
        offsets.push_back(offsets.back() + std::uint32_t(below(below(5) ? 40 : 130)));
        for (std::uint32_t time = std::uint32_t(below(50)); times.size() < offsets.back();
             time += std::uint32_t(below(4)))
            times.push_back(below(20) ? time : time = std::max(time, 0xffffff00U));
    }
    const std::int64_t bounds[] = {-5, 0, 1, std::int64_t(below(100)), 0xffffff00, 0xffffffff, std::int64_t(1) << 40};
    const std::int64_t bound = bounds[below(std::size(bounds))];
    const std::uint64_t who = dice();
    std::vector<std::uint64_t> found(64), plain(64), counted(64);
    for (std::size_t customer = 0; customer < 64; ++customer)
        if (who >> customer & 1)
            for (std::uint32_t row = offsets[customer]; row < std::min(offsets[customer + 1], offsets[customer] + 64);
                 ++row)
                counted[customer] |= std::uint64_t(times[row] < bound) << (row - offsets[customer]);
    rowsBefore(times.data(), offsets.data(), who, bound, found.data());
    rowsBeforePlain(times.data(), offsets.data(), who, bound, plain.data());
    expect(found == counted && plain == counted, "rows before a time");
    for (std::size_t customer = 0; customer < 64; ++customer) {
        const std::span own = std::span(times).subspan(offsets[customer], offsets[customer + 1] - offsets[customer]);
        std::uint64_t alike = 0;
        for (std::size_t row = 1; row < std::min<std::size_t>(own.size(), 65); ++row)
            alike |= std::uint64_t(own[row] == own[row - 1]) << (row - 1);
        expect(rowsWithNext(own.data(), own.size()) == alike && rowsWithNextPlain(own.data(), own.size()) == alike,
               "rows that share their time with the next");
    }
}

void joins(std::size_t size)
{
    std::vector<std::uint64_t> found = randomWords(size), wanted = found;
    const bool all = below(2), afresh = below(2);
    std::vector<std::vector<std::uint64_t>> words(12);
    std::vector<std::vector<Words>> sets(below(4) + afresh);
    std::vector<SetOrRest> members;
    for (std::vector<Words> &together : sets) {
        for (std::size_t n = 1 + below(3); n > 0; --n)
            together.push_back(words[members.size() * 3 + n - 1] = randomWords(size));
        const SetOrRest &member = members.emplace_back(SetOrRest {together, below(2) == 0});
        for (std::size_t i = 0; i < size; ++i) {
            std::uint64_t word = 0;
            for (const Words &set : together)
                word |= set[i];
            word = member.isRest ? ~word : word;
            wanted[i] = afresh && members.size() == 1 ? word : all ? wanted[i] & word : wanted[i] | word;
        }
    }
    joinWords(found, members, all, afresh);
    expect(found == wanted, "sets joined");
}

// Who starts and returns in which period, now and then the same; counted customer by customer.
void cohortCounts(std::size_t people)
{
    const std::size_t periods = 1 + below(PeriodSets::most), first = below(3), count = first + periods;
    const bool isSame = below(2);
    PeriodSets starts(people), returns(people);
    std::vector<std::uint32_t> cohorts(people, CohortCounts::none), wanted = cohorts;
    for (std::uint32_t &cohort : cohorts)
        cohort = first > 0 && below(9) == 0 ? std::uint32_t(below(first)) : CohortCounts::none;
    wanted = cohorts;
    std::vector<std::uint32_t> found(periods * (count + 1)), counted = found;
    std::vector<std::vector<std::size_t>> back(periods);
    for (std::size_t period = 0; period < periods; ++period) {
        std::span<std::uint64_t> who = starts.add(), later = returns.add();
        for (std::size_t n = below(people); n > 0; --n) {
            const std::size_t starter = below(people), returner = isSame ? starter : below(people);
            const std::uint32_t numbers[] = {std::uint32_t(starter + 7), std::uint32_t(returner + 7)};
            setBits(std::span(numbers).first(1), 7, who);
            setBits(std::span(numbers).last(1), 7, later);
            if (wanted[starter] == CohortCounts::none)
                wanted[starter] = std::uint32_t(first + period);
        }
    }
    for (std::size_t i = 0; i < people; ++i)
        for (std::size_t period = 0; period < periods; ++period)
            counted[period * (count + 1) + std::min<std::size_t>(wanted[i], count)] +=
                returns.word(period, i / 64) >> (i % 64) & 1;
    CohortCounts(cohorts, std::uint32_t(count))
        .add(isSame ? returns : starts, returns, std::uint32_t(first), found.data());
    expect(cohorts == wanted && found == counted, "people by cohort and period");
}

} // namespace
} // namespace panorama::testing

int main()
{
    panorama::testing::dice.seed(panorama::testing::randomSeed("kernels"));
    for (int round = 0; round < 3000; ++round) {
        panorama::testing::words();
        panorama::testing::codeRanges(panorama::testing::below(1000));
        panorama::testing::typeMasks();
        panorama::testing::rowsByTime();
        panorama::testing::joins(panorama::testing::below(3000));
        if (round % 10 == 0)
            panorama::testing::cohortCounts(1 + panorama::testing::below(400));
    }
    for (int round = 0; round < 8; ++round) { // so many that threads share them
        panorama::testing::codeRanges((1 << 21) + 1 + panorama::testing::below(1 << 20));
        panorama::testing::joins(200000 + panorama::testing::below(20000));
    }
    panorama::testing::cohortCounts(100000); // more than a count of 16 bits holds
    return panorama::testing::failures ? 1 : 0;
}
