// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "store/sealed_places.h"
#include "sync/sink/keyed_table.h"
#include "sync/sink/stored_values.h"

namespace panorama::sync {
namespace {

enum Column : std::size_t { Party, Time, Amount, Currency, Status, Channel, Store, Props, Personal, columnCount };

class OrderWriter : public KindWriter
{
public:
    explicit OrderWriter(SinkContext &context)
        : m_context(context),
          m_table(context, "orders", {"source_id", "order_id"},
                  {"party", "time", "value", "currency", "status", "channel", "store", "props", "personal"})
    {
    }

    Result<RowOutcome> add(const RowFields &row) override
    {
        const std::string orderId = toNfc(row.text("order_id"));
        if (row.native("channel") && !row.text("channel").empty() && !validName(row.text("channel")))
            return rejected("channel", "no valid name");
        if (m_context.currencyOf(row).empty())
            return rejected("currency", "no currency code");
        RowOutcome outcome;
        TRY(std::vector<std::uint32_t> ids, m_context.identifiersOf(row, outcome));
        if (outcome.state == RowOutcome::State::Rejected)
            return outcome;
        TRY(std::uint32_t party, m_context.identifiers.party(std::move(ids)));
        const SqlValue keys[] = {m_context.source.id, orderId};
        TRY(const auto found, m_table.find(keys));
        std::vector<SqlValue> values = found ? found->values : std::vector<SqlValue>(columnCount, nullptr);
        if (found) {
            TRY(party,
                m_context.identifiers.partyKeeping(party, std::uint32_t(std::get<std::int64_t>(found->values[Party])),
                                                   kindsOf(row)));
        }
        values[Party] = std::int64_t(party);
        fillPlain(row, values);
        std::int64_t id = found ? found->id : 0;
        if (!found) {
            TRY(id, m_table.reserveId());
        }
        TRY(const std::string wrong, fillProperties(row, id, values));
        if (!wrong.empty())
            return rejected(wrong, "no valid name", outcome.identifiersDropped);
        if (found) {
            TRY(outcome.state, m_table.replace(*found, values));
            return outcome;
        }
        TRY_VOID(m_table.insert(id, keys, values));
        outcome.state = RowOutcome::State::Created;
        return outcome;
    }

private:
    static std::vector<std::string> kindsOf(const RowFields &row)
    {
        std::vector<std::string> kinds;
        for (const FieldValue &entry : row.identifiers())
            kinds.push_back(entry.field->name);
        return kinds;
    }
    void fillPlain(const RowFields &row, std::vector<SqlValue> &values) const
    {
        values[Time] = *row.number("time");
        if (row.native("value"))
            values[Amount] = sqlNumber(row.number("value"));
        if (row.native("value") || row.native("currency"))
            values[Currency] = std::holds_alternative<std::nullptr_t>(values[Amount])
                ? SqlValue(nullptr)
                : sqlText(m_context.currencyOf(row));
        constexpr std::pair<const char *, Column> texts[] = {
            {"status", Status}, {"channel", Channel}, {"store", Store}};
        for (const auto &[name, column] : texts)
            if (row.native(name))
                values[column] = sqlText(toNfc(row.text(name)));
    }
    // Gives the name of a property whose name is not valid, else "".
    Result<std::string> fillProperties(const RowFields &row, std::int64_t id, std::vector<SqlValue> &values) const
    {
        std::string wrong;
        if (row.properties().empty())
            return wrong;
        const auto *text = std::get_if<std::string>(&values[Props]);
        TRY(const Json stored, Json::parse(text ? *text : "{}"));
        ValueMap plain = valueMapOf(&stored), personal;
        const auto *sealed = std::get_if<Blob>(&values[Personal]);
        if (sealed) {
            TRY(const std::string opened, m_context.vault.open(store::orderPlace(id), sealed->bytes));
            TRY(const Json json, Json::parse(opened));
            personal = valueMapOf(&json);
        }
        const ValueMap before = personal;
        if (!applyValues(row.properties(), false, plain, wrong)
            || !applyValues(row.properties(), true, personal, wrong))
            return wrong;
        values[Props] = plain.empty() ? SqlValue(nullptr) : SqlValue(valueMapText(plain));
        if (personal != before)
            values[Personal] = personal.empty()
                ? SqlValue(nullptr)
                : SqlValue(Blob {m_context.vault.seal(store::orderPlace(id), valueMapText(personal))});
        return wrong;
    }

    SinkContext &m_context;
    KeyedTable m_table;
};

} // namespace

std::unique_ptr<KindWriter> orderWriter(SinkContext &context)
{
    return std::make_unique<OrderWriter>(context);
}

} // namespace panorama::sync
