// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace panorama::identity {

// How the values of a field are compared: as words, as digits (numbers, phones), as dates, as mail addresses, or only
// as the same or not.
enum class FieldKind : std::uint8_t { Words, Digits, Date, Mail, Exact };

// One distinct normalised value of a field.
struct FieldValue
{
    std::u32string text; // normalised: folded, punctuation as single blanks; digits only for Digits
    std::u32string sorted; // words in order; empty where there is one word only
    std::uint32_t count = 0;
};

// A field that records are compared by: dictionary-coded values, any number a record (none = missing).
class MatchField
{
public:
    MatchField(std::string name, bool exactOnly) : m_name(std::move(name)), m_exactOnly(exactOnly) { }
    const std::string &name() const { return m_name; }
    FieldKind kind() const { return m_kind; }
    const std::vector<FieldValue> &values() const { return m_values; }
    std::span<const std::uint32_t> of(std::uint32_t record) const
    {
        return {m_codes.data() + m_offsets[record], m_codes.data() + m_offsets[record + 1]};
    }
    // Chance that two random values are the same.
    double collision() const { return m_collision; }
    std::uint64_t filled() const { return m_filled; } // records that have it
    double frequency(std::uint32_t code) const { return double(m_values[code].count) / double(m_filled); }

    // Values are added record by record, upwards; then finish().
    void add(std::uint32_t record, std::string_view raw);
    void finish(std::uint32_t records);

private:
    void chooseKind();
    std::string m_name;
    bool m_exactOnly;
    FieldKind m_kind = FieldKind::Words;
    std::vector<FieldValue> m_values;
    std::vector<std::string> m_raw; // until finish()
    std::unordered_map<std::string, std::uint32_t> m_codeOf;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_pairs; // record, code; until finish()
    std::vector<std::uint32_t> m_offsets, m_codes;
    double m_collision = 1;
    std::uint64_t m_filled = 0;
};

struct MatchInput
{
    std::uint32_t records = 0;
    std::vector<MatchField> fields;
};

} // namespace panorama::identity
