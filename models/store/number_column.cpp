// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/number_column.h"

#include "core/wide_loops.h"
#include "store/event_chunk.h"
#include "store/number_layout.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace panorama::store {
namespace {

using namespace layout;

template<typename T> void put(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

// The values of a column that are there: their span and the largest unit that divides all distances from the least.
struct Reduction
{
    std::int64_t least = 0, unit = 1;
    std::uint64_t most = 0; // reduced
    std::size_t missing = 0;
    std::size_t zeros = 0; // that are reduced to 0, or missing
    bool any = false;
    unsigned more() const { return missing ? 1 : 0; }
};

// Looked at in blocks, so that most units that do not fit are found out at once and the rest has no branches.
template<std::int64_t Unit, typename T, typename IsMissing>
bool allDivide(const std::vector<T> &values, std::int64_t least, IsMissing isMissing)
{
    bool divides = true;
    for (std::size_t start = 0; divides && start < values.size(); start += 256)
        for (std::size_t i = start; i < std::min(values.size(), start + 256); ++i) {
            const bool fits = (std::uint64_t(values[i]) - std::uint64_t(least)) % std::uint64_t(Unit) == 0;
            divides &= fits | isMissing(values[i]);
        }
    return divides;
}

template<typename T, typename IsMissing> Reduction reductionOf(const std::vector<T> &values, IsMissing isMissing)
{
    Reduction reduction;
    T low = std::numeric_limits<T>::max(), high = std::numeric_limits<T>::min();
    for (const T value : values) {
        const bool gap = isMissing(value);
        reduction.missing += gap;
        low = std::min(low, gap ? std::numeric_limits<T>::max() : value);
        high = std::max(high, gap ? std::numeric_limits<T>::min() : value);
    }
    reduction.any = reduction.missing < values.size();
    if (!reduction.any)
        return reduction;
    reduction.least = std::int64_t(low);
    if (sizeof(T) == 8)
        reduction.unit = allDivide<1000000>(values, reduction.least, isMissing) ? 1000000
            : allDivide<10000>(values, reduction.least, isMissing)              ? 10000
            : allDivide<1000>(values, reduction.least, isMissing)               ? 1000
                                                                                : 1;
    reduction.most =
        (std::uint64_t(std::int64_t(high)) - std::uint64_t(reduction.least)) / std::uint64_t(reduction.unit);
    reduction.zeros = reduction.missing;
    if (!reduction.missing)
        for (const T value : values)
            reduction.zeros += value == low;
    return reduction;
}

// The reduced values as numbers of a type; 0 is a missing one, too.
template<typename Small, std::int64_t Unit, typename T, typename IsMissing>
std::vector<Small> dividedBy(const std::vector<T> &values, const Reduction &reduction, IsMissing isMissing)
{
    std::vector<Small> reduced(values.size());
    const auto least = std::uint64_t(reduction.least), more = std::uint64_t(reduction.more());
    for (std::size_t i = 0; i < values.size(); ++i)
        reduced[i] =
            isMissing(values[i]) ? Small(0) : Small((std::uint64_t(values[i]) - least) / std::uint64_t(Unit) + more);
    return reduced;
}

template<typename Small, typename T, typename IsMissing>
std::vector<Small> reduced(const std::vector<T> &values, const Reduction &reduction, IsMissing isMissing)
{
    switch (reduction.unit) {
    case 1000000: return dividedBy<Small, 1000000>(values, reduction, isMissing);
    case 10000: return dividedBy<Small, 10000>(values, reduction, isMissing);
    case 1000: return dividedBy<Small, 1000>(values, reduction, isMissing);
    default: return dividedBy<Small, 1>(values, reduction, isMissing);
    }
}

template<unsigned Bits> void putBits(std::string &out, const std::vector<std::uint8_t> &values)
{
    constexpr std::size_t perByte = 8 / Bits;
    const std::size_t start = out.size(), whole = values.size() / perByte;
    out.resize(start + (values.size() + perByte - 1) / perByte);
    char *const to = out.data() + start;
    for (std::size_t i = 0; i < whole; ++i) {
        unsigned byte = 0;
        for (std::size_t j = 0; j < perByte; ++j)
            byte |= unsigned(values[i * perByte + j]) << (j * Bits);
        to[i] = char(byte);
    }
    for (std::size_t i = whole * perByte; i < values.size(); ++i)
        to[whole] = char(to[whole] | char(values[i] << (i % perByte * Bits)));
}

// Each is written with a byte too many, over which the next one goes.
void putThree(std::string &out, const std::vector<std::uint32_t> &values)
{
    const std::size_t start = out.size();
    out.resize(start + values.size() * 3 + 1);
    char *to = out.data() + start;
    for (const std::uint32_t value : values) {
        std::memcpy(to, &value, sizeof value);
        to += 3;
    }
    out.pop_back();
}

template<typename Small> void putAll(std::string &out, unsigned char width, const std::vector<Small> &values)
{
    if constexpr (sizeof(Small) == 1) {
        if (width == (bits | 1))
            return putBits<1>(out, values);
        if (width == (bits | 2))
            return putBits<2>(out, values);
        if (width == (bits | 4))
            return putBits<4>(out, values);
    }
    if constexpr (sizeof(Small) == 4)
        if (width == 3)
            return putThree(out, values);
    out.append(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(Small));
}

// A bit for each of up to 64 values that is not 0.
template<typename Small> std::uint64_t presentOf(const Small *values, std::size_t count)
{
    std::uint64_t present = 0;
    for (std::size_t i = 0; i < count; ++i)
        present |= std::uint64_t(values[i] != 0) << i;
    return present;
}

// The same of bytes, eight at once: each byte's highest bit becomes whether it is not 0, and a product brings these
// together.
std::uint64_t presentOf(const std::uint8_t *values, std::size_t count)
{
    constexpr std::uint64_t low = 0x7f7f7f7f7f7f7f7f, gather = 0x0102040810204080;
    std::uint64_t present = 0;
    for (std::size_t i = 0; i < count; i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, values + i, std::min<std::size_t>(8, count - i));
        const std::uint64_t high = (eight | ((eight & low) + low)) & ~low;
        present |= (high >> 7) * gather >> 56 << i;
    }
    return present;
}

template<typename Small> void putOthers(std::string &out, unsigned char width, const std::vector<Small> &values)
{
    std::vector<std::uint64_t> present((values.size() + 63) / 64);
    std::vector<Small> others;
    others.reserve(values.size());
    for (std::size_t word = 0; word < present.size(); ++word) {
        present[word] = presentOf(values.data() + word * 64, std::min<std::size_t>(64, values.size() - word * 64));
        for (std::uint64_t rest = present[word]; rest; rest &= rest - 1)
            others.push_back(values[word * 64 + std::size_t(std::countr_zero(rest))]);
    }
    put(out, std::uint32_t(others.size()));
    out.append(reinterpret_cast<const char *>(present.data()), present.size() * sizeof(std::uint64_t));
    putAll(out, width, others);
}

// Whether it is worth it to leave out the values that are 0.
bool isSparse(unsigned char width, std::size_t rows, std::size_t zeros)
{
    return (rows + (rows - zeros) * bitsOf(width)) * 4 < rows * bitsOf(width) * 3;
}

unsigned char widthFor(std::uint64_t most)
{
    return most == 0          ? 0
        : most <= 1           ? bits | 1
        : most <= 3           ? bits | 2
        : most <= 0xf         ? bits | 4
        : most <= 0xff        ? 1
        : most <= 0xffff      ? 2
        : most <= 0xffffff    ? 3
        : most <= 0xffffffffU ? 4
                              : 8;
}

template<typename T, typename IsMissing>
void putColumn(std::string &out, const std::vector<T> &values, const Reduction &reduction, IsMissing isMissing)
{
    const unsigned char width = widthFor(reduction.most + reduction.more());
    put(out, reduction.least);
    put(out, reduction.unit);
    const unsigned char flags = width | (reduction.missing ? nullable : 0);
    const auto lay = [&](auto small) {
        using Small = decltype(small);
        const std::vector<Small> numbers = reduced<Small>(values, reduction, isMissing);
        const bool leaves = isSparse(width, values.size(), reduction.zeros);
        put(out, static_cast<unsigned char>(flags | (leaves ? sparse : 0)));
        return leaves ? putOthers(out, width, numbers) : putAll(out, width, numbers);
    };
    const std::size_t size = bitsOf(width);
    if (size == 0)
        return put(out, flags);
    if (size <= 8)
        return lay(std::uint8_t());
    if (size <= 16)
        return lay(std::uint16_t());
    if (size <= 32)
        return lay(std::uint32_t());
    return lay(std::uint64_t());
}

template<typename T> void putWithoutGaps(std::string &out, const std::vector<T> &values)
{
    const auto none = [](T) { return false; };
    putColumn(out, values, reductionOf(values, none), none);
}

} // namespace

PANORAMA_CLONES __attribute__((flatten)) void putNumbers(std::string &out, const std::vector<std::uint32_t> &values)
{
    putWithoutGaps(out, values);
}

PANORAMA_CLONES __attribute__((flatten)) void putNumbers(std::string &out, const std::vector<std::int64_t> &values)
{
    putWithoutGaps(out, values);
}

// A chunk without any amount, or with all of them over nearly the whole range, has no room for a mark: the mark itself
// is then a value.
PANORAMA_CLONES __attribute__((flatten)) void putAmounts(std::string &out, const std::vector<std::int64_t> &values)
{
    const auto isMissing = [](std::int64_t value) { return value == EventColumns::noValue; };
    const Reduction reduction = reductionOf(values, isMissing);
    if (reduction.any && reduction.missing && reduction.most < std::numeric_limits<std::uint64_t>::max() / 2)
        putColumn(out, values, reduction, isMissing);
    else
        putWithoutGaps(out, values);
}

} // namespace panorama::store
