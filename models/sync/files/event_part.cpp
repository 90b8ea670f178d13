// SPDX-License-Identifier: GPL-3.0-or-later
// Column by column, in the order of the file, so that the first cell at fault is the one that is named. A table of the
// cells seen so far saves conversion, normalisation and checks for every cell but the first of its kind.
#include "sync/files/event_part.h"

#include "core/text.h"
#include "domain/identifier.h"
#include "sync/sink/row_fields.h"

#include <algorithm>
#include <limits>

namespace panorama::sync {
namespace {

// What became of a distinct cell.
struct Meaning
{
    std::string_view cell;
    std::uint32_t hash = 0;
    std::uint32_t code = 0;
    bool isDate = false, dropped = false;
    std::uint32_t reason = 0; // place in the list of reasons + 1; 0 = fine
};

// Distinct cells by open addressing; grows at half full.
class CellTable
{
public:
    CellTable() : m_slots(1024, 0) { }
    Meaning *find(std::string_view cell, bool isDate, bool &isNew)
    {
        if (m_meanings.size() * 2 >= m_slots.size())
            grow();
        const auto hash = std::uint32_t(hashBytes(cell, isDate));
        std::size_t slot = hash & (m_slots.size() - 1);
        for (; m_slots[slot]; slot = (slot + 1) & (m_slots.size() - 1)) {
            Meaning &known = m_meanings[m_slots[slot] - 1];
            if (known.hash == hash && known.cell == cell && known.isDate == isDate) {
                isNew = false;
                return &known;
            }
        }
        m_meanings.push_back({cell, hash, 0, isDate, false, 0});
        m_slots[slot] = std::uint32_t(m_meanings.size());
        isNew = true;
        return &m_meanings.back();
    }

private:
    void grow()
    {
        m_slots.assign(m_slots.size() * 4, 0);
        for (std::size_t i = 0; i < m_meanings.size(); ++i) {
            std::size_t slot = m_meanings[i].hash & (m_slots.size() - 1);
            while (m_slots[slot])
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = std::uint32_t(i + 1);
        }
    }
    std::vector<std::uint32_t> m_slots;
    std::vector<Meaning> m_meanings;
};

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
        m_attempts.assign(m_faults.size(), 0);
    }

    EventPart run()
    {
        rejectWideRows();
        for (const std::size_t field : m_converter.order())
            takeField(field);
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
            return takeNumbers(field, m_part.time, 0, true);
        if (name == "value")
            return takeNumbers(field, m_part.value, std::numeric_limits<std::int64_t>::min(), false);
        const auto identifier = std::find(m_layout.identifiers.begin(), m_layout.identifiers.end(), field);
        if (identifier != m_layout.identifiers.end()) {
            const auto place = std::size_t(identifier - m_layout.identifiers.begin());
            return takeTexts(field, m_part.identifiers[place], &m_layout.kinds[place]);
        }
        const auto property = std::find(m_layout.properties.begin(), m_layout.properties.end(), field);
        if (property != m_layout.properties.end())
            return takeTexts(field, m_part.properties[std::size_t(property - m_layout.properties.begin())], nullptr);
        takeTexts(field,
                  name == "event"          ? m_part.event
                      : name == "channel"  ? m_part.channel
                      : name == "campaign" ? m_part.campaign
                      : name == "currency" ? m_part.currency
                                           : m_part.key,
                  nullptr);
    }

    // Times and amounts, seldom equal to one another.
    void takeNumbers(std::size_t field, std::vector<std::int64_t> &into, std::int64_t missing, bool required)
    {
        const int column = m_converter.columnIndex(field);
        if (column < 0) {
            const RowValue &constant = m_converter.constant(field);
            into.assign(rowCount(), constant.isEmpty() ? missing : constant.number);
            return;
        }
        into.assign(rowCount(), missing);
        const RowBatch &batch = *m_part.batch;
        std::string reason;
        std::string_view last = std::string_view();
        std::int64_t lastNumber = missing;
        for (std::size_t row = 0; row < rowCount(); ++row) {
            const std::string_view cell = batch.cell(row, std::size_t(column));
            const bool isDate = batch.isDate(row, std::size_t(column));
            if (!isDate && cell == last && last.data()) {
                into[row] = lastNumber;
                continue;
            }
            const RowValue value = m_converter.value(field, cell, isDate, reason);
            if (reason.empty() && required && value.isEmpty())
                reason = "is empty, but required";
            if (!reason.empty()) {
                fault(row, m_converter.columnOf(m_converter.mapping().fields[field].name),
                      m_converter.mapping().fields[field].name + " " + reason);
                reason.clear();
                continue;
            }
            into[row] = value.isEmpty() ? missing : value.number;
            last = isDate ? std::string_view() : cell;
            lastNumber = into[row];
        }
    }

    void takeTexts(std::size_t field, EventPart::Column &into, const std::string *kind)
    {
        const int column = m_converter.columnIndex(field);
        into.codes.assign(rowCount(), 0);
        CellTable cells;
        if (column < 0) {
            Meaning meaning;
            settle(field, m_converter.constant(field), into, kind, meaning);
            for (std::size_t row = 0; row < rowCount(); ++row)
                apply(meaning, row, field, into, kind);
            return;
        }
        const RowBatch &batch = *m_part.batch;
        for (std::size_t row = 0; row < rowCount(); ++row) {
            bool isNew = false;
            Meaning *meaning =
                cells.find(batch.cell(row, std::size_t(column)), batch.isDate(row, std::size_t(column)), isNew);
            if (isNew) {
                std::string reason;
                const RowValue value = m_converter.value(field, meaning->cell, meaning->isDate, reason);
                if (reason.empty() && value.isEmpty() && m_converter.isRequired(field))
                    reason = "is empty, but required";
                if (!reason.empty()) {
                    m_reasons.push_back(std::move(reason));
                    meaning->reason = std::uint32_t(m_reasons.size());
                } else {
                    settle(field, value, into, kind, *meaning);
                }
            }
            apply(*meaning, row, field, into, kind);
        }
    }

    // Gives a value its code, normalised and checked.
    void settle(std::size_t field, const RowValue &value, EventPart::Column &into, const std::string *kind,
                Meaning &meaning)
    {
        std::optional<Value> meant = valueOf(value);
        if (!meant)
            return;
        if (kind) {
            std::optional<std::string> normal = normalizedIdentifier(*kind, meant->text, m_region);
            meaning.dropped = !normal;
            if (!normal)
                return;
            meant->text = std::move(*normal);
        }
        into.values.push_back(std::move(*meant));
        meaning.code = std::uint32_t(into.values.size());
    }

    void apply(const Meaning &meaning, std::size_t row, std::size_t field, EventPart::Column &into,
               const std::string *kind)
    {
        into.codes[row] = meaning.code;
        if (meaning.reason) {
            const std::string &name = m_converter.mapping().fields[field].name;
            fault(row, m_converter.columnOf(name), name + " " + m_reasons[meaning.reason - 1]);
        }
        if (kind) {
            m_part.identifiersDropped += meaning.dropped;
            m_attempts[row] |= meaning.dropped;
            if (meaning.dropped && m_layout.identifiers.size() == 1)
                fault(row, m_converter.columnOf("id." + *kind), "no valid identifier is left");
        }
    }

    void rejectWithoutIdentifier()
    {
        for (std::size_t row = 0; row < rowCount(); ++row) {
            if (m_faults[row]
                || std::any_of(m_part.identifiers.begin(), m_part.identifiers.end(),
                               [row](const EventPart::Column &c) { return c.codes[row] != 0; }))
                continue;
            const bool one = m_layout.identifiers.size() == 1;
            fault(row,
                  one ? m_converter.columnOf(m_converter.mapping().fields[m_layout.identifiers[0]].name)
                      : std::string(),
                  m_attempts[row] ? "no valid identifier is left" : "no identifier");
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
    std::vector<unsigned char> m_faults, m_attempts; // by row: at fault; an identifier was dropped
    std::vector<std::string> m_reasons;
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
