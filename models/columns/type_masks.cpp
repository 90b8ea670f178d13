// SPDX-License-Identifier: GPL-3.0-or-later
// Types are bytes: 64 of them are compared at once, by two halves with AVX2, in one step with AVX-512.
#include "columns/type_masks.h"

#include <algorithm>
#include <bit>

#ifdef PANORAMA_WIDE_LOOPS
#include <immintrin.h>
#endif

namespace panorama::columns {

TypeMasks::TypeMasks(std::span<const std::uint8_t> types, std::span<const std::uint8_t> wanted)
    : m_count(std::min(wanted.size(), mostTypes)), m_types(types)
{
    for (std::size_t t = 0; t < m_count; ++t)
        m_wanted[t].fill(wanted[t]);
}

std::uint64_t TypeMasks::findPlain(const std::uint32_t *offsets, std::uint64_t who, std::uint64_t *masks) const
{
    std::uint64_t isLong = 0;
    std::fill_n(masks, 64, 0);
    for (; who; who &= who - 1) {
        const int place = std::countr_zero(who);
        const std::uint32_t first = offsets[place], rows = offsets[place + 1] - first;
        isLong |= std::uint64_t(rows > mostRows) << place;
        for (std::size_t t = 0; t < m_count; ++t) {
            std::uint64_t mask = 0;
            for (std::size_t i = 0; i < std::min<std::size_t>(rows, mostRows); ++i)
                mask |= std::uint64_t(m_types[first + i] == m_wanted[t][0]) << i;
            masks[t * 64 + std::size_t(place)] = mask;
        }
    }
    return isLong;
}

#ifdef PANORAMA_WIDE_LOOPS
namespace {

constexpr std::uint32_t most = TypeMasks::mostRows;
constexpr std::uint32_t wayAhead = 1024; // bytes of customers that come soon; some of those between are not asked for
struct Wanted
{
    const std::uint8_t *types; // each 64 times
    std::size_t count;
};

// Reads 64 types of each customer, whether all of them belong to the customer or not.
__attribute__((target("avx2,bmi,bmi2"))) std::uint64_t findByHalves(const std::uint8_t *types,
                                                                    const std::uint32_t *offsets, std::uint64_t who,
                                                                    Wanted wanted, const std::uint32_t *soon,
                                                                    std::uint64_t *masks)
{
    std::uint64_t isLong = 0;
    for (; who; who &= who - 1) {
        const int place = __builtin_ctzll(who);
        const std::uint32_t first = offsets[place], rows = offsets[place + 1] - first;
        isLong |= std::uint64_t(rows > most) << place;
        if (soon) {
            __builtin_prefetch(soon + first);
            __builtin_prefetch(soon + first + 16);
        }
        const std::uint64_t valid = _bzhi_u64(~std::uint64_t(0), std::min(rows, most));
        __builtin_prefetch(types + first + wayAhead);
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(types + first));
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(types + first + 32));
        for (std::size_t t = 0; t < wanted.count; ++t) {
            const __m256i type = _mm256_load_si256(reinterpret_cast<const __m256i *>(wanted.types + t * 64));
            std::uint64_t mask = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, type)));
            if (rows > 32)
                mask |= std::uint64_t(std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, type)))) << 32;
            masks[t * 64 + std::size_t(place)] = mask & valid;
        }
    }
    return isLong;
}

#define PANORAMA_AT_ONCE __attribute__((target("avx512f,avx512bw,bmi,bmi2")))

// `Count` types, which stay in registers.
template<std::size_t Count>
PANORAMA_AT_ONCE std::uint64_t findSome(const std::uint8_t *types, const std::uint32_t *offsets, std::uint64_t who,
                                        const std::uint8_t *wanted, const std::uint32_t *soon, std::uint64_t *masks)
{
    std::uint64_t isLong = 0;
#pragma GCC unroll 8
    for (int place = 0; place < 64; place += 8)
        _mm512_storeu_si512(masks + place, _mm512_setzero_si512());
    std::array<__m512i, Count> values;
#pragma GCC unroll 8
    for (std::size_t t = 0; t < Count; ++t)
        values[t] = _mm512_load_si512(wanted + t * 64);
    for (; who; who &= who - 1) {
        const int place = __builtin_ctzll(who);
        const std::uint32_t first = offsets[place], rows = offsets[place + 1] - first;
        isLong |= std::uint64_t(rows > most) << place;
        if (soon) {
            __builtin_prefetch(soon + first);
            __builtin_prefetch(soon + first + 16);
        }
        const std::uint64_t valid = _bzhi_u64(~std::uint64_t(0), std::min(rows, most));
        __builtin_prefetch(types + first + wayAhead);
        const __m512i row = _mm512_maskz_loadu_epi8(valid, types + first);
        std::uint64_t *const own = masks + place;
#pragma GCC unroll 8
        for (std::size_t t = 0; t < Count; ++t)
            own[t * 64] = _mm512_mask_cmpeq_epi8_mask(valid, row, values[t]);
    }
    return isLong;
}

// Up to eight at a time.
std::uint64_t findAtOnce(const std::uint8_t *types, const std::uint32_t *offsets, std::uint64_t who, Wanted wanted,
                         const std::uint32_t *soon, std::uint64_t *masks)
{
    static constexpr std::array some = {findSome<0>, findSome<1>, findSome<2>, findSome<3>, findSome<4>,
                                        findSome<5>, findSome<6>, findSome<7>, findSome<8>};
    std::uint64_t isLong = 0;
    std::size_t done = 0;
    do {
        const std::size_t count = std::min<std::size_t>(wanted.count - done, some.size() - 1);
        isLong = some[count](types, offsets, who, wanted.types + done * 64, soon, masks + done * 64);
        done += count;
    } while (done < wanted.count);
    return isLong;
}

} // namespace
#endif

std::uint64_t TypeMasks::find(const std::uint32_t *offsets, std::uint64_t who, std::uint64_t *masks,
                              [[maybe_unused]] const std::uint32_t *soon) const
{
#ifdef PANORAMA_WIDE_LOOPS
    const Wanted wanted {m_wanted[0].data(), m_count};
    const bool atOnce = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("bmi2");
    // The last customers' 64 bytes would reach beyond the end.
    const bool byHalves = who && offsets[63 - std::countl_zero(who)] + mostRows <= m_types.size()
        && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
    if (atOnce)
        return findAtOnce(m_types.data(), offsets, who, wanted, soon, masks);
    std::fill_n(masks, 64, 0);
    if (byHalves)
        return findByHalves(m_types.data(), offsets, who, wanted, soon, masks);
#endif
    return findPlain(offsets, who, masks);
}

void rowsBeforePlain(const std::uint32_t *times, const std::uint32_t *offsets, std::uint64_t who, std::int64_t bound,
                     std::uint64_t *masks)
{
    for (; who; who &= who - 1) {
        const std::uint32_t *customer = offsets + std::countr_zero(who);
        const std::uint32_t *const own = times + customer[0];
        std::size_t low = 0, high = std::min<std::size_t>(customer[1] - customer[0], TypeMasks::mostRows);
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (own[middle] < bound)
                low = middle + 1;
            else
                high = middle;
        }
        masks[std::countr_zero(who)] = low == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << low) - 1;
    }
}

#ifdef PANORAMA_WIDE_LOOPS
namespace {

// Up to and with `last`.
__attribute__((target("avx512f,bmi,bmi2"))) void rowsUpTo(const std::uint32_t *times, const std::uint32_t *offsets,
                                                          std::uint64_t who, std::uint32_t last, std::uint64_t *masks)
{
    const __m512i bound = _mm512_set1_epi32(int(last));
    for (; who; who &= who - 1) {
        const std::uint32_t *customer = offsets + __builtin_ctzll(who);
        const std::uint64_t valid = _bzhi_u64(~std::uint64_t(0), std::min(customer[1] - customer[0], most));
        std::uint64_t found = 0;
        for (int part = 0; part < 64; part += 16) {
            const auto now = __mmask16(valid >> part);
            const __m512i own = _mm512_maskz_loadu_epi32(now, times + customer[0] + part);
            found |= std::uint64_t(_mm512_mask_cmple_epu32_mask(now, own, bound)) << part;
        }
        masks[__builtin_ctzll(who)] = found;
    }
}

__attribute__((target("avx512f,bmi,bmi2"))) std::uint64_t withNext(const std::uint32_t *times, std::size_t rows)
{
    const std::uint64_t valid = _bzhi_u64(~std::uint64_t(0), std::uint32_t(std::min<std::size_t>(rows - 1, most)));
    std::uint64_t found = 0;
    for (int part = 0; part < 64 && valid >> part; part += 16) {
        const auto now = __mmask16(valid >> part);
        const __m512i own = _mm512_maskz_loadu_epi32(now, times + part);
        const __m512i next = _mm512_maskz_loadu_epi32(now, times + part + 1);
        found |= std::uint64_t(_mm512_mask_cmpeq_epu32_mask(now, own, next)) << part;
    }
    return found;
}

} // namespace
#endif

void rowsBefore(const std::uint32_t *times, const std::uint32_t *offsets, std::uint64_t who, std::int64_t bound,
                std::uint64_t *masks)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (bound > 0 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("bmi2"))
        return rowsUpTo(times, offsets, who, std::uint32_t(std::min<std::int64_t>(bound - 1, 0xffffffff)), masks);
#endif
    rowsBeforePlain(times, offsets, who, bound, masks);
}

std::uint64_t rowsWithNextPlain(const std::uint32_t *times, std::size_t rows)
{
    std::uint64_t found = 0;
    for (std::size_t row = 0; row + 1 < rows && row < TypeMasks::mostRows; ++row)
        found |= std::uint64_t(times[row] == times[row + 1]) << row;
    return found;
}

std::uint64_t rowsWithNext(const std::uint32_t *times, std::size_t rows)
{
#ifdef PANORAMA_WIDE_LOOPS
    if (rows > 0 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("bmi2"))
        return withNext(times, rows);
#endif
    return rowsWithNextPlain(times, rows);
}

} // namespace panorama::columns
