// SPDX-License-Identifier: GPL-3.0-or-later
// Runs between two insertions are copied as bytes where the width stays and nothing is recoded, else number by number
// in loops made for the two widths.
#include "columns/insertions.h"

#include "columns/bits.h"

namespace panorama::columns {
namespace {

// Calls use(T()) with the unsigned type of this many bytes.
template<typename Use> void withWidth(std::uint32_t width, Use use)
{
    if (width == 1)
        use(std::uint8_t());
    if (width == 2)
        use(std::uint16_t());
    if (width == 4)
        use(std::uint32_t());
    if (width == 8)
        use(std::uint64_t());
}

// Appends runs of bits.
class BitSink
{
public:
    explicit BitSink(std::size_t count) { m_words.reserve(wordsFor(count)); }
    void add(std::uint64_t bits, unsigned count) // bits beyond count are 0
    {
        m_open |= bits << m_used;
        if (m_used + count >= 64) {
            m_words.push_back(m_open);
            m_open = m_used ? bits >> (64 - m_used) : 0;
            m_used = m_used + count - 64;
        } else {
            m_used += count;
        }
    }
    void addRun(std::span<const std::uint64_t> words, std::size_t first, std::size_t last)
    {
        while (first < last) {
            const unsigned at = unsigned(first % 64), count = unsigned(std::min<std::size_t>(64 - at, last - first));
            const std::uint64_t mask = count == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << count) - 1;
            add(words[first / 64] >> at & mask, count);
            first += count;
        }
    }
    std::vector<std::uint64_t> take()
    {
        if (m_used)
            m_words.push_back(m_open);
        return std::move(m_words);
    }

private:
    std::vector<std::uint64_t> m_words;
    std::uint64_t m_open = 0;
    unsigned m_used = 0;
};

} // namespace

std::vector<std::uint32_t> Insertions::movedAll(std::uint32_t count) const
{
    std::vector<std::uint32_t> moved(count);
    eachRun(
        *this, count,
        [&](std::size_t first, std::size_t last, std::size_t target) {
            for (std::size_t i = first; i < last; ++i)
                moved[i] = std::uint32_t(target + i - first);
        },
        [](std::size_t, std::size_t) {});
    return moved;
}

PackedBuilder mergedPacked(PackedView old, const Recoding &recoding, const Insertions &insertions,
                           std::span<const std::uint64_t> fresh, std::uint64_t most)
{
    PackedBuilder merged(old.size + fresh.size(), most);
    const std::uint32_t width = PackedBuilder::widthFor(most);
    const bool asBytes = recoding.keeps() && old.width == width;
    eachRun(
        insertions, old.size,
        [&](std::size_t first, std::size_t last, std::size_t target) {
            if (asBytes)
                return merged.copy(target, old, first, last);
            if (const std::uint64_t zero = recoding(0); !old.width && zero)
                for (std::size_t i = first; i < last; ++i)
                    merged.set(target + i - first, zero);
            withWidth(width, [&](auto to) {
                withWidth(old.width, [&](auto from) {
                    const auto *in = old.as<decltype(from)>();
                    auto *out = merged.values<decltype(to)>();
                    for (std::size_t i = first; i < last; ++i)
                        out[target + i - first] = decltype(to)(recoding(in[i]));
                });
            });
        },
        [&](std::size_t k, std::size_t target) { merged.set(target, fresh[k]); });
    return merged;
}

std::uint64_t mostOf(PackedView view)
{
    std::uint64_t most = 0;
    withWidth(view.width, [&](auto type) {
        const auto *values = view.as<decltype(type)>();
        decltype(type) largest = 0;
        for (std::size_t i = 0; i < view.size; ++i)
            largest = std::max(largest, values[i]);
        most = largest;
    });
    return most;
}

std::size_t countPresent(PackedView view)
{
    std::size_t count = 0;
    withWidth(view.width, [&](auto type) {
        const auto *values = view.as<decltype(type)>();
        for (std::size_t i = 0; i < view.size; ++i)
            count += values[i] != 0;
    });
    return count;
}

std::vector<std::uint64_t> mergedBits(std::span<const std::uint64_t> old, std::size_t count,
                                      const Insertions &insertions, const std::vector<bool> &fresh)
{
    BitSink sink(count + insertions.at.size());
    eachRun(
        insertions, count, [&](std::size_t first, std::size_t last, std::size_t) { sink.addRun(old, first, last); },
        [&](std::size_t k, std::size_t) { sink.add(fresh[k], 1); });
    return sink.take();
}

} // namespace panorama::columns
