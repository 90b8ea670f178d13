// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/customer_index.h"
#include "columns/dictionary_builder.h"

namespace panorama::columns {

// The values of one attribute while they are collected: the latest one a customer stands.
class AttributeBuilder
{
public:
    explicit AttributeBuilder(std::uint32_t customers) : m_codes(customers), m_slots(1024) { }
    void set(CustomerNumber customer, const Value &value) { m_codes[customer] = m_dictionary.code(value); }
    void set(CustomerNumber customer, std::uint32_t code) { m_codes[customer] = code; }
    std::uint32_t code(const Value &value) { return m_dictionary.code(value); }
    // Of the value as the JSON text that the store has of it; each distinct text is read once.
    std::uint32_t storedCode(std::string_view json);
    void clear(CustomerNumber customer) { m_codes[customer] = 0; }
    bool isEmpty() const { return m_dictionary.size() == 0; }
    // Adds the sections of an AttributeColumn.
    void addTo(Sections &sections, const std::string &section) &&;

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint32_t code = 0; // 0 = free
        std::string json;
    };
    std::uint32_t codeOf(std::string_view json);
    void grow();
    DictionaryBuilder m_dictionary;
    std::vector<std::uint32_t> m_codes; // by customer
    std::vector<Slot> m_slots; // open addressing: texts that were read
    std::size_t m_known = 0;
};

// `created`: instants, nearly all different, so they are sorted as numbers.
class CreatedBuilder
{
public:
    explicit CreatedBuilder(std::uint32_t customers) : m_times(customers, INT64_MIN) { }
    void set(CustomerNumber customer, std::int64_t micros)
    {
        m_times[customer] = micros;
        m_any = true;
    }
    bool any() const { return m_any; }
    const std::vector<std::int64_t> &times() const { return m_times; } // INT64_MIN = none
    void addTo(Sections &sections, const std::string &section) &&;

private:
    std::vector<std::int64_t> m_times;
    bool m_any = false;
};

} // namespace panorama::columns
