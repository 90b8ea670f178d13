// SPDX-License-Identifier: GPL-3.0-or-later
// Daily spend has two clocks: the day that a figure describes and the day on which it was known. Without a known day
// a figure that equals any known one is nothing new; any other is a restatement of today.
#include "core/decimal.h"
#include "core/text.h"
#include "sync/sink/keyed_table.h"

#include <set>

namespace panorama::sync {
namespace {

const std::vector<std::string> figureNames = {"spend",       "impressions",      "clicks",
                                              "conversions", "conversion_value", "final"};

class SpendWriter : public KindWriter
{
public:
    explicit SpendWriter(SinkContext &context)
        : m_context(context),
          m_table(context, "spend", {"source_id", "date", "channel", "campaign", "currency", "known"}, figureNames),
          m_known(context.session.database.prepare("SELECT known FROM spend WHERE source_id = ? AND date = ? AND "
                                                   "channel = ? AND campaign = ? AND currency = ?"))
    {
    }

    Result<RowOutcome> add(const RowFields &row) override
    {
        const std::optional<std::string> channel = validName(row.text("channel"));
        if (!channel)
            return rejected("channel", "no valid name");
        const std::string currency = m_context.currencyOf(row);
        if (currency.empty())
            return rejected("currency", "no currency code");
        for (const char *count : {"impressions", "clicks"})
            if (row.native(count) && !row.native(count)->isEmpty() && !whole(*row.native(count)))
                return rejected(count, "no whole number");
        std::vector<SqlValue> keys = {m_context.source.id, *row.number("date"), *channel, toNfc(row.text("campaign")),
                                      currency};
        const std::vector<SqlValue> figures = figuresOf(row);
        const std::optional<std::int64_t> given = row.number("known");
        if (!given) {
            TRY(const bool known, isKnown(keys, figures));
            if (known)
                return RowOutcome {RowOutcome::State::Unchanged, {}, {}, 0};
        }
        keys.emplace_back(given.value_or(m_context.settings.zone.dateOf(m_context.session.now).days));
        return put(keys, figures);
    }

private:
    Result<RowOutcome> put(const std::vector<SqlValue> &keys, const std::vector<SqlValue> &figures)
    {
        TRY(const auto found, m_table.find(keys));
        if (!found) {
            TRY(const std::int64_t id, m_table.reserveId());
            TRY_VOID(m_table.insert(id, keys, figures));
            remember(id);
            return RowOutcome {RowOutcome::State::Created, {}, {}, 0};
        }
        if (found->values != figures && m_ofThisFile.contains(found->id) && m_file == m_context.file)
            return rejected("", "another figure of the same day is in this file already");
        TRY(const RowOutcome::State state, m_table.replace(*found, figures));
        remember(found->id);
        return RowOutcome {state, {}, {}, 0};
    }
    void remember(std::int64_t id)
    {
        if (m_file != m_context.file)
            m_ofThisFile.clear();
        m_file = m_context.file;
        m_ofThisFile.insert(id);
    }
    Result<bool> isKnown(const std::vector<SqlValue> &keys, const std::vector<SqlValue> &figures)
    {
        m_known.bind(std::get<std::int64_t>(keys[0]), std::get<std::int64_t>(keys[1]), std::get<std::string>(keys[2]),
                     std::get<std::string>(keys[3]), std::get<std::string>(keys[4]));
        std::vector<std::int64_t> days;
        while (m_known.step())
            days.push_back(m_known.integer(0));
        TRY_VOID(m_known.status());
        for (const std::int64_t day : days) {
            std::vector<SqlValue> full = keys;
            full.emplace_back(day);
            TRY(const auto found, m_table.find(full));
            if (found && found->values == figures)
                return true;
        }
        return false;
    }
    static std::optional<std::int64_t> whole(const RowValue &value)
    {
        const auto number = Decimal::fromText(value.text);
        const auto micros = number ? number->toMicros() : std::nullopt;
        return micros && *micros % 1000000 == 0 ? std::optional(*micros / 1000000) : std::nullopt;
    }
    static std::vector<SqlValue> figuresOf(const RowFields &row)
    {
        std::vector<SqlValue> figures;
        for (const std::string &name : figureNames) {
            const RowValue *value = row.native(name);
            if (!value || value->isEmpty())
                figures.emplace_back(nullptr);
            else if (name == "conversions")
                figures.emplace_back(Decimal::fromText(value->text).value_or(Decimal()).toText());
            else if (value->type == RowValue::Type::Number)
                figures.push_back(sqlNumber(whole(*value)));
            else
                figures.emplace_back(value->number);
        }
        return figures;
    }

    SinkContext &m_context;
    KeyedTable m_table;
    store::Statement m_known;
    std::set<std::int64_t> m_ofThisFile;
    int m_file = -1;
};

} // namespace

std::unique_ptr<KindWriter> spendWriter(SinkContext &context)
{
    return std::make_unique<SpendWriter>(context);
}

} // namespace panorama::sync
