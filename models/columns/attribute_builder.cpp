// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/attribute_builder.h"

#include "columns/packed_builder.h"
#include "core/json.h"
#include "core/memory.h"
#include "core/text.h"
#include "core/time.h"

#include <algorithm>
#include <numeric>

namespace panorama::columns {
namespace {

constexpr std::size_t mostTexts = 1 << 16;

// Codes by customer, and the customers of each code.
void addCodes(Sections &sections, const std::string &section, const std::vector<std::uint32_t> &codes,
              std::uint32_t largest)
{
    PackedBuilder packed(codes.size(), largest);
    std::vector<std::uint32_t> offsets(largest + std::size_t(2));
    for (std::size_t customer = 0; customer < codes.size(); ++customer) {
        packed.set(customer, codes[customer]);
        ++offsets[codes[customer] + 1];
    }
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    std::vector<std::uint32_t> next(offsets.begin(), offsets.end() - 1);
    std::vector<CustomerNumber> customers(codes.size());
    for (CustomerNumber customer = 0; customer < codes.size(); ++customer)
        customers[next[codes[customer]]++] = customer;
    std::move(packed).addTo(sections, section + "/codes");
    sections.add(section + "/by-code-offsets", std::move(offsets));
    sections.add(section + "/by-code", std::move(customers));
}

} // namespace

std::uint32_t AttributeBuilder::storedCode(std::string_view json)
{
    const std::uint64_t hash = hashBytes(json);
    std::size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at].code; at = (at + 1) & (m_slots.size() - 1))
        if (m_slots[at].hash == hash && m_slots[at].json == json)
            return m_slots[at].code;
    const std::uint32_t code = codeOf(json);
    if (!code || m_known >= mostTexts)
        return code;
    m_slots[at] = {hash, code, std::string(json)};
    if (++m_known * 2 > m_slots.size())
        grow();
    return code;
}

std::uint32_t AttributeBuilder::codeOf(std::string_view json)
{
    if (json.size() >= 2 && json.front() == '"' && json.find('\\') == std::string_view::npos)
        return m_dictionary.code({ValueType::Text, std::string(json.substr(1, json.size() - 2))});
    const Result<Json> value = Json::parse(json);
    return value ? m_dictionary.code(valueFromStored(*value)) : 0;
}

void AttributeBuilder::grow()
{
    std::vector<Slot> old(m_slots.size() * 4);
    old.swap(m_slots);
    for (Slot &slot : old) {
        if (!slot.code)
            continue;
        std::size_t at = slot.hash & (m_slots.size() - 1);
        while (m_slots[at].code)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = std::move(slot);
    }
}

void AttributeBuilder::addTo(Sections &sections, const std::string &section) &&
{
    const std::vector<std::uint32_t> finals = m_dictionary.addTo(sections, section);
    for (std::uint32_t &code : m_codes)
        code = finals[code];
    addCodes(sections, section, m_codes, std::uint32_t(finals.size() - 1));
    discard(m_codes);
    discard(m_slots);
    m_dictionary = {};
}

void CreatedBuilder::addTo(Sections &sections, const std::string &section) &&
{
    std::vector<std::int64_t> distinct;
    distinct.reserve(m_times.size());
    std::copy_if(m_times.begin(), m_times.end(), std::back_inserter(distinct),
                 [](std::int64_t time) { return time != INT64_MIN; });
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::string texts;
    std::vector<std::uint64_t> offsets {0};
    for (const std::int64_t time : distinct) {
        texts += formatUtc({time});
        offsets.push_back(texts.size());
    }
    std::vector<std::uint32_t> classes(valueClasses + 1, 0);
    const auto count = std::uint32_t(distinct.size());
    std::fill(classes.begin() + std::ptrdiff_t(ValueClass::Time) + 1, classes.end(), count);
    std::vector<std::uint32_t> codes(m_times.size());
    for (std::size_t customer = 0; customer < codes.size(); ++customer)
        if (m_times[customer] != INT64_MIN)
            codes[customer] = std::uint32_t(std::lower_bound(distinct.begin(), distinct.end(), m_times[customer])
                                            - distinct.begin() + 1);
    sections.add(section + "/types", std::vector<std::uint8_t>(count, std::uint8_t(ValueType::Time)));
    sections.add(section + "/offsets", std::move(offsets));
    sections.addText(section + "/texts", std::move(texts));
    sections.add(section + "/classes", std::move(classes));
    addCodes(sections, section, codes, count);
}

} // namespace panorama::columns
