// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/short_text.h"
#include "domain/value.h"
#include "sync/files/row_converter.h"

#include <deque>
#include <memory>

namespace panorama::sync {

// The rows of a part of a file as columns of events, still with names instead of numbers: each distinct cell was
// converted once. Made on any thread.
struct EventPart
{
    struct Column
    {
        std::vector<std::uint32_t> codes; // by row of the batch; code c means values[c - 1], 0 = nothing
        std::vector<Value> values;
        std::uint32_t code(std::size_t row) const { return codes.empty() ? 0 : codes[row]; }
    };
    struct Identifiers
    {
        std::vector<std::uint32_t> codes; // by row of the batch; code c means values[c - 1], 0 = nothing
        std::vector<std::string_view> values; // normalised; a value may occur several times
        std::vector<TextKey> keys; // of the values
        std::deque<std::string> owned; // values that are no text of the batch
    };
    struct Reject
    {
        std::uint32_t row = 0;
        std::string column, reason;
    };
    std::shared_ptr<RowBatch> batch;
    std::vector<std::uint32_t> rows; // of the batch, that were taken
    std::vector<std::int64_t> time, value;
    Column event, channel, campaign, currency, key;
    std::vector<Identifiers> identifiers; // as in EventLayout
    std::vector<Column> properties;
    std::vector<Reject> rejects; // by row
    std::int64_t identifiersDropped = 0;
};

// Which fields of a mapping are identifiers and which properties, in the order of the mapping.
struct EventLayout
{
    explicit EventLayout(const Mapping &mapping);
    std::vector<std::size_t> identifiers, properties; // places in mapping.fields
    std::vector<std::string> kinds; // of the identifiers
};

EventPart makeEventPart(const RowConverter &converter, const EventLayout &layout, const std::string &region,
                        std::shared_ptr<RowBatch> batch);

} // namespace panorama::sync
