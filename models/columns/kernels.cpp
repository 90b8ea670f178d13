// SPDX-License-Identifier: GPL-3.0-or-later
// The plain loops are compiled twice (wide_loops.h). Comparing codes needs
// a bit a row, which compilers do not make of a loop: that one is written out for AVX2 beside the plain form.
#include "columns/kernels.h"

#include "columns/few_rows.h"
#include "core/wide_loops.h"

#include <algorithm>
#include <functional>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::columns {

PANORAMA_CLONES std::size_t countBits(Words words)
{
    std::size_t count = 0;
    for (const std::uint64_t word : words)
        count += std::size_t(__builtin_popcountll(word));
    return count;
}

PANORAMA_CLONES void andWords(std::span<std::uint64_t> target, Words other)
{
    std::uint64_t *to = target.data();
    const std::uint64_t *from = other.data();
    for (std::size_t i = 0; i < target.size(); ++i)
        to[i] &= from[i];
}

PANORAMA_CLONES void orWords(std::span<std::uint64_t> target, Words other)
{
    std::uint64_t *to = target.data();
    const std::uint64_t *from = other.data();
    for (std::size_t i = 0; i < target.size(); ++i)
        to[i] |= from[i];
}

PANORAMA_CLONES void andNotWords(std::span<std::uint64_t> target, Words other)
{
    std::uint64_t *to = target.data();
    const std::uint64_t *from = other.data();
    for (std::size_t i = 0; i < target.size(); ++i)
        to[i] &= ~from[i];
}

PANORAMA_CLONES void setBits(std::span<const std::uint32_t> customers, std::uint32_t first,
                             std::span<std::uint64_t> bits)
{
    std::uint64_t *const words = bits.data();
    for (const std::uint32_t customer : customers) {
        const std::uint32_t place = customer - first;
        words[place / 64] |= std::uint64_t(1) << (place % 64);
    }
}

namespace {

constexpr std::size_t blockWords = 512; // of the target, which so stays in the fastest cache
constexpr std::size_t lineWords = 8, ahead = blockWords / 2; // of what is read next
constexpr std::size_t mostAtOnce = 4; // sets

struct Sources // of one block
{
    const std::uint64_t *words[mostAtOnce];
    std::size_t count = 0;
};

// Sets together. The lines of a set to come are asked for early: it goes on on another page every 4096 bytes.
template<std::size_t Count, typename Join>
[[gnu::always_inline]] inline void joinBlock(std::uint64_t *to, const Sources &from, std::size_t size, Join join)
{
    const auto wordAt = [&from](std::size_t i) {
        std::uint64_t word = from.words[0][i];
        for (std::size_t source = 1; source < Count; ++source)
            word |= from.words[source][i];
        return word;
    };
    std::size_t i = 0;
    for (; i + lineWords <= size; i += lineWords) {
        for (std::size_t source = 0; source < Count; ++source)
            __builtin_prefetch(from.words[source] + i + ahead);
        for (std::size_t k = i; k < i + lineWords; ++k)
            to[k] = join(to[k], wordAt(k));
    }
    for (; i < size; ++i)
        to[i] = join(to[i], wordAt(i));
}

template<typename Join>
[[gnu::always_inline]] inline void joinSources(std::uint64_t *to, const Sources &from, std::size_t size, Join join)
{
    switch (from.count) {
    case 1: return joinBlock<1>(to, from, size, join);
    case 2: return joinBlock<2>(to, from, size, join);
    case 3: return joinBlock<3>(to, from, size, join);
    default: return joinBlock<4>(to, from, size, join);
    }
}

enum class Join { Set, All, Any };

[[gnu::always_inline]] inline void joinMember(std::uint64_t *to, const Sources &from, std::size_t size, bool isRest,
                                              Join join)
{
    using Word = std::uint64_t;
    switch (join) {
    case Join::Set:
        return isRest ? joinSources(to, from, size, [](Word, Word other) { return ~other; })
                      : joinSources(to, from, size, [](Word, Word other) { return other; });
    case Join::All:
        return isRest ? joinSources(to, from, size, [](Word own, Word other) { return own & ~other; })
                      : joinSources(to, from, size, [](Word own, Word other) { return own & other; });
    case Join::Any:
        return isRest ? joinSources(to, from, size, [](Word own, Word other) { return own | ~other; })
                      : joinSources(to, from, size, [](Word own, Word other) { return own | other; });
    }
}

} // namespace

// Words [begin, end).
static PANORAMA_CLONES void joinRange(std::span<std::uint64_t> target, std::size_t begin, std::size_t end,
                                      std::span<const SetOrRest> members, bool all, bool afresh)
{
    alignas(64) std::uint64_t together[blockWords];
    for (std::size_t first = begin; first < end; first += blockWords) {
        const std::size_t size = std::min(blockWords, end - first);
        for (std::size_t m = 0; m < members.size(); ++m) {
            Sources from;
            for (const Words &set : members[m].sets) {
                if (from.count == mostAtOnce) {
                    joinBlock<mostAtOnce>(together, from, size, [](std::uint64_t, std::uint64_t word) { return word; });
                    from = {{together}, 1};
                }
                from.words[from.count++] = set.data() + first;
            }
            const Join join = afresh && m == 0 ? Join::Set : all ? Join::All : Join::Any;
            joinMember(target.data() + first, from, size, members[m].isRest, join);
        }
    }
}

void joinWords(std::span<std::uint64_t> target, std::span<const SetOrRest> members, bool all, bool afresh)
{
    constexpr std::size_t partWords = 8192, fewWords = 24 * partWords;
    const auto join = [&](std::size_t part) {
        joinRange(target, part * partWords, std::min(target.size(), (part + 1) * partWords), members, all, afresh);
    };
    eachPart(target.size() * members.size(), (target.size() + partWords - 1) / partWords, join, fewWords);
}

namespace {

template<typename Code>
void scanPlain(const Code *codes, std::uint32_t first, std::uint32_t last, std::span<std::uint64_t> target,
               std::size_t from, std::size_t people)
{
    for (std::size_t w = from; w < target.size(); ++w) {
        const std::size_t count = std::min<std::size_t>(64, people - w * 64);
        const Code *at = codes + w * 64;
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < count; ++i)
            word |= std::uint64_t(at[i] - first < last - first) << i;
        target[w] |= word;
    }
}

#ifdef PANORAMA_WIDE_LOOPS
// Whole words only; gives how many were done.
__attribute__((target("avx2"))) std::size_t scanBytes(const std::uint8_t *codes, std::uint32_t first,
                                                      std::uint32_t last, std::uint64_t *target, std::size_t words)
{
    const __m256i low = _mm256_set1_epi8(char(first)), most = _mm256_set1_epi8(char(last - first - 1));
    for (std::size_t w = 0; w < words; ++w) {
        std::uint64_t word = 0;
        for (int half = 0; half < 2; ++half) {
            const __m256i raw =
                _mm256_loadu_si256(reinterpret_cast<const __m256i *>(codes + w * 64 + std::size_t(half) * 32));
            const __m256i above = _mm256_sub_epi8(raw, low);
            const __m256i inside = _mm256_cmpeq_epi8(_mm256_min_epu8(above, most), above);
            word |= std::uint64_t(std::uint32_t(_mm256_movemask_epi8(inside))) << (32 * half);
        }
        target[w] |= word;
    }
    return words;
}

__attribute__((target("avx2"))) std::size_t scanShorts(const std::uint16_t *codes, std::uint32_t first,
                                                       std::uint32_t last, std::uint64_t *target, std::size_t words)
{
    const __m256i low = _mm256_set1_epi16(short(first)), most = _mm256_set1_epi16(short(last - first - 1));
    const auto inside = [&](const std::uint16_t *at) __attribute__((target("avx2")))
    {
        const __m256i above = _mm256_sub_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(at)), low);
        return _mm256_cmpeq_epi16(_mm256_min_epu16(above, most), above);
    };
    for (std::size_t w = 0; w < words; ++w) {
        std::uint64_t word = 0;
        for (int half = 0; half < 2; ++half) {
            const std::uint16_t *at = codes + w * 64 + std::size_t(half) * 32;
            const __m256i packed = _mm256_permute4x64_epi64(_mm256_packs_epi16(inside(at), inside(at + 16)), 0xd8);
            word |= std::uint64_t(std::uint32_t(_mm256_movemask_epi8(packed))) << (32 * half);
        }
        target[w] |= word;
    }
    return words;
}
#endif

std::size_t scanWide([[maybe_unused]] PackedView codes, [[maybe_unused]] std::uint32_t first,
                     [[maybe_unused]] std::uint32_t last, [[maybe_unused]] std::span<std::uint64_t> target,
                     [[maybe_unused]] std::size_t people)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (!__builtin_cpu_supports("avx2"))
        return 0;
    if (codes.width == 1)
        return scanBytes(codes.as<std::uint8_t>(), first, last, target.data(), people / 64);
    if (codes.width == 2)
        return scanShorts(codes.as<std::uint16_t>(), first, last, target.data(), people / 64);
#endif
    return 0;
}

} // namespace

static void scanAll(PackedView codes, std::uint32_t first, std::uint32_t last, std::span<std::uint64_t> target,
                    std::size_t people)
{
    const std::size_t done = scanWide(codes, first, last, target, people);
    switch (codes.width) {
    case 1: scanPlain(codes.as<std::uint8_t>(), first, last, target, done, people); break;
    case 2: scanPlain(codes.as<std::uint16_t>(), first, last, target, done, people); break;
    case 4: scanPlain(codes.as<std::uint32_t>(), first, last, target, done, people); break;
    default:
        if (first == 0)
            for (std::size_t i = 0; i < people; ++i)
                target[i / 64] |= std::uint64_t(1) << (i % 64);
    }
}

void orCodeRange(PackedView codes, std::uint32_t first, std::uint32_t last, std::span<std::uint64_t> target,
                 std::size_t people)
{
    constexpr std::size_t partPeople = std::size_t(1) << 19, fewPeople = 4 * partPeople;
    if (first >= last)
        return;
    const auto scan = [&](std::size_t part) {
        const std::size_t from = part * partPeople, count = std::min(partPeople, people - from);
        PackedView own = codes;
        own.data += from * codes.width;
        own.size = count;
        scanAll(own, first, last, target.subspan(from / 64, wordsFor(count)), count);
    };
    eachPart(people, (people + partPeople - 1) / partPeople, scan, fewPeople);
}

} // namespace panorama::columns
