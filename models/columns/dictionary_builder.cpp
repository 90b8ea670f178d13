// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/dictionary_builder.h"

#include "core/decimal.h"
#include "core/time_zone.h"

#include <algorithm>
#include <cmath>

namespace panorama::columns {
namespace {

// What decides a value's place: its class, then an approximate number, then (only where that is equal) the exact one.
struct Place
{
    ValueClass valueClass = ValueClass::Text;
    double approximate = 0;
    std::int64_t whole = 0;
    ValueType type = ValueType::Text;
    std::string_view text;
    std::uint32_t code = 0;
};

Place placeOf(ValueType type, std::string_view text, std::uint32_t code)
{
    Place place {ValueClass::Text, 0, 0, type, text, code};
    switch (type) {
    case ValueType::Date:
        place.valueClass = ValueClass::Date;
        place.whole = Date::fromIso(text).value_or(Date()).days;
        break;
    case ValueType::Time:
        place.valueClass = ValueClass::Time;
        place.whole = instantFromIso(text, TimeZone()).value_or(Instant()).micros;
        break;
    case ValueType::Boolean: place.valueClass = ValueClass::Boolean; break;
    default:
        if (const auto number = Decimal::fromText(text)) {
            place.valueClass = ValueClass::Decimal;
            place.approximate = text.size() < 300 ? number->toDouble() : number->isNegative() ? -HUGE_VAL : HUGE_VAL;
        }
    }
    return place;
}

bool before(const Place &a, const Place &b)
{
    if (a.valueClass != b.valueClass)
        return a.valueClass < b.valueClass;
    if (a.approximate != b.approximate)
        return a.approximate < b.approximate;
    if (a.whole != b.whole)
        return a.whole < b.whole;
    if (a.valueClass == ValueClass::Decimal)
        if (const auto order = *Decimal::fromText(a.text) <=> *Decimal::fromText(b.text); order != 0)
            return order < 0;
    if (const int order = a.text.compare(b.text); order != 0)
        return order < 0;
    return a.type < b.type;
}

} // namespace

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
