// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/sections.h"

#include <unordered_map>

namespace panorama::columns {

// Collects distinct values under provisional codes, then sorts them into a Dictionary.
class DictionaryBuilder
{
public:
    std::uint32_t code(const Value &value); // provisional, from 1
    std::uint32_t size() const { return std::uint32_t(m_codes.size()); }
    // Adds the sections NAME/types, /offsets, /texts and /classes; gives the final code of each provisional one (0 →
    // 0).
    std::vector<std::uint32_t> addTo(Sections &sections, const std::string &name) const;

private:
    std::unordered_map<std::string, std::uint32_t> m_codes; // type byte and text
    std::string m_key;
};

Dictionary dictionaryFrom(const Sections &sections, const std::string &name);

} // namespace panorama::columns
