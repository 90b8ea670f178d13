// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "sync/sink/event_blocks.h"

#include <algorithm>

namespace panorama::sync {
namespace {

class EventWriter : public KindWriter
{
public:
    explicit EventWriter(SinkContext &context) : m_context(context), m_blocks(context) { }

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
        EventRows &rows = m_blocks.rows();
        rows.append(plain, m_properties);
        outcome.state = RowOutcome::State::Created; // until the block is merged
        ++m_provisional;
        if (m_blocks.isFull()) {
            takeBack();
            TRY_VOID(m_blocks.flush());
        }
        return outcome;
    }
    Result<void> finish() override
    {
        takeBack();
        return m_blocks.finish();
    }

private:
    void takeBack() // outcomes that were given before the block was merged
    {
        m_context.counts.created -= m_provisional;
        m_provisional = 0;
    }
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
        if (const std::string_view channel = row.text("channel"); !channel.empty() && !validName(channel))
            return rejected("channel", "no valid name");
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
        EventBlocks::Mapped &mapped = m_blocks.mapped();
        mapped.channel = row.native("channel");
        mapped.campaign = row.native("campaign");
        mapped.value = row.native("value");
        mapped.identifierKinds.clear();
        for (const FieldValue &entry : row.identifiers())
            mapped.identifierKinds.push_back(entry.field->name);
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
            std::vector<std::uint32_t> &mapped = m_blocks.mapped().properties;
            mapped.insert(mapped.end(), std::find(mapped.begin(), mapped.end(), name) == mapped.end(), name);
        }
        return {};
    }
    SinkContext &m_context;
    EventBlocks m_blocks;
    std::vector<EventRows::Property> m_properties;
    std::vector<std::optional<Value>> m_values;
    std::string m_checkedEvent;
    std::int64_t m_provisional = 0;
};

} // namespace

std::unique_ptr<KindWriter> eventWriter(SinkContext &context)
{
    return std::make_unique<EventWriter>(context);
}

} // namespace panorama::sync
