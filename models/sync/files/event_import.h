// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/event_part.h"
#include "sync/files/file_import.h"
#include "sync/sink/event_blocks.h"
#include "sync/sink/identifier_table.h"

#include <deque>

namespace panorama::sync {

// Events of files, many at once: the same rows as through the sink row by row, in a fraction of the time.
class EventImport
{
public:
    EventImport(SinkContext &context, const Mapping &mapping);
    static bool canTake(const RowConverter &converter);
    Result<FileOutcome> take(const Job &job, TableReader &reader, const RowConverter &converter);
    Result<void> finish();

private:
    struct Terms // of a part: numbers by code
    {
        std::vector<std::uint32_t> event {0}, channel {0}, campaign {0}, currency {0};
        std::vector<std::vector<std::uint32_t>> properties, identifiers;
    };
    Result<void> takePart(const RowConverter &converter, EventPart &part, std::int64_t firstLine, FileOutcome &outcome);
    Result<Terms> numbersOf(const EventPart &part);
    Result<void> numbersOf(const EventPart::Column &column, TermKind kind, std::vector<std::uint32_t> &numbers);
    Result<void> codesOf(const EventPart &part, Terms &terms);
    void rejectErased(EventPart &part, const Terms &terms, const RowConverter &converter);
    void append(const EventPart &part, const Terms &terms, std::uint32_t defaultCurrency, std::size_t from,
                std::size_t to);
    Result<void> flush();
    Result<void> setParties();

    SinkContext &m_context;
    EventLayout m_layout;
    EventBlocks m_blocks;
    std::deque<IdentifierTable> m_tables; // by identifier of the layout
    std::vector<std::vector<std::uint32_t>> m_codes; // by identifier and row of the block: code + 1, 0 = none
    std::vector<std::uint32_t> m_propertyNames;
    std::vector<bool> m_personal;
    std::vector<std::size_t> m_propertyPlaces; // in the present block
    bool m_named = false;
};

} // namespace panorama::sync
