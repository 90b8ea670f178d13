// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/value.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>

namespace panorama::columns {

// Whole numbers of 0, 1, 2, 4 or 8 bytes each; width 0 = all are 0.
struct PackedView
{
    const std::byte *data = nullptr;
    std::uint32_t width = 0;
    std::size_t size = 0;
    std::uint64_t at(std::size_t i) const
    {
        switch (width) {
        case 1: return load<std::uint8_t>(i);
        case 2: return load<std::uint16_t>(i);
        case 4: return load<std::uint32_t>(i);
        case 8: return load<std::uint64_t>(i);
        default: return 0;
        }
    }
    template<typename T> const T *as() const { return reinterpret_cast<const T *>(data); }

private:
    template<typename T> T load(std::size_t i) const { return reinterpret_cast<const T *>(data)[i]; }
};

// In this order the values of a dictionary stand: plain decimals (numbers, and texts that read as one) by value, other
// texts by code point, dates, times, then false and true. So most comparisons are a range of codes.
enum class ValueClass : std::uint8_t { Decimal, Text, Date, Time, Boolean };
constexpr std::size_t valueClasses = 5;

// The distinct values of an attribute or property, sorted. Code 0 = missing; code c means values c - 1.
class Dictionary
{
public:
    Dictionary() = default;
    Dictionary(std::span<const std::uint8_t> types, std::span<const std::uint64_t> offsets, const char *texts,
               std::array<std::uint32_t, valueClasses + 1> classes)
        : m_types(types), m_offsets(offsets), m_texts(texts), m_classes(classes)
    {
    }
    std::uint32_t size() const { return std::uint32_t(m_types.size()); } // largest code
    ValueType type(std::uint32_t code) const { return ValueType(m_types[code - 1]); }
    std::string_view text(std::uint32_t code) const
    {
        return {m_texts + m_offsets[code - 1], m_offsets[code] - m_offsets[code - 1]};
    }
    Value value(std::uint32_t code) const { return {type(code), std::string(text(code))}; }
    // Codes [first, last) of a class.
    std::uint32_t first(ValueClass c) const { return m_classes[std::size_t(c)] + 1; }
    std::uint32_t last(ValueClass c) const { return m_classes[std::size_t(c) + 1] + 1; }
    // Code of a text value; 0 when there is none.
    std::uint32_t codeOfText(std::string_view text) const;

private:
    std::span<const std::uint8_t> m_types;
    std::span<const std::uint64_t> m_offsets;
    const char *m_texts = nullptr;
    std::array<std::uint32_t, valueClasses + 1> m_classes {};
};

} // namespace panorama::columns
