// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/dictionary_builder.h"

#include "columns/value_place.h"

#include <algorithm>

namespace panorama::columns {
std::uint32_t DictionaryBuilder::code(const Value &value)
{
    m_key.assign(1, char('0' + int(value.type)));
    m_key += value.text;
    return m_codes.try_emplace(m_key, std::uint32_t(m_codes.size() + 1)).first->second;
}

std::vector<std::uint32_t> DictionaryBuilder::addTo(Sections &sections, const std::string &name) const
{
    std::vector<Place> places;
    places.reserve(m_codes.size());
    for (const auto &[key, code] : m_codes)
        places.push_back(placeOf(ValueType(key[0] - '0'), std::string_view(key).substr(1), code));
    std::sort(places.begin(), places.end(), before);
    std::vector<std::uint8_t> types;
    std::vector<std::uint64_t> offsets {0};
    std::vector<std::uint32_t> classes(valueClasses + 1), finals(places.size() + 1);
    std::string texts;
    for (const Place &place : places) {
        types.push_back(std::uint8_t(place.type));
        texts += place.text;
        offsets.push_back(texts.size());
        ++classes[std::size_t(place.valueClass) + 1];
        finals[place.code] = std::uint32_t(types.size());
    }
    for (std::size_t i = 1; i < classes.size(); ++i)
        classes[i] += classes[i - 1];
    sections.add(name + "/types", std::move(types));
    sections.add(name + "/offsets", std::move(offsets));
    sections.addText(name + "/texts", std::move(texts));
    sections.add(name + "/classes", std::move(classes));
    return finals;
}

Dictionary dictionaryFrom(const Sections &sections, const std::string &name)
{
    std::array<std::uint32_t, valueClasses + 1> classes {};
    const auto stored = sections.get<std::uint32_t>(name + "/classes");
    std::copy_n(stored.begin(), std::min(stored.size(), classes.size()), classes.begin());
    return Dictionary(sections.get<std::uint8_t>(name + "/types"), sections.get<std::uint64_t>(name + "/offsets"),
                      sections.text(name + "/texts").data(), classes);
}

} // namespace panorama::columns
