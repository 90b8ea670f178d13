// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_chunk.h"
#include "store/number_column.h"
#include "store/number_layout.h"

#include <bit>
#include <cstring>
#include <type_traits>

namespace panorama::store {
namespace {

using namespace layout;

template<typename Small> struct BytesAt
{
    const char *from;
    std::uint64_t operator()(std::size_t i) const
    {
        Small small {};
        std::memcpy(&small, from + i * sizeof small, sizeof small);
        return small;
    }
};

// Where there is a byte more behind them.
struct ThreeOfFourAt
{
    const char *from;
    std::uint64_t operator()(std::size_t i) const
    {
        std::uint32_t four = 0;
        std::memcpy(&four, from + 3 * i, sizeof four);
        return four & 0xffffff;
    }
};

struct ThreeAt
{
    const char *from;
    std::uint64_t operator()(std::size_t i) const
    {
        const auto *at = reinterpret_cast<const unsigned char *>(from) + 3 * i;
        return at[0] | unsigned(at[1]) << 8 | unsigned(at[2]) << 16;
    }
};

template<unsigned Bits> struct BitsAt
{
    static constexpr unsigned perByte = 8 / Bits;
    const char *from;
    std::uint64_t operator()(std::size_t i) const
    {
        return unsigned(static_cast<unsigned char>(from[i / perByte])) >> (i % perByte * Bits) & ((1U << Bits) - 1);
    }
};

// How many values lie in these bytes and what they stand for.
template<typename T> class Column
{
public:
    Column(std::int64_t least, std::int64_t unit, bool gaps)
        : m_step(Unsigned(unit)), m_base(Unsigned(Unsigned(least) - (gaps ? Unsigned(unit) : 0))), m_gaps(gaps)
    {
    }
    T usual() const { return m_gaps ? T(EventColumns::noValue) : T(m_base); }
    // All rows, byte by byte.
    template<unsigned Bits> void fill(std::vector<T> &values, BitsAt<Bits> at) const
    {
        constexpr unsigned perByte = BitsAt<Bits>::perByte;
        T meant[1U << Bits];
        for (unsigned small = 0; small < 1U << Bits; ++small)
            meant[small] = m_gaps ? known(small) : whole(small);
        const std::size_t bytes = values.size() / perByte;
        T *into = values.data();
        for (std::size_t i = 0; i < bytes; ++i, into += perByte)
            for (unsigned j = 0; j < perByte; ++j)
                into[j] = meant[unsigned(static_cast<unsigned char>(at.from[i])) >> (j * Bits) & ((1U << Bits) - 1)];
        for (std::size_t i = bytes * perByte; i < values.size(); ++i)
            values[i] = meant[at(i)];
    }
    template<typename At> void fill(std::vector<T> &values, At at) const { fill(values, at, nullptr); }
    template<typename At> void fill(std::vector<T> &values, At at, const std::vector<std::uint32_t> *chosen) const
    {
        const auto each = [&values](auto valueOf) { // the compiler makes one loop of each, without a question inside
            T *const into = values.data();
            for (std::size_t i = 0, count = values.size(); i < count; ++i)
                into[i] = valueOf(i);
        };
        const std::uint32_t *const rows = chosen ? chosen->data() : nullptr;
        if (rows && m_gaps)
            each([=, this](std::size_t i) { return known(at(rows[i])); });
        else if (rows)
            each([=, this](std::size_t i) { return whole(at(rows[i])); });
        else if (m_gaps)
            each([=, this](std::size_t i) { return known(at(i)); });
        else
            each([=, this](std::size_t i) { return whole(at(i)); });
    }
    // Values of the rows that are present, behind each other; all others are usual.
    template<typename At>
    void scatter(std::vector<T> &values, At at, const std::vector<std::uint64_t> &present,
                 const std::vector<std::uint32_t> *chosen) const
    {
        std::size_t before = 0;
        if (!chosen) {
            for (std::size_t word = 0; word < present.size(); ++word)
                for (std::uint64_t rest = present[word]; rest; rest &= rest - 1)
                    values[word * 64 + std::size_t(std::countr_zero(rest))] = whole(at(before++));
            return;
        }
        std::vector<std::uint32_t> counted(present.size());
        for (std::size_t word = 0; word < present.size(); ++word) {
            counted[word] = std::uint32_t(before);
            before += std::size_t(std::popcount(present[word]));
        }
        for (std::size_t i = 0; i < chosen->size(); ++i) {
            const std::uint32_t row = (*chosen)[i];
            const std::uint64_t bit = std::uint64_t(1) << (row % 64), word = present[row / 64];
            if (word & bit)
                values[i] = whole(at(counted[row / 64] + std::size_t(std::popcount(word & (bit - 1)))));
        }
    }

private:
    using Unsigned = std::make_unsigned_t<T>;
    T whole(std::uint64_t small) const { return T(m_base + Unsigned(small) * m_step); }
    T known(std::uint64_t small) const { return small ? whole(small) : T(EventColumns::noValue); }
    Unsigned m_step, m_base;
    bool m_gaps;
};

// Calls use(at), which gives the i-th value; false: there is no such width.
template<typename Use> bool withWidth(unsigned char width, std::string_view bytes, std::size_t count, Use use)
{
    const char *const from = bytes.data();
    if (width == 3 && bytes.size() > 3 * count) {
        use(ThreeOfFourAt {from});
        return true;
    }
    switch (width) {
    case bits | 1: use(BitsAt<1> {from}); return true;
    case bits | 2: use(BitsAt<2> {from}); return true;
    case bits | 4: use(BitsAt<4> {from}); return true;
    case 1: use(BytesAt<std::uint8_t> {from}); return true;
    case 2: use(BytesAt<std::uint16_t> {from}); return true;
    case 3: use(ThreeAt {from}); return true;
    case 4: use(BytesAt<std::uint32_t> {from}); return true;
    case 8: use(BytesAt<std::uint64_t> {from}); return true;
    default: return false;
    }
}

template<typename T> bool take(std::string_view &bytes, T &value)
{
    if (bytes.size() < sizeof value)
        return false;
    std::memcpy(&value, bytes.data(), sizeof value);
    bytes.remove_prefix(sizeof value);
    return true;
}

// A bit a row, as many as the count says and none beyond the rows.
bool takePresent(std::string_view &bytes, std::size_t rows, std::vector<std::uint64_t> &present, std::size_t &count)
{
    std::uint32_t wanted = 0;
    const std::size_t words = (rows + 63) / 64;
    if (!take(bytes, wanted) || bytes.size() / sizeof(std::uint64_t) < words)
        return false;
    present.resize(words);
    if (words)
        std::memcpy(present.data(), bytes.data(), words * sizeof(std::uint64_t));
    bytes.remove_prefix(words * sizeof(std::uint64_t));
    count = 0;
    for (const std::uint64_t word : present)
        count += std::size_t(std::popcount(word));
    const bool fits = rows % 64 == 0 || present.empty() || present.back() >> (rows % 64) == 0;
    return fits && count == wanted;
}

} // namespace

template<typename T>
std::optional<std::vector<T>> takeNumbers(std::string_view &bytes, std::size_t rows,
                                          const std::vector<std::uint32_t> *chosen)
{
    std::int64_t least = 0, unit = 0;
    unsigned char flags = 0;
    if (!take(bytes, least) || !take(bytes, unit) || !take(bytes, flags))
        return std::nullopt;
    const Column<T> column(least, unit, flags & nullable);
    const auto width = static_cast<unsigned char>(flags & widthMask);
    std::vector<std::uint64_t> present;
    std::size_t count = rows;
    if ((flags & ~unsigned(nullable | sparse | widthMask))
        || (flags & sparse && !takePresent(bytes, rows, present, count)))
        return std::nullopt;
    std::vector<T> values(chosen ? chosen->size() : rows, flags & sparse || !width ? column.usual() : T());
    if (!width)
        return values;
    if (count && bitsOf(width) > bytes.size() * 8 / count)
        return std::nullopt;
    const bool isKnown = withWidth(width, bytes, count, [&](auto at) {
        if (flags & sparse)
            column.scatter(values, at, present, chosen);
        else if (chosen)
            column.fill(values, at, chosen);
        else
            column.fill(values, at);
    });
    if (!isKnown)
        return std::nullopt;
    bytes.remove_prefix((count * bitsOf(width) + 7) / 8);
    return values;
}

template std::optional<std::vector<std::uint32_t>> takeNumbers(std::string_view &, std::size_t,
                                                               const std::vector<std::uint32_t> *);
template std::optional<std::vector<std::int64_t>> takeNumbers(std::string_view &, std::size_t,
                                                              const std::vector<std::uint32_t> *);

} // namespace panorama::store
