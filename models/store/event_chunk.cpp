// SPDX-License-Identifier: GPL-3.0-or-later
// A chunk is a row count followed by its columns in a fixed order. An integer column is written as its minimum, a
// unit (so that whole seconds take four bytes), a width of 0, 1, 2, 4 or 8 bytes and the reduced values; a text
// column as lengths followed by the bytes. Where some amounts of a chunk are missing, the width has the flag
// `nullable`: 0 is then missing and the others are one more than their reduced value (since format 2; format 1 wrote
// the mark of a missing amount as a value of eight bytes). Everything is little endian.
#include "store/event_chunk.h"

#include "core/packed_numbers.h"
#include "store/chunk_rows.h"
#include "store/distinct_parties.h"

#include <algorithm>
#include <cstring>
#include <tuple>
#include <type_traits>

namespace panorama::store {
namespace {

constexpr std::uint32_t formatNumber = 2, oldestFormat = 1;
constexpr unsigned char nullable = 0x80;
constexpr std::size_t usualRowSize = 24; // bytes

template<typename T> void put(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

// The values of a column that are there: their span and the largest unit that divides all distances from the least.
struct Reduction
{
    std::int64_t least = 0, unit = 1;
    std::uint64_t most = 0; // reduced
    bool any = false, gaps = false;
};

// Looked at in blocks, so that most units that do not fit are found out at once and the rest has no branches.
template<std::int64_t Unit, typename T, typename IsMissing>
bool allDivide(const std::vector<T> &values, std::int64_t least, IsMissing isMissing)
{
    bool divides = true;
    for (std::size_t start = 0; divides && start < values.size(); start += 256)
        for (std::size_t i = start; i < std::min(values.size(), start + 256); ++i) {
            const bool fits = (std::uint64_t(values[i]) - std::uint64_t(least)) % std::uint64_t(Unit) == 0;
            divides &= fits | isMissing(values[i]);
        }
    return divides;
}

template<typename T, typename IsMissing> Reduction reductionOf(const std::vector<T> &values, IsMissing isMissing)
{
    Reduction reduction;
    T low = std::numeric_limits<T>::max(), high = std::numeric_limits<T>::min();
    std::size_t missing = 0;
    for (const T value : values) {
        const bool gap = isMissing(value);
        missing += gap;
        low = std::min(low, gap ? std::numeric_limits<T>::max() : value);
        high = std::max(high, gap ? std::numeric_limits<T>::min() : value);
    }
    reduction.gaps = missing > 0;
    reduction.any = missing < values.size();
    if (!reduction.any)
        return reduction;
    reduction.least = std::int64_t(low);
    if (sizeof(T) == 8)
        reduction.unit = allDivide<1000000>(values, reduction.least, isMissing) ? 1000000
            : allDivide<10000>(values, reduction.least, isMissing)              ? 10000
            : allDivide<1000>(values, reduction.least, isMissing)               ? 1000
                                                                                : 1;
    reduction.most =
        (std::uint64_t(std::int64_t(high)) - std::uint64_t(reduction.least)) / std::uint64_t(reduction.unit);
    return reduction;
}

template<typename Small, std::int64_t Unit, typename T, typename IsMissing>
void putReduced(std::string &out, const std::vector<T> &values, std::int64_t least, unsigned more, IsMissing isMissing)
{
    const std::size_t start = out.size();
    out.resize(start + values.size() * sizeof(Small));
    char *at = out.data() + start;
    for (const T value : values) {
        const Small small = isMissing(value)
            ? Small(0)
            : Small((std::uint64_t(value) - std::uint64_t(least)) / std::uint64_t(Unit) + more);
        std::memcpy(at, &small, sizeof small);
        at += sizeof small;
    }
}

template<typename Small, typename T, typename IsMissing>
void putUnits(std::string &out, const std::vector<T> &values, const Reduction &reduction, IsMissing isMissing)
{
    const unsigned more = reduction.gaps ? 1 : 0;
    switch (reduction.unit) {
    case 1000000: return putReduced<Small, 1000000>(out, values, reduction.least, more, isMissing);
    case 10000: return putReduced<Small, 10000>(out, values, reduction.least, more, isMissing);
    case 1000: return putReduced<Small, 1000>(out, values, reduction.least, more, isMissing);
    default: return putReduced<Small, 1>(out, values, reduction.least, more, isMissing);
    }
}

template<typename T, typename IsMissing>
void putColumn(std::string &out, const std::vector<T> &values, const Reduction &reduction, IsMissing isMissing)
{
    const std::uint64_t most = reduction.most + (reduction.gaps ? 1 : 0);
    const unsigned char width = most == 0 ? 0 : most <= 0xff ? 1 : most <= 0xffff ? 2 : most <= 0xffffffff ? 4 : 8;
    put(out, reduction.least);
    put(out, reduction.unit);
    put(out, static_cast<unsigned char>(width | (reduction.gaps ? nullable : 0)));
    switch (width) {
    case 1: return putUnits<std::uint8_t>(out, values, reduction, isMissing);
    case 2: return putUnits<std::uint16_t>(out, values, reduction, isMissing);
    case 4: return putUnits<std::uint32_t>(out, values, reduction, isMissing);
    case 8: return putUnits<std::uint64_t>(out, values, reduction, isMissing);
    default: return;
    }
}

template<typename T> void putIntegers(std::string &out, const std::vector<T> &values)
{
    const auto none = [](T) { return false; };
    putColumn(out, values, reductionOf(values, none), none);
}

// A chunk without any amount, or with all of them over nearly the whole range, has no room for a mark: the mark itself
// is then a value.
void putAmounts(std::string &out, const std::vector<std::int64_t> &values)
{
    const auto isMissing = [](std::int64_t value) { return value == EventColumns::noValue; };
    const Reduction reduction = reductionOf(values, isMissing);
    if (reduction.any && reduction.gaps && reduction.most < std::numeric_limits<std::uint64_t>::max() / 2)
        putColumn(out, values, reduction, isMissing);
    else
        putIntegers(out, values);
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
        const auto least = take<std::int64_t>();
        const auto unit = take<std::int64_t>();
        const auto flags = take<unsigned char>();
        const unsigned width = flags & ~unsigned(nullable);
        if (m_failed || width > 8 || m_bytes.size() < rows * width) {
            m_failed = true;
            return {};
        }
        std::vector<T> values(m_chosen ? m_chosen->size() : rows, T(least));
        const bool gaps = flags & nullable;
        switch (width) {
        case 1: widen<std::uint8_t>(values, least, unit, gaps); break;
        case 2: widen<std::uint16_t>(values, least, unit, gaps); break;
        case 4: widen<std::uint32_t>(values, least, unit, gaps); break;
        case 8: widen<std::uint64_t>(values, least, unit, gaps); break;
        default: break;
        }
        m_bytes.remove_prefix(rows * width);
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
    template<typename Small, typename T>
    void widen(std::vector<T> &values, std::int64_t least, std::int64_t unit, bool gaps)
    {
        using Unsigned = std::make_unsigned_t<T>;
        const auto step = Unsigned(unit), base = Unsigned(Unsigned(least) - (gaps ? step : 0));
        const auto at = [from = m_bytes.data()](std::size_t i) {
            Small small {};
            std::memcpy(&small, from + i * sizeof small, sizeof small);
            return small;
        };
        const auto fill = [&values](auto valueOf) { // the compiler makes one loop of each, without a question inside
            T *const into = values.data();
            for (std::size_t i = 0, count = values.size(); i < count; ++i)
                into[i] = valueOf(i);
        };
        const auto whole = [=](Small small) { return T(base + Unsigned(small) * step); };
        const auto known = [=](Small small) { return small ? whole(small) : T(EventColumns::noValue); };
        const std::uint32_t *const chosen = m_chosen ? m_chosen->data() : nullptr;
        if (chosen && gaps)
            fill([=](std::size_t i) { return known(at(chosen[i])); });
        else if (chosen)
            fill([=](std::size_t i) { return whole(at(chosen[i])); });
        else if (gaps)
            fill([=](std::size_t i) { return known(at(i)); });
        else
            fill([=](std::size_t i) { return whole(at(i)); });
    }
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
    putIntegers(out, columns.party);
    putIntegers(out, columns.time);
    putIntegers(out, columns.event);
    putIntegers(out, columns.channel);
    putIntegers(out, columns.campaign);
    putAmounts(out, columns.value);
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
