// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of events of any shape come back as they went in, whole or some rows of them; those of the formats before are
// read, too; damaged ones are refused or read as something else, and nothing else happens.
#include "store/chunk_rows.h"
#include "support/test_env.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <random>
#include <set>

namespace panorama::testing {
namespace {

int failures = 0;
std::mt19937_64 dice;

void expect(bool condition, const char *what)
{
    if (condition)
        return;
    std::printf("FAILED: %s\n", what);
    ++failures;
}

std::uint64_t below(std::uint64_t limit)
{
    return dice() % limit;
}

// Of some span, with the usual value in some rows.
template<typename T> std::vector<T> numbers(std::size_t rows, T usual, unsigned mostBits)
{
    std::vector<T> values(rows, usual);
    const std::uint64_t span = std::uint64_t(1) << below(mostBits), base = below(3) ? below(1000) : 0;
    const std::uint64_t unit = std::array<std::uint64_t, 4> {1, 1000, 10000, 1000000}[sizeof(T) == 8 ? below(4) : 0];
    const std::uint64_t filled = below(101);
    for (T &value : values)
        if (below(100) < filled)
            value = T((base + below(span)) * unit);
    if (rows && below(20) == 0)
        values[below(rows)] = T(dice());
    return values;
}

store::EventColumns randomColumns()
{
    const std::size_t rows = below(4) ? below(300) : below(3);
    store::EventColumns columns;
    for (std::size_t i = 0; i < rows; ++i)
        columns.keyHash.push_back(dice());
    columns.party = numbers<std::uint32_t>(rows, 0, 32);
    columns.time = numbers<std::int64_t>(rows, 0, 50);
    for (auto *list : {&columns.event, &columns.channel, &columns.campaign, &columns.currency})
        *list = numbers<std::uint32_t>(rows, 0, 20);
    columns.value = numbers<std::int64_t>(rows, store::EventColumns::noValue, 50);
    if (below(2))
        for (std::size_t i = 0; i < rows; ++i)
            columns.key.push_back(below(3) ? "key " + std::to_string(below(1000)) : "");
    for (std::uint64_t i = below(4); i > 0; --i) {
        store::PropertyColumn property {std::uint32_t(i), below(3) == 0, {}, {}};
        for (std::uint64_t value = 1 + below(300); value > 0; --value)
            property.values.push_back({ValueType::Text, std::to_string(value)});
        property.codes = numbers<std::uint32_t>(rows, 0, 8);
        for (std::uint32_t &code : property.codes)
            code %= property.values.size() + 1;
        columns.properties.push_back(std::move(property));
    }
    return columns;
}

bool same(const store::EventColumns &a, const store::EventColumns &b)
{
    const auto property = [](const store::EventColumns &columns, std::uint32_t name) {
        return std::ranges::find(columns.properties, name, &store::PropertyColumn::name);
    };
    for (const store::PropertyColumn &one : a.properties) {
        const auto other = property(b, one.name);
        if (other == b.properties.end() || other->personal != one.personal || other->codes != one.codes
            || other->values != one.values)
            return false;
    }
    return a.properties.size() == b.properties.size() && a.party == b.party && a.time == b.time && a.event == b.event
        && a.channel == b.channel && a.campaign == b.campaign && a.value == b.value && a.currency == b.currency
        && a.key == b.key;
}

void comesBack()
{
    const store::EventColumns columns = randomColumns();
    const store::EncodedChunk chunk = store::encodeChunk(columns);
    const auto read = store::decodeChunk(chunk.keyHashes, chunk.columns, chunk.personal);
    expect(read && same(columns, *read) && read->keyHash == columns.keyHash, "a block comes back");
    std::set<std::uint32_t> wanted {std::uint32_t(dice())};
    for (const std::uint32_t party : columns.party)
        if (below(5) == 0)
            wanted.insert(party);
    const auto some = store::decodeRowsOf({wanted.begin(), wanted.end()}, chunk.columns, chunk.personal);
    store::EventColumns picked;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < columns.rows(); ++row)
        if (wanted.contains(columns.party[row]))
            rows.push_back(row);
    const auto pick = [&rows](const auto &from, auto &to) {
        for (const std::uint32_t row : rows)
            if (row < from.size())
                to.push_back(from[row]);
    };
    pick(columns.party, picked.party);
    pick(columns.time, picked.time);
    pick(columns.event, picked.event);
    pick(columns.channel, picked.channel);
    pick(columns.campaign, picked.campaign);
    pick(columns.value, picked.value);
    pick(columns.currency, picked.currency);
    pick(columns.key, picked.key);
    for (const store::PropertyColumn &property : columns.properties) {
        picked.properties.push_back({property.name, property.personal, property.values, {}});
        pick(property.codes, picked.properties.back().codes);
    }
    expect(some && some->rows == rows && same(picked, some->columns), "rows of a block come back");
}

// Whatever becomes of the bytes, reading them ends; of a shorter block it ends with an error.
void isSafe()
{
    const store::EncodedChunk chunk = store::encodeChunk(randomColumns());
    std::string bytes = chunk.columns;
    const auto shorter = store::decodeChunk({}, std::string_view(bytes).substr(0, below(bytes.size())));
    expect(!shorter, "a shorter block is refused");
    for (int i = 0; i < 3; ++i)
        bytes[8 + below(bytes.size() - 8)] = char(dice()); // not the number of rows, which may be any
    (void)store::decodeChunk({}, bytes);
    (void)store::decodeRowsOf({1, 2, 3}, bytes, {});
}

template<typename T> void put(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

// As formats 1 and 2 have it: least, unit, width in bytes, values.
void putOld(std::string &out, std::int64_t least, std::int64_t unit, unsigned char flags,
            std::initializer_list<std::uint64_t> values)
{
    put(out, least);
    put(out, unit);
    put(out, flags);
    for (const std::uint64_t value : values)
        out.append(reinterpret_cast<const char *>(&value), flags & 0x7f);
}

void readsFormer()
{
    std::string bytes;
    put(bytes, std::uint32_t(2));
    put(bytes, std::uint32_t(3));
    putOld(bytes, 7, 1, 1, {0, 1, 250}); // party
    putOld(bytes, -5000000, 1000000, 2, {0, 1, 60000}); // time
    putOld(bytes, 4, 1, 0, {}); // event
    putOld(bytes, 0, 1, 1, {0, 2, 1}); // channel
    putOld(bytes, 9, 1, 0, {}); // campaign
    putOld(bytes, 100, 10000, 0x80 | 4, {0, 1, 70000}); // value
    putOld(bytes, 0, 1, 8, {1, 0, 2}); // currency
    put(bytes, std::uint32_t(0)); // keys
    put(bytes, std::uint32_t(0)); // properties
    const auto read = store::decodeChunk({}, bytes);
    const std::int64_t none = store::EventColumns::noValue;
    using Codes = std::vector<std::uint32_t>;
    using Numbers = std::vector<std::int64_t>;
    expect(read && read->party == Codes {7, 8, 257} && read->time == Numbers {-5000000, -4000000, 59995000000}
               && read->event == Codes {4, 4, 4} && read->channel == Codes {0, 2, 1}
               && read->campaign == Codes {9, 9, 9} && read->value == Numbers {none, 100, 699990100}
               && read->currency == Codes {1, 0, 2},
           "a block of the format before is read");
}

// Sparse columns and small codes take little room.
void takesLittle()
{
    store::EventColumns columns;
    constexpr std::size_t rows = 8000;
    columns.keyHash.resize(rows);
    columns.party.assign(rows, 1);
    columns.time.assign(rows, 0);
    columns.event.assign(rows, 3);
    columns.channel.assign(rows, 0);
    columns.campaign.assign(rows, 0);
    columns.currency.assign(rows, 0);
    columns.value.assign(rows, store::EventColumns::noValue);
    const std::size_t empty = store::encodeChunk(columns).columns.size();
    for (std::size_t row = 0; row < rows; row += 100)
        columns.value[row] = std::int64_t(row) * 1000000;
    for (std::size_t row = 0; row < rows; ++row)
        columns.channel[row] = row % 10;
    const std::size_t full = store::encodeChunk(columns).columns.size();
    expect(empty < 300 && full < empty + rows / 2 + rows / 8 + rows / 100 * 3 + 100, "columns take little room");
}

} // namespace
} // namespace panorama::testing

int main()
{
    using namespace panorama::testing;
    dice.seed(randomSeed("test_event_chunk"));
    for (int i = 0; i < 3000; ++i) {
        comesBack();
        isSafe();
    }
    readsFormer();
    takesLittle();
    return failures ? 1 : 0;
}
