// SPDX-License-Identifier: GPL-3.0-or-later
// A chunk is a row count followed by its columns in a fixed order. An integer column is written as its minimum, a
// unit (so that whole seconds take four bytes), a width of 0, 1, 2, 4 or 8 bytes and the reduced values; a text
// column as lengths followed by the bytes. Everything is little endian.
#include "store/event_chunk.h"

#include <algorithm>
#include <cstring>

namespace panorama::store {
namespace {

constexpr std::uint32_t formatNumber = 1;

template<typename T> void put(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template<typename Small, typename T> void putReduced(std::string &out, const std::vector<T> &values, std::int64_t least, std::int64_t unit)
{
    const std::size_t start = out.size();
    out.resize(start + values.size() * sizeof(Small));
    char *at = out.data() + start;
    for (const T value : values) {
        const Small small = Small((std::uint64_t(value) - std::uint64_t(least)) / std::uint64_t(unit));
        std::memcpy(at, &small, sizeof small);
        at += sizeof small;
    }
}

template<typename T> std::int64_t commonUnit(const std::vector<T> &values, std::int64_t least)
{
    for (const std::int64_t unit : {std::int64_t(1000000), std::int64_t(10000), std::int64_t(1000)})
        if (std::all_of(values.begin(), values.end(), [&](T v) { return (std::uint64_t(v) - std::uint64_t(least)) % std::uint64_t(unit) == 0; }))
            return unit;
    return 1;
}

template<typename T> void putIntegers(std::string &out, const std::vector<T> &values)
{
    const auto [low, high] = values.empty() ? std::pair<std::int64_t, std::int64_t>{0, 0}
                                            : std::pair<std::int64_t, std::int64_t>{*std::min_element(values.begin(), values.end()), *std::max_element(values.begin(), values.end())};
    const std::int64_t unit = sizeof(T) == 8 ? commonUnit(values, low) : 1;
    const std::uint64_t span = (std::uint64_t(high) - std::uint64_t(low)) / std::uint64_t(unit);
    const unsigned char width = span == 0 ? 0 : span <= 0xff ? 1 : span <= 0xffff ? 2 : span <= 0xffffffff ? 4 : 8;
    put(out, low);
    put(out, unit);
    put(out, width);
    switch (width) {
    case 1: putReduced<std::uint8_t>(out, values, low, unit); break;
    case 2: putReduced<std::uint16_t>(out, values, low, unit); break;
    case 4: putReduced<std::uint32_t>(out, values, low, unit); break;
    case 8: putReduced<std::uint64_t>(out, values, low, unit); break;
    default: break;
    }
}

void putText(std::string &out, std::string_view text)
{
    put(out, std::uint32_t(text.size()));
    out.append(text);
}

void putProperty(std::string &out, const PropertyColumn &property)
{
    put(out, property.name);
    put(out, std::uint32_t(property.values.size()));
    for (const Value &value : property.values) {
        put(out, static_cast<unsigned char>(value.type));
        putText(out, value.text);
    }
    putIntegers(out, property.codes);
}

void putProperties(std::string &out, const std::vector<PropertyColumn> &properties, bool personal)
{
    const auto count = std::count_if(properties.begin(), properties.end(), [&](const auto &p) { return p.personal == personal; });
    put(out, std::uint32_t(count));
    for (const PropertyColumn &property : properties)
        if (property.personal == personal)
            putProperty(out, property);
}

// Reads what the functions above wrote; after any shortage everything reads as zero and `failed` stays true.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}
    bool failed() const { return m_failed; }
    template<typename T> T take()
    {
        T value{};
        if (m_bytes.size() < sizeof value) {
            m_failed = true;
            return T{};
        }
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }
    std::string takeText()
    {
        const auto size = take<std::uint32_t>();
        if (m_bytes.size() < size) {
            m_failed = true;
            return {};
        }
        std::string text(m_bytes.substr(0, size));
        m_bytes.remove_prefix(size);
        return text;
    }
    template<typename T> std::vector<T> takeIntegers(std::size_t rows)
    {
        const auto least = take<std::int64_t>();
        const auto unit = take<std::int64_t>();
        const auto width = take<unsigned char>();
        if (m_failed || width > 8 || m_bytes.size() < rows * width) {
            m_failed = true;
            return std::vector<T>(m_failed ? 0 : rows);
        }
        std::vector<T> values(rows, T(least));
        switch (width) {
        case 1: widen<std::uint8_t>(values, least, unit); break;
        case 2: widen<std::uint16_t>(values, least, unit); break;
        case 4: widen<std::uint32_t>(values, least, unit); break;
        case 8: widen<std::uint64_t>(values, least, unit); break;
        default: break;
        }
        return values;
    }
    std::vector<PropertyColumn> takeProperties(std::size_t rows, bool personal)
    {
        std::vector<PropertyColumn> properties;
        for (auto count = take<std::uint32_t>(); count > 0 && !m_failed; --count)
            properties.push_back(takeProperty(rows, personal));
        return properties;
    }

private:
    template<typename Small, typename T> void widen(std::vector<T> &values, std::int64_t least, std::int64_t unit)
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            Small small{};
            std::memcpy(&small, m_bytes.data() + i * sizeof small, sizeof small);
            values[i] = T(std::uint64_t(least) + std::uint64_t(small) * std::uint64_t(unit));
        }
        m_bytes.remove_prefix(values.size() * sizeof(Small));
    }
    PropertyColumn takeProperty(std::size_t rows, bool personal)
    {
        PropertyColumn property{take<std::uint32_t>(), personal, {}, {}};
        for (auto count = take<std::uint32_t>(); count > 0 && !m_failed; --count) {
            const auto type = ValueType(take<unsigned char>());
            property.values.push_back({type, takeText()});
        }
        property.codes = takeIntegers<std::uint32_t>(rows);
        for (const std::uint32_t code : property.codes)
            m_failed = m_failed || code > property.values.size();
        return property;
    }
    std::string_view m_bytes;
    bool m_failed = false;
};

std::string distinctParties(const std::vector<std::uint32_t> &parties)
{
    std::vector<std::uint32_t> sorted = parties;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return {reinterpret_cast<const char *>(sorted.data()), sorted.size() * sizeof(std::uint32_t)};
}

} // namespace

EncodedChunk encodeChunk(const EventColumns &columns)
{
    EncodedChunk chunk;
    chunk.keyHashes.assign(reinterpret_cast<const char *>(columns.keyHash.data()), columns.keyHash.size() * sizeof(std::uint64_t));
    chunk.parties = distinctParties(columns.party);
    chunk.timeMin = columns.time.empty() ? 0 : *std::min_element(columns.time.begin(), columns.time.end());
    chunk.timeMax = columns.time.empty() ? 0 : *std::max_element(columns.time.begin(), columns.time.end());
    std::string &out = chunk.columns;
    put(out, formatNumber);
    put(out, std::uint32_t(columns.rows()));
    putIntegers(out, columns.party);
    putIntegers(out, columns.time);
    putIntegers(out, columns.event);
    putIntegers(out, columns.channel);
    putIntegers(out, columns.campaign);
    putIntegers(out, columns.value);
    putIntegers(out, columns.currency);
    put(out, std::uint32_t(columns.key.size()));
    for (const std::string &key : columns.key)
        putText(out, key);
    putProperties(out, columns.properties, false);
    if (std::any_of(columns.properties.begin(), columns.properties.end(), [](const auto &p) { return p.personal; }))
        putProperties(chunk.personal, columns.properties, true);
    return chunk;
}

Result<EventColumns> decodeChunk(std::string_view keyHashes, std::string_view bytes, std::string_view personal)
{
    const Error damaged = storageError("A block of events is damaged.", {}, "Restore a backup: workspace restore FILE.");
    Reader reader(bytes);
    EventColumns columns;
    const auto format = reader.take<std::uint32_t>();
    const auto rows = reader.take<std::uint32_t>();
    if (reader.failed() || format != formatNumber || (!keyHashes.empty() && keyHashes.size() != rows * sizeof(std::uint64_t)))
        return damaged;
    columns.keyHash.resize(keyHashes.size() / sizeof(std::uint64_t));
    std::memcpy(columns.keyHash.data(), keyHashes.data(), keyHashes.size());
    columns.party = reader.takeIntegers<std::uint32_t>(rows);
    columns.time = reader.takeIntegers<std::int64_t>(rows);
    columns.event = reader.takeIntegers<std::uint32_t>(rows);
    columns.channel = reader.takeIntegers<std::uint32_t>(rows);
    columns.campaign = reader.takeIntegers<std::uint32_t>(rows);
    columns.value = reader.takeIntegers<std::int64_t>(rows);
    columns.currency = reader.takeIntegers<std::uint32_t>(rows);
    for (auto count = reader.take<std::uint32_t>(); count > 0 && !reader.failed(); --count)
        columns.key.push_back(reader.takeText());
    columns.properties = reader.takeProperties(rows, false);
    if (reader.failed() || (!columns.key.empty() && columns.key.size() != rows))
        return damaged;
    if (personal.empty())
        return columns;
    Reader sealed(personal);
    for (PropertyColumn &property : sealed.takeProperties(rows, true))
        columns.properties.push_back(std::move(property));
    if (sealed.failed())
        return damaged;
    return columns;
}

} // namespace panorama::store
