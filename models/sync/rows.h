// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "core/time.h"
#include "domain/kinds.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace panorama::sync {

// A converted cell of a row. Empty = the field was mapped but has nothing: it clears, where the kind lets it.
struct RowValue
{
    enum class Type : std::uint8_t { Empty, Text, Number, Boolean, Date, Time, Money };
    Type type = Type::Empty;
    std::string text; // Text: as it is; Number: a plain decimal
    std::int64_t number = 0; // Boolean 0/1, Date days since 1970-01-01, Time µs UTC, Money micros

    static RowValue ofText(std::string text) { return {Type::Text, std::move(text), 0}; }
    static RowValue ofNumber(std::string plainDecimal) { return {Type::Number, std::move(plainDecimal), 0}; }
    static RowValue ofBoolean(bool value) { return {Type::Boolean, {}, value}; }
    static RowValue ofDate(Date date) { return {Type::Date, {}, date.days}; }
    static RowValue ofTime(Instant time) { return {Type::Time, {}, time.micros}; }
    static RowValue ofMicros(std::int64_t micros) { return {Type::Money, {}, micros}; }
    bool isEmpty() const { return type == Type::Empty; }
    bool operator==(const RowValue &) const = default;
};

// A field by its name in contract.md section 3: "order_id", "time", "id.phone", "attr.city", "tag.vip", "prop.x" ….
struct RowField
{
    std::string name;
    bool personal = false; // a property or attribute that belongs into the vault
    bool operator==(const RowField &) const = default;
};

// What all rows of one mapping or one stream have in common.
struct RowShape
{
    DataKind kind = DataKind::Events;
    std::string source; // name of the source, as in contract.md
    std::string currency; // where a row has none; empty = the source's, else the workspace's
    std::vector<RowField> fields;
};

// One converted row. Cells are converted by whoever reads them (a file mapping, a manifest); everything that follows
// (required fields, closed lists, names, identifiers, keys, repeats) is the sink's.
struct Row
{
    std::vector<RowValue> values; // one a field of the shape
    std::vector<std::pair<RowField, RowValue>> extras; // fields that only this row has
};

struct RowOutcome
{
    enum class State : std::uint8_t { Created, Updated, Unchanged, Rejected };
    State state = State::Unchanged;
    std::string field; // Rejected: the first field at fault, "" when the reason is about several
    std::string reason; // Rejected: for people, never a value
    int identifiersDropped = 0;
};

// Takes converted rows into the store within the open transaction of one batch. Files and API sources share it, so
// that a row means the same wherever it comes from.
class RowSink
{
public:
    virtual ~RowSink() = default;
    // An error is the store's; what is wrong with a row is an outcome.
    virtual Result<RowOutcome> add(const RowShape &shape, const Row &row) = 0;
    // Writes what is still buffered; to be called before the transaction commits.
    virtual Result<void> finish() = 0;
};

} // namespace panorama::sync
