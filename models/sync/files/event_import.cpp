// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the file are converted on several threads. In the order of the file their names become numbers, once a
// distinct name; identifiers wait until a block is full and are then hashed and looked up together.
#include "sync/files/event_import.h"

#include "core/text.h"
#include "sync/files/part_queue.h"

#include <algorithm>
#include <numeric>

namespace panorama::sync {

EventImport::EventImport(SinkContext &context, const Mapping &mapping)
    : m_context(context), m_layout(mapping), m_blocks(context)
{
    for (const std::string &kind : m_layout.kinds)
        m_tables.emplace_back(context, kind);
    m_codes.resize(m_layout.kinds.size());
    EventBlocks::Mapped &mapped = m_blocks.mapped();
    mapped.channel = mapping.has("channel");
    mapped.campaign = mapping.has("campaign");
    mapped.value = mapping.has("value");
    mapped.identifierKinds = m_layout.kinds;
}

bool EventImport::canTake(const RowConverter &converter)
{
    return converter.mapping().kind == DataKind::Events;
}

Result<FileOutcome> EventImport::take(const Job &job, TableReader &reader, const RowConverter &converter)
{
    if (!m_named) {
        m_named = true;
        for (const std::size_t field : m_layout.properties) {
            const FieldMapping &mapped = converter.mapping().fields[field];
            TRY(const std::uint32_t name,
                m_context.terms.id(TermKind::Property, toNfc(suffixAfter(mapped.name, "prop."))));
            m_propertyNames.push_back(name);
            m_personal.push_back(mapped.personal);
        }
        m_blocks.mapped().properties = m_propertyNames;
    }
    FileOutcome outcome;
    std::int64_t line = reader.firstLine();
    const std::string region = m_context.settings.region;
    const auto work = [&](std::shared_ptr<RowBatch> batch) {
        return makeEventPart(converter, m_layout, region, std::move(batch));
    };
    PartQueue<EventPart, decltype(work)> parts(reader, work);
    for (;;) {
        if (job.isCancelled())
            return cancelledError();
        TRY(std::optional<EventPart> part, parts.next());
        if (!part)
            return outcome;
        const std::int64_t lines = part->batch->lineCount;
        TRY_VOID(takePart(converter, *part, line, outcome));
        line += lines;
        job.report(std::uint64_t(reader.progress() * 1000), 1000, std::to_string(outcome.rowsRead) + " rows");
    }
}

Result<void> EventImport::takePart(const RowConverter &converter, EventPart &part, std::int64_t firstLine,
                                   FileOutcome &outcome)
{
    outcome.rowsRead += std::int64_t(part.batch->rows());
    m_context.counts.identifiersDropped += part.identifiersDropped;
    TRY(const Terms terms, numbersOf(part));
    rejectErased(part, terms, converter);
    for (EventPart::Reject &reject : part.rejects)
        outcome.rejects.push_back({firstLine + part.batch->lines[reject.row], std::move(reject.column),
                                   std::move(reject.reason), cellsOf(*part.batch, reject.row)});
    TRY(const std::uint32_t currency,
        m_context.terms.id(TermKind::Currency, part.value.empty() ? std::string() : converter.defaultCurrency()));
    for (std::size_t from = 0; from < part.rows.size();) {
        const std::size_t room = store::EventColumns::chunkRows - m_blocks.rows().size();
        const std::size_t to = std::min(part.rows.size(), from + room);
        append(part, terms, currency, from, to);
        from = to;
        if (m_blocks.isFull())
            TRY_VOID(flush());
    }
    return {};
}

Result<void> EventImport::numbersOf(const EventPart::Column &column, TermKind kind, std::vector<std::uint32_t> &numbers)
{
    for (const Value &value : column.values) {
        TRY(const std::uint32_t number, m_context.terms.id(kind, value.text));
        numbers.push_back(number);
    }
    return {};
}

Result<EventImport::Terms> EventImport::numbersOf(const EventPart &part)
{
    Terms terms;
    TRY_VOID(numbersOf(part.event, TermKind::Event, terms.event));
    TRY_VOID(numbersOf(part.channel, TermKind::Channel, terms.channel));
    TRY_VOID(numbersOf(part.campaign, TermKind::Campaign, terms.campaign));
    TRY_VOID(numbersOf(part.currency, TermKind::Currency, terms.currency));
    TRY_VOID(codesOf(part, terms));
    return terms;
}

Result<void> EventImport::codesOf(const EventPart &part, Terms &terms)
{
    for (std::size_t i = 0; i < part.identifiers.size(); ++i) {
        m_tables[i].codes(part.identifiers[i].values, part.identifiers[i].keys, terms.identifiers.emplace_back());
        TRY_VOID(m_tables[i].checkErased());
    }
    return {};
}

void EventImport::rejectErased(EventPart &part, const Terms &terms, const RowConverter &converter)
{
    if (std::none_of(m_tables.begin(), m_tables.end(), [](const IdentifierTable &t) { return t.hasErased(); }))
        return;
    const std::size_t before = part.rejects.size();
    std::erase_if(part.rows, [&](std::uint32_t row) {
        for (std::size_t i = 0; i < part.identifiers.size(); ++i) {
            const std::uint32_t code = part.identifiers[i].codes[row];
            if (code && m_tables[i].isErased(terms.identifiers[i][code - 1])) {
                part.rejects.push_back({row, converter.columnOf("id." + m_layout.kinds[i]), "erased"});
                return true;
            }
        }
        return false;
    });
    if (part.rejects.size() != before)
        std::stable_sort(part.rejects.begin(), part.rejects.end(),
                         [](const auto &a, const auto &b) { return a.row < b.row; });
}

void EventImport::append(const EventPart &part, const Terms &terms, std::uint32_t defaultCurrency, std::size_t from,
                         std::size_t to)
{
    store::EventColumns &columns = m_blocks.rows().columns();
    const std::size_t first = columns.rows(), count = to - from;
    const std::uint32_t *rows = part.rows.data() + from;
    const auto extend = [&](auto &column, const auto &value) {
        column.resize(first + count);
        auto *out = column.data() + first;
        for (std::size_t i = 0; i < count; ++i)
            out[i] = value(rows[i]);
    };
    const auto each = [&](const auto &take) {
        for (std::size_t i = 0; i < count; ++i)
            take(rows[i]);
    };
    const auto extendNumbers = [&](auto &column, const std::vector<std::uint32_t> &numbers,
                                   const EventPart::Column &cells) {
        if (cells.codes.empty())
            return column.resize(first + count);
        extend(column, [of = numbers.data(), codes = cells.codes.data()](std::uint32_t row) { return of[codes[row]]; });
    };
    constexpr std::int64_t missing = store::EventColumns::noValue;
    extendNumbers(columns.event, terms.event, part.event);
    extendNumbers(columns.channel, terms.channel, part.channel);
    extendNumbers(columns.campaign, terms.campaign, part.campaign);
    if (part.value.empty()) {
        columns.value.resize(first + count, missing);
        columns.currency.resize(first + count);
    } else {
        extend(columns.value, [values = part.value.data()](std::uint32_t row) { return values[row]; });
        extend(columns.currency, [&, values = part.value.data()](std::uint32_t row) {
            const std::uint32_t currency = terms.currency[part.currency.code(row)];
            return values[row] == missing ? 0 : currency ? currency : defaultCurrency;
        });
    }
    extend(columns.time, [times = part.time.data()](std::uint32_t row) { return times[row]; });
    for (std::size_t i = 0; i < part.identifiers.size(); ++i)
        extend(m_codes[i],
               [codes = part.identifiers[i].codes.data(), of = terms.identifiers[i].data()](std::uint32_t row) {
                   return codes[row] ? of[codes[row] - 1] + 1 : 0U;
               });
    if (!part.key.codes.empty()) {
        columns.key.resize(first);
        each([&](std::uint32_t row) {
            columns.key.push_back(part.key.code(row) ? part.key.values[part.key.code(row) - 1].text : std::string());
        });
    }
    columns.keyHash.resize(columns.rows());
    columns.party.resize(columns.rows());
    for (std::size_t i = 0; i < part.properties.size(); ++i) {
        const std::size_t place = m_blocks.rows().propertyIndex(m_propertyNames[i], m_personal[i]);
        std::vector<std::uint32_t> numbers {0};
        for (const Value &value : part.properties[i].values)
            numbers.push_back(m_blocks.rows().valueCode(place, value));
        std::vector<std::uint32_t> &codes = columns.properties[place].codes;
        codes.resize(first);
        each([&](std::uint32_t row) { codes.push_back(numbers[part.properties[i].code(row)]); });
    }
}

Result<void> EventImport::setParties()
{
    store::EventColumns &columns = m_blocks.rows().columns();
    for (IdentifierTable &table : m_tables)
        TRY_VOID(table.resolve());
    std::vector<std::uint32_t> ids;
    const bool one = m_codes.size() == 1;
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        if (one) {
            columns.party[row] = m_tables[0].id(m_codes[0][row] - 1);
            continue;
        }
        ids.clear();
        for (std::size_t i = 0; i < m_codes.size(); ++i)
            if (m_codes[i][row])
                ids.push_back(m_tables[i].id(m_codes[i][row] - 1));
        if (ids.size() == 1) {
            columns.party[row] = ids.front();
            continue;
        }
        TRY(columns.party[row], m_context.identifiers.party(ids));
    }
    for (std::vector<std::uint32_t> &codes : m_codes)
        codes.clear();
    return {};
}

Result<void> EventImport::flush()
{
    if (!m_blocks.rows().size())
        return {};
    TRY_VOID(setParties());
    return m_blocks.flush();
}

Result<void> EventImport::finish()
{
    TRY_VOID(flush());
    return m_blocks.finish();
}

} // namespace panorama::sync
