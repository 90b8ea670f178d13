// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/sections.h"

namespace panorama::columns {

// Whole numbers of one width that is known beforehand, filled in any order.
class PackedBuilder
{
public:
    PackedBuilder() = default;
    PackedBuilder(std::size_t count, std::uint64_t most)
        : m_count(count), m_width(widthFor(most)), m_bytes(count * m_width)
    {
    }
    static std::uint32_t widthFor(std::uint64_t most)
    {
        return most == 0 ? 0 : most <= 0xff ? 1 : most <= 0xffff ? 2 : most <= 0xffffffff ? 4 : 8;
    }
    void set(std::size_t i, std::uint64_t value)
    {
        switch (m_width) {
        case 1: values<std::uint8_t>()[i] = std::uint8_t(value); break;
        case 2: values<std::uint16_t>()[i] = std::uint16_t(value); break;
        case 4: values<std::uint32_t>()[i] = std::uint32_t(value); break;
        case 8: values<std::uint64_t>()[i] = value; break;
        default: break;
        }
    }
    // Values [first, last) of an array of the same width.
    void copy(std::size_t target, PackedView from, std::size_t first, std::size_t last)
    {
        if (m_width)
            std::memcpy(m_bytes.data() + target * m_width, from.data + first * m_width, (last - first) * m_width);
    }
    template<typename T> T *values() { return reinterpret_cast<T *>(m_bytes.data()); }
    PackedView view() const { return {m_bytes.data(), m_width, m_count}; }
    void addTo(Sections &sections, const std::string &name) &&
    {
        sections.addBytes(name, std::move(m_bytes), m_width, m_count);
    }

private:
    std::size_t m_count = 0;
    std::uint32_t m_width = 0;
    std::vector<std::byte> m_bytes;
};

} // namespace panorama::columns
