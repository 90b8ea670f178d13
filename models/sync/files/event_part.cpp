// SPDX-License-Identifier: GPL-3.0-or-later
// Column by column, in the order of the file, so that the first cell at fault is the one that is named. A table of the
// cells seen so far saves conversion, normalisation and checks for every cell but the first of its kind.
#include "sync/files/event_part.h"

#include "core/money.h"
#include "core/text.h"
#include "domain/identifier.h"
#include "sync/files/cell_table.h"
#include "sync/files/quick_cells.h"
#include "sync/sink/row_fields.h"

#include <algorithm>
#include <limits>

namespace panorama::sync {
namespace {

class PartMaker
{
public:
    PartMaker(const RowConverter &converter, const EventLayout &layout, const std::string &region,
              std::shared_ptr<RowBatch> batch)
        : m_converter(converter), m_layout(layout), m_region(region)
    {
        m_part.batch = std::move(batch);
        m_faults.assign(m_part.batch->rows(), 0);
        m_part.identifiers.resize(layout.identifiers.size());
        m_part.properties.resize(layout.properties.size());
        m_dropped.assign(m_faults.size(), 0);
    }

    EventPart run()
    {
        rejectWideRows();
        for (const std::size_t field : m_converter.order())
            takeField(field);
        settleMinorUnits();
        rejectWithoutIdentifier();
        collect();
        return std::move(m_part);
    }

private:
    std::size_t rowCount() const { return m_faults.size(); }

    void fault(std::size_t row, std::string column, std::string reason)
    {
        if (m_faults[row])
            return;
        m_part.rejects.push_back({std::uint32_t(row), std::move(column), std::move(reason)});
        m_faults[row] = 1;
    }

    void rejectWideRows()
    {
        for (std::size_t row = 0; row < rowCount(); ++row)
            if (m_part.batch->width(row) > m_converter.width())
                fault(row, {}, "the row has more cells than the header");
    }

    void takeField(std::size_t field)
    {
        const std::string &name = m_converter.mapping().fields[field].name;
        if (name == "time")
            return takeTimes(field);
        if (name == "value")
            return takeAmounts(field);
        const auto identifier = std::find(m_layout.identifiers.begin(), m_layout.identifiers.end(), field);
        if (identifier != m_layout.identifiers.end())
            return takeIdentifiers(field, std::size_t(identifier - m_layout.identifiers.begin()));
        const auto property = std::find(m_layout.properties.begin(), m_layout.properties.end(), field);
        if (property != m_layout.properties.end())
            return takeTexts(field, m_part.properties[std::size_t(property - m_layout.properties.begin())]);
        takeTexts(field,
                  name == "event"          ? m_part.event
                      : name == "channel"  ? m_part.channel
                      : name == "campaign" ? m_part.campaign
                      : name == "currency" ? m_part.currency
                                           : m_part.key);
    }

    void takeTimes(std::size_t field)
    {
        QuickTimes quick(m_converter.mapping().fields[field], m_converter.zone());
        takeNumbers(field, m_part.time, 0, [&](std::string_view cell) { return quick.read(cell); });
    }

    // Amounts in minor units wait for their row's currency.
    void takeAmounts(std::size_t field)
    {
        constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();
        const FieldMapping &mapped = m_converter.mapping().fields[field];
        const bool usable = hasQuickAmounts(mapped);
        if (mapped.minorUnit) {
            m_minor = field;
            return checkMinorUnits(field, usable);
        }
        takeNumbers(field, m_part.value, missing, [usable](std::string_view cell) {
            return usable ? quickMicros(cell) : std::optional<std::int64_t>();
        });
    }

    // Times and amounts, seldom equal to one another.
    template<typename Quick>
    void takeNumbers(std::size_t field, std::vector<std::int64_t> &into, std::int64_t missing, Quick quick)
    {
        const int column = m_converter.columnIndex(field);
        if (column < 0) {
            const RowValue &constant = m_converter.constant(field);
            into.assign(rowCount(), constant.isEmpty() ? missing : constant.number);
            return;
        }
        into.assign(rowCount(), missing);
        const RowBatch &batch = *m_part.batch;
        std::string_view last;
        std::int64_t lastNumber = missing;
        for (std::size_t row = 0; row < rowCount(); ++row) {
            const std::string_view cell = batch.cell(row, std::size_t(column));
            const bool isDate = batch.isDate(row, std::size_t(column));
            if (const std::optional<std::int64_t> number = isDate ? std::nullopt : quick(cell)) {
                into[row] = *number;
                continue;
            }
            if (!isDate && cell == last && last.data()) {
                into[row] = lastNumber;
                continue;
            }
            const std::optional<RowValue> value = converted(field, row, cell, isDate);
            if (!value)
                continue;
            into[row] = value->isEmpty() ? missing : value->number;
            last = isDate ? std::string_view() : cell;
            lastNumber = into[row];
        }
    }

    // The long way for one cell; nullopt: the row is at fault.
    std::optional<RowValue> converted(std::size_t field, std::size_t row, std::string_view cell, bool isDate)
    {
        std::string reason;
        RowValue value = m_converter.value(field, cell, isDate, reason);
        if (reason.empty() && m_converter.isRequired(field) && value.isEmpty())
            reason = "is empty, but required";
        if (reason.empty())
            return value;
        faultOf(field, row, reason);
        return std::nullopt;
    }

    void faultOf(std::size_t field, std::size_t row, const std::string &reason)
    {
        const std::string &name = m_converter.mapping().fields[field].name;
        fault(row, m_converter.columnOf(name), name + " " + reason);
    }

    void checkMinorUnits(std::size_t field, bool usable)
    {
        const int column = m_converter.columnIndex(field);
        for (std::size_t row = 0; column >= 0 && row < rowCount(); ++row) {
            const std::string_view cell = m_part.batch->cell(row, std::size_t(column));
            if (!usable || !quickMicros(cell))
                (void)converted(field, row, cell, m_part.batch->isDate(row, std::size_t(column)));
        }
    }

    // After all columns, since the currency says how many minor units make a major one.
    void settleMinorUnits()
    {
        if (!m_minor)
            return;
        constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();
        const std::size_t field = *m_minor;
        const int column = m_converter.columnIndex(field);
        const bool usable = column >= 0 && hasQuickAmounts(m_converter.mapping().fields[field]);
        std::vector<int> digits {currencyDigits(m_converter.defaultCurrency())}; // by code of the currency
        for (const Value &currency : m_part.currency.values)
            digits.push_back(currencyDigits(currency.text));
        m_part.value.assign(rowCount(), missing);
        for (std::size_t row = 0; row < rowCount(); ++row) {
            const std::string_view cell =
                column < 0 ? std::string_view() : m_part.batch->cell(row, std::size_t(column));
            const std::uint32_t currency = m_part.currency.code(row);
            const std::optional<std::int64_t> quick =
                usable ? quickAmount(cell, digits[currency]) : std::optional<std::int64_t>();
            m_part.value[row] = quick ? *quick : slowMinor(field, row, currency);
        }
    }

    std::int64_t slowMinor(std::size_t field, std::size_t row, std::uint32_t currency)
    {
        constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();
        const int column = m_converter.columnIndex(field);
        const std::optional<RowValue> number = column < 0
            ? m_converter.constant(field)
            : converted(field, row, m_part.batch->cell(row, std::size_t(column)),
                        m_part.batch->isDate(row, std::size_t(column)));
        if (!number || number->isEmpty())
            return missing;
        const std::optional<std::int64_t> micros = RowConverter::microsOfMinor(
            number->text,
            currency ? std::string_view(m_part.currency.values[currency - 1].text) : m_converter.defaultCurrency());
        if (!micros)
            faultOf(field, row, "is too large an amount");
        return micros.value_or(missing);
    }

    // The distinct cells of a column: each converted once by settle(field, value, meaning), then applied to its rows.
    template<typename Skip, typename Settle, typename Apply>
    void eachCell(std::size_t field, Skip skip, Settle settle, Apply apply)
    {
        const int column = m_converter.columnIndex(field);
        if (column < 0) {
            Meaning meaning;
            settle(m_converter.constant(field), meaning);
            for (std::size_t row = 0; row < rowCount(); ++row)
                apply(row, meaning);
            return;
        }
        CellTable cells;
        const RowBatch &batch = *m_part.batch;
        for (std::size_t row = 0; row < rowCount(); ++row) {
            const std::string_view cell = batch.cell(row, std::size_t(column));
            const bool isDate = batch.isDate(row, std::size_t(column));
            if (skip(row, cell, isDate))
                continue;
            bool isNew = false;
            Meaning *meaning = cells.find(cell, isDate, isNew);
            if (isNew) {
                std::string reason;
                const RowValue value = m_converter.value(field, cell, isDate, reason);
                if (reason.empty() && value.isEmpty() && m_converter.isRequired(field))
                    reason = "is empty, but required";
                if (reason.empty())
                    settle(value, *meaning);
                else
                    meaning->reason = complain(std::move(reason));
            }
            apply(row, *meaning);
            if (meaning->reason)
                faultOf(field, row, m_reasons[meaning->reason - 1]);
        }
    }

    std::uint32_t complain(std::string reason)
    {
        m_reasons.push_back(std::move(reason));
        return std::uint32_t(m_reasons.size());
    }

    void takeTexts(std::size_t field, EventPart::Column &into)
    {
        into.codes.assign(rowCount(), 0);
        const auto settle = [&](const RowValue &value, Meaning &meaning) {
            std::optional<Value> meant = valueOf(value);
            if (!meant)
                return;
            into.values.push_back(std::move(*meant));
            meaning.code = std::uint32_t(into.values.size());
        };
        eachCell(
            field, [](std::size_t, std::string_view, bool) { return false; }, settle,
            [&](std::size_t row, const Meaning &meaning) { into.codes[row] = meaning.code; });
    }

    void takeIdentifiers(std::size_t field, std::size_t place)
    {
        EventPart::Identifiers &into = m_part.identifiers[place];
        const std::string &kind = m_layout.kinds[place];
        const FieldMapping &mapped = m_converter.mapping().fields[field];
        const bool isPlain = kind != "phone" && kind != "email" && kind != "device" && kind != "cookie"
            && mapped.type == FieldType::Text && mapped.map.empty() && !mapped.mapRest;
        into.codes.assign(rowCount(), 0);
        into.values.reserve(isPlain ? rowCount() : 0);
        into.keys.reserve(isPlain ? rowCount() : 0);
        const auto add = [&into](std::string_view value) {
            into.values.push_back(value);
            into.keys.push_back(textKey(value));
            return std::uint32_t(into.values.size());
        };
        const auto skip = [&](std::size_t row, std::string_view cell, bool isDate) {
            const bool taken = isPlain && !isDate && cell.size() <= 200 && isPlainCell(cell);
            if (taken)
                into.codes[row] = add(cell);
            return taken;
        };
        const auto settle = [&](const RowValue &value, Meaning &meaning) {
            const std::optional<Value> meant = valueOf(value);
            if (!meant)
                return;
            std::optional<std::string> normal = normalizedIdentifier(kind, meant->text, m_region);
            meaning.dropped = !normal;
            if (normal)
                meaning.code = add(into.owned.emplace_back(std::move(*normal)));
        };
        eachCell(field, skip, settle, [&](std::size_t row, const Meaning &meaning) {
            into.codes[row] = meaning.code;
            m_dropped[row] = static_cast<unsigned char>(m_dropped[row] + meaning.dropped);
            if (meaning.dropped && m_layout.identifiers.size() == 1)
                faultWithoutIdentifier(row, field);
        });
    }

    // The dropped identifier of a row that has no other counts all the same.
    void faultWithoutIdentifier(std::size_t row, std::size_t field)
    {
        if (!m_faults[row])
            m_part.identifiersDropped += m_dropped[row];
        fault(row, m_converter.columnOf(m_converter.mapping().fields[field].name), "no valid identifier is left");
    }

    void rejectWithoutIdentifier()
    {
        const bool one = m_layout.identifiers.size() == 1;
        for (std::size_t row = 0; row < rowCount(); ++row) {
            if (m_faults[row])
                continue;
            m_part.identifiersDropped += m_dropped[row];
            if (std::any_of(m_part.identifiers.begin(), m_part.identifiers.end(),
                            [row](const EventPart::Identifiers &c) { return c.codes[row] != 0; }))
                continue;
            fault(row,
                  one ? m_converter.columnOf(m_converter.mapping().fields[m_layout.identifiers[0]].name)
                      : std::string(),
                  m_dropped[row] ? "no valid identifier is left" : "no identifier");
        }
    }

    void collect()
    {
        for (std::size_t row = 0; row < rowCount(); ++row)
            if (!m_faults[row])
                m_part.rows.push_back(std::uint32_t(row));
        std::sort(m_part.rejects.begin(), m_part.rejects.end(),
                  [](const auto &a, const auto &b) { return a.row < b.row; });
    }

    const RowConverter &m_converter;
    const EventLayout &m_layout;
    const std::string &m_region;
    EventPart m_part;
    std::vector<unsigned char> m_faults, m_dropped; // by row: at fault; identifiers that were dropped
    std::vector<std::string> m_reasons;
    std::optional<std::size_t> m_minor; // the field of amounts in minor units
};

} // namespace

EventLayout::EventLayout(const Mapping &mapping)
{
    for (std::size_t i = 0; i < mapping.fields.size(); ++i) {
        const std::string_view kind = suffixAfter(mapping.fields[i].name, "id.");
        if (!kind.empty()) {
            identifiers.push_back(i);
            kinds.emplace_back(kind);
        } else if (mapping.fields[i].isFree()) {
            properties.push_back(i);
        }
    }
}

EventPart makeEventPart(const RowConverter &converter, const EventLayout &layout, const std::string &region,
                        std::shared_ptr<RowBatch> batch)
{
    return PartMaker(converter, layout, region, std::move(batch)).run();
}

} // namespace panorama::sync
