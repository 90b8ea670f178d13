// SPDX-License-Identifier: GPL-3.0-or-later
// Events are collected to blocks. A block is sorted by key hash and merged with the stored chunks: a row without a key
// of its own that is there already is nothing new; a row with a key replaces the one that stands, in the fields that
// are mapped, when its contents differ. What remains is written as one chunk.
#include "core/text.h"
#include "sync/sink/event_rows.h"
#include "sync/sink/event_store.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace panorama::sync {
namespace {

constexpr std::size_t blockRows = store::EventColumns::chunkRows;

class EventWriter : public KindWriter
{
public:
    explicit EventWriter(SinkContext &context) : m_context(context), m_store(context) {}

    Result<RowOutcome> add(const RowFields &row) override
    {
        if (const auto fault = check(row))
            return *fault;
        RowOutcome outcome;
        TRY(std::vector<std::uint32_t> ids, m_context.identifiersOf(row, outcome));
        if (outcome.state == RowOutcome::State::Rejected)
            return outcome;
        EventRows::Plain plain;
        TRY(plain.party, m_context.identifiers.party(std::move(ids)));
        TRY_VOID(fillPlain(row, plain));
        TRY_VOID(fillProperties(row));
        m_rows.append(plain, m_properties);
        hashRow(plain.key);
        outcome.state = RowOutcome::State::Created; // until the block is merged
        ++m_provisional;
        if (m_rows.size() >= blockRows)
            TRY_VOID(flush());
        return outcome;
    }
    Result<void> finish() override { return flush(); }

private:
    std::optional<RowOutcome> check(const RowFields &row)
    {
        const std::string_view event = row.text("event");
        if (event != m_checkedEvent) {
            if (!validName(event))
                return rejected("event", "no valid name");
            if (event == "order")
                return rejected("event", "orders come in as orders, not as events");
            m_checkedEvent = event;
        }
        for (const char *name : {"channel", "campaign"})
            if (const std::string_view text = row.text(name); !text.empty() && text.size() > 50 && !validName(text))
                return rejected(name, "no valid name");
            else if (!text.empty() && text.find_first_of(std::string_view("\0\t\n\r\x1f\x7f", 6)) != std::string_view::npos)
                return rejected(name, "no valid name");
        if (row.native("currency") && m_context.currencyOf(row).empty())
            return rejected("currency", "no currency code");
        for (const FieldValue &property : row.properties())
            if (property.field->name.empty() || !validName(property.field->name))
                return rejected(property.field->full, "no valid name");
        return std::nullopt;
    }
    Result<void> fillPlain(const RowFields &row, EventRows::Plain &plain)
    {
        TRY(plain.event, m_context.terms.id(TermKind::Event, toNfc(row.text("event"))));
        TRY(plain.channel, m_context.terms.id(TermKind::Channel, toNfc(row.text("channel"))));
        TRY(plain.campaign, m_context.terms.id(TermKind::Campaign, toNfc(row.text("campaign"))));
        plain.time = *row.number("time");
        if (const auto value = row.number("value")) {
            plain.value = *value;
            TRY(plain.currency, m_context.terms.id(TermKind::Currency, m_context.currencyOf(row)));
        }
        plain.key = toNfc(row.text("key"));
        m_mapped = {row.native("channel") != nullptr, row.native("campaign") != nullptr, row.native("value") != nullptr};
        return {};
    }
    Result<void> fillProperties(const RowFields &row)
    {
        m_properties.clear();
        m_values.clear();
        m_values.reserve(row.properties().size());
        for (const FieldValue &entry : row.properties()) {
            TRY(const std::uint32_t name, m_context.terms.id(TermKind::Property, entry.field->name));
            m_values.push_back(valueOf(*entry.value));
            m_properties.push_back({name, entry.field->personal, m_values.back() ? &*m_values.back() : nullptr});
            m_mappedProperties.insert(m_mappedProperties.end(), std::find(m_mappedProperties.begin(), m_mappedProperties.end(), name) == m_mappedProperties.end(), name);
        }
        return {};
    }
    // The hash of the row's key, else of all that it says; the source is part of both.
    void hashRow(const std::string &key)
    {
        m_bytes.assign(reinterpret_cast<const char *>(&m_context.source.id), sizeof m_context.source.id);
        m_bytes += key.empty() ? 'r' : 'k';
        if (key.empty())
            appendContent(m_bytes, m_rows.columns(), m_rows.size() - 1);
        else
            m_bytes += key;
        m_rows.columns().keyHash.back() = m_context.vault.eventKeyHash(m_bytes);
    }

    bool isKeyed(std::size_t row) const { return !m_rows.columns().key.empty() && !m_rows.columns().key[row].empty(); }

    Result<void> flush()
    {
        if (!m_rows.size())
            return {};
        std::vector<std::uint32_t> order(m_rows.size());
        std::iota(order.begin(), order.end(), 0u);
        const auto &hashes = m_rows.columns().keyHash;
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return hashes[a] != hashes[b] ? hashes[a] < hashes[b] : a < b; });
        std::vector<std::uint64_t> sorted(order.size());
        std::transform(order.begin(), order.end(), sorted.begin(), [&](std::uint32_t row) { return hashes[row]; });
        TRY(const std::vector<EventStore::Place> places, m_store.find(sorted));
        m_context.counts.created -= m_provisional;
        m_provisional = 0;
        std::vector<std::uint32_t> kept;
        for (std::size_t i = 0; i < order.size();) {
            std::size_t end = i + 1;
            while (end < order.size() && sorted[end] == sorted[i])
                ++end;
            TRY(const std::optional<std::uint32_t> row, settle(std::span(order).subspan(i, end - i), places[i]));
            if (row)
                kept.push_back(*row);
            i = end;
        }
        if (!kept.empty())
            TRY_VOID(m_store.write(m_rows.picked(kept)));
        m_rows.clear();
        return {};
    }

    // Of the rows with one key: the one that is to be written, if any.
    Result<std::optional<std::uint32_t>> settle(std::span<const std::uint32_t> rows, EventStore::Place stored)
    {
        std::optional<std::uint32_t> standing;
        for (const std::uint32_t row : rows) {
            if (!standing && !stored.chunk) {
                standing = row;
                ++m_context.counts.created;
                continue;
            }
            if (!isKeyed(row)) {
                ++m_context.counts.unchanged;
                continue;
            }
            const store::EventColumns *before = &m_rows.columns();
            if (!standing) {
                TRY(before, m_store.chunk(stored.chunk));
            }
            const std::size_t beforeRow = standing ? *standing : stored.row;
            keepUnmapped(row, *before, beforeRow);
            std::string now, then;
            appendContent(now, m_rows.columns(), row);
            appendContent(then, *before, beforeRow);
            if (now == then) {
                ++m_context.counts.unchanged;
                continue;
            }
            ++m_context.counts.updated;
            if (!standing)
                TRY_VOID(m_store.bury(stored));
            standing = row;
        }
        return standing;
    }

    // Fields that the mapping does not map stay as they were.
    void keepUnmapped(std::size_t row, const store::EventColumns &before, std::size_t beforeRow)
    {
        store::EventColumns &columns = m_rows.columns();
        if (!m_mapped.channel)
            columns.channel[row] = before.channel[beforeRow];
        if (!m_mapped.campaign)
            columns.campaign[row] = before.campaign[beforeRow];
        if (!m_mapped.value) {
            columns.value[row] = before.value[beforeRow];
            columns.currency[row] = before.currency[beforeRow];
        }
        std::vector<std::pair<EventRows::Property, Value>> kept;
        for (const store::PropertyColumn &property : before.properties)
            if (beforeRow < property.codes.size() && property.codes[beforeRow]
                && std::find(m_mappedProperties.begin(), m_mappedProperties.end(), property.name) == m_mappedProperties.end())
                kept.push_back({{property.name, property.personal, nullptr}, property.values[property.codes[beforeRow] - 1]});
        for (auto &[property, value] : kept) {
            property.value = &value;
            m_rows.setProperty(row, property);
        }
    }

    struct Mapped
    {
        bool channel = false, campaign = false, value = false;
    };
    SinkContext &m_context;
    EventStore m_store;
    EventRows m_rows;
    std::vector<EventRows::Property> m_properties;
    std::vector<std::optional<Value>> m_values;
    std::vector<std::uint32_t> m_mappedProperties;
    std::string m_checkedEvent, m_bytes;
    Mapped m_mapped;
    std::int64_t m_provisional = 0;
};

} // namespace

std::unique_ptr<KindWriter> eventWriter(SinkContext &context)
{
    return std::make_unique<EventWriter>(context);
}

} // namespace panorama::sync
