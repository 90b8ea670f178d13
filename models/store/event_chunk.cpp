// SPDX-License-Identifier: GPL-3.0-or-later
// A chunk is its format and a row count followed by its columns in a fixed order: numbers as number_layout.h has
// them, a text column as lengths followed by the bytes. Everything is little endian.
#include "store/event_chunk.h"

#include "core/packed_numbers.h"
#include "store/chunk_rows.h"
#include "store/distinct_parties.h"
#include "store/number_column.h"

#include <algorithm>
#include <cstring>
#include <tuple>
#include <type_traits>

namespace panorama::store {
namespace {

constexpr std::uint32_t formatNumber = 3, oldestFormat = 1; // see number_layout.h
constexpr std::size_t usualRowSize = 24; // bytes

template<typename T> void put(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
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
    putNumbers(out, property.codes);
}

void putProperties(std::string &out, const std::vector<PropertyColumn> &properties, bool personal)
{
    const auto count =
        std::count_if(properties.begin(), properties.end(), [&](const auto &p) { return p.personal == personal; });
    put(out, std::uint32_t(count));
    for (const PropertyColumn &property : properties)
        if (property.personal == personal)
            putProperty(out, property);
}

// Reads what the functions above wrote; after any shortage everything reads as zero and `failed` stays true.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) { }
    // From here on columns give these rows only.
    void choose(const std::vector<std::uint32_t> *rows) { m_chosen = rows; }
    bool failed() const { return m_failed; }
    template<typename T> T take()
    {
        T value {};
        if (m_bytes.size() < sizeof value) {
            m_failed = true;
            return T {};
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
        std::optional<std::vector<T>> values;
        if (!m_failed)
            values = takeNumbers<T>(m_bytes, rows, m_chosen);
        m_failed = !values;
        return std::move(values).value_or(std::vector<T>());
    }
    std::vector<PropertyColumn> takeProperties(std::size_t rows, bool personal)
    {
        std::vector<PropertyColumn> properties;
        for (auto count = take<std::uint32_t>(); count > 0 && !m_failed; --count)
            properties.push_back(takeProperty(rows, personal));
        return properties;
    }

private:
    PropertyColumn takeProperty(std::size_t rows, bool personal)
    {
        PropertyColumn property {take<std::uint32_t>(), personal, {}, {}};
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
    const std::vector<std::uint32_t> *m_chosen = nullptr;
    bool m_failed = false;
};

Error damagedBlock()
{
    return storageError("A block of events is damaged.", {}, "Restore a backup: workspace restore FILE.");
}

// The columns behind the parties.
void takeColumns(Reader &reader, std::size_t rows, const std::vector<std::uint32_t> *chosen, EventColumns &columns)
{
    reader.choose(chosen);
    columns.time = reader.takeIntegers<std::int64_t>(rows);
    columns.event = reader.takeIntegers<std::uint32_t>(rows);
    columns.channel = reader.takeIntegers<std::uint32_t>(rows);
    columns.campaign = reader.takeIntegers<std::uint32_t>(rows);
    columns.value = reader.takeIntegers<std::int64_t>(rows);
    columns.currency = reader.takeIntegers<std::uint32_t>(rows);
    for (auto count = reader.take<std::uint32_t>(); count > 0 && !reader.failed(); --count)
        columns.key.push_back(reader.takeText());
    columns.properties = reader.takeProperties(rows, false);
}

} // namespace

EncodedChunk encodeChunk(const EventColumns &columns)
{
    EncodedChunk chunk;
    chunk.keyHashes.assign(reinterpret_cast<const char *>(columns.keyHash.data()),
                           columns.keyHash.size() * sizeof(std::uint64_t));
    chunk.parties = distinctParties(columns.party);
    std::tie(chunk.timeMin, chunk.timeMax) = spanOf(columns.time);
    std::string &out = chunk.columns;
    out.reserve(columns.rows() * usualRowSize);
    put(out, formatNumber);
    put(out, std::uint32_t(columns.rows()));
    putNumbers(out, columns.party);
    putNumbers(out, columns.time);
    putNumbers(out, columns.event);
    putNumbers(out, columns.channel);
    putNumbers(out, columns.campaign);
    putAmounts(out, columns.value);
    putNumbers(out, columns.currency);
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
    Reader reader(bytes);
    EventColumns columns;
    const auto format = reader.take<std::uint32_t>();
    const auto rows = reader.take<std::uint32_t>();
    if (reader.failed() || format < oldestFormat || format > formatNumber
        || (!keyHashes.empty() && keyHashes.size() != rows * sizeof(std::uint64_t)))
        return damagedBlock();
    columns.keyHash = numbersIn<std::uint64_t>(keyHashes);
    columns.party = reader.takeIntegers<std::uint32_t>(rows);
    takeColumns(reader, rows, nullptr, columns);
    if (reader.failed() || (!columns.key.empty() && columns.key.size() != rows))
        return damagedBlock();
    if (personal.empty())
        return columns;
    Reader sealed(personal);
    for (PropertyColumn &property : sealed.takeProperties(rows, true))
        columns.properties.push_back(std::move(property));
    if (sealed.failed())
        return damagedBlock();
    return columns;
}

Result<ChunkRows> decodeRowsOf(const std::vector<std::uint32_t> &parties, std::string_view bytes,
                               std::string_view personal)
{
    Reader reader(bytes);
    const auto format = reader.take<std::uint32_t>();
    const auto rows = reader.take<std::uint32_t>();
    if (reader.failed() || format < oldestFormat || format > formatNumber)
        return damagedBlock();
    ChunkRows found;
    const std::vector<std::uint32_t> all = reader.takeIntegers<std::uint32_t>(rows);
    for (std::uint32_t row = 0; row < all.size(); ++row)
        if (std::binary_search(parties.begin(), parties.end(), all[row])) {
            found.rows.push_back(row);
            found.columns.party.push_back(all[row]);
        }
    takeColumns(reader, rows, &found.rows, found.columns);
    std::vector<std::string> keys;
    for (const std::uint32_t row : found.columns.key.size() == rows ? found.rows : std::vector<std::uint32_t>())
        keys.push_back(std::move(found.columns.key[row]));
    found.columns.key = std::move(keys);
    Reader sealed(personal);
    sealed.choose(&found.rows);
    if (!personal.empty())
        for (PropertyColumn &property : sealed.takeProperties(rows, true))
            found.columns.properties.push_back(std::move(property));
    if (reader.failed() || sealed.failed())
        return damagedBlock();
    return found;
}

} // namespace panorama::store
