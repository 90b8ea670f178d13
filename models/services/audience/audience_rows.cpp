// SPDX-License-Identifier: GPL-3.0-or-later
// Each person's identifiers are looked at one by one: does the destination take this kind, may it leave, can it be
// written in the destination's form. What remains of one person stands side by side: row k has the k-th of each kind.
#include "services/audience/audience_rows.h"

#include "services/audience/audience_file.h"

namespace panorama::services {
namespace {

using identity::CustomerNumber;

class RowWriter
{
public:
    RowWriter(const AudienceSource &source, const Destination *destination)
        : m_source(source), m_destination(destination)
    {
    }
    AudienceRows rows()
    {
        std::vector<std::string> header;
        if (!m_destination)
            header = {"list", "customer", "name", "phone"};
        else if (m_destination->hasTypedRows)
            header = {"type", m_destination->columns.front().header};
        else
            for (const UploadColumn &column : m_destination->columns)
                header.push_back(column.header);
        // The mark tells a spreadsheet that names are UTF-8; programs get none.
        m_rows.content = (m_destination ? "" : "\xEF\xBB\xBF") + machineCsvLine(header);
        for (const CustomerNumber customer : m_source.people)
            person(customer);
        return std::move(m_rows);
    }

private:
    struct Value
    {
        const UploadColumn *column = nullptr;
        std::string text;
        AudienceLeaving leaving;
    };

    void person(CustomerNumber customer)
    {
        std::set<std::uint32_t> seen;
        std::vector<Value> values;
        ConsentState best = ConsentState::Unknown;
        bool any = false;
        for (const columns::RecordNumber record : m_source.view.recordsOf(customer)) {
            if (!m_destination && m_source.listedToday.contains(m_source.view.records().refOf(record))) {
                ++m_rows.listedToday;
                return;
            }
            for (const std::uint32_t id : m_source.view.records().identifiers(record)) {
                const std::string &kind = m_source.view.identifiers().kindOf(id).name;
                if (!takes(kind) || !seen.insert(id).second)
                    continue;
                const ConsentState state = m_source.words.of(id, customer, kind);
                ++m_rows.identifiersByState[state];
                best = !any || state == ConsentState::Granted || best == ConsentState::Unknown ? state : best;
                any = true;
                if (state == ConsentState::Granted)
                    add(values, record, id, kind);
            }
        }
        ++m_rows.peopleByState[best];
        write(customer, std::move(values));
    }
    bool takes(const std::string &kind) const
    {
        return m_destination ? m_destination->column(kind) != nullptr : kind == "phone";
    }
    void add(std::vector<Value> &values, columns::RecordNumber record, std::uint32_t id, const std::string &kind)
    {
        const std::string_view value = m_source.view.identifiers().value(id);
        const UploadColumn *column = m_destination ? m_destination->column(kind) : nullptr;
        const auto text = column ? uploadValue(*column, value) : std::optional<std::string>(value);
        if (!text)
            ++m_rows.notTaken;
        else
            values.push_back({column, *text, {m_source.view.records().refOf(record), id, kind}});
    }
    void write(CustomerNumber customer, std::vector<Value> values)
    {
        if (values.empty())
            return;
        if (!m_destination) // a contact list has one phone of a person, and the others stay here
            values.erase(values.begin() + 1, values.end());
        ++m_rows.people;
        for (const Value &value : values) {
            m_rows.leaving.push_back(value.leaving);
            ++m_rows.byKind[value.leaving.kind];
        }
        if (!m_destination)
            return writeContact(customer, values.front());
        if (m_destination->hasTypedRows) {
            for (const Value &value : values)
                line({value.column->type, value.text});
            return;
        }
        writeSideBySide(values);
    }
    void writeSideBySide(const std::vector<Value> &values)
    {
        std::map<const UploadColumn *, std::vector<std::string>> texts;
        std::size_t longest = 0;
        for (const Value &value : values) {
            texts[value.column].push_back(value.text);
            longest = std::max(longest, texts[value.column].size());
        }
        for (std::size_t k = 0; k < longest; ++k) {
            std::vector<std::string> cells;
            for (const UploadColumn &column : m_destination->columns) {
                const std::vector<std::string> &list = texts[&column];
                cells.push_back(k < list.size() ? list[k] : "");
            }
            line(cells);
        }
    }
    void writeContact(CustomerNumber customer, const Value &phone)
    {
        const auto [name, list] = m_source.nameAndList(customer);
        m_rows.content += csvLine({list, m_source.view.customers().id(customer), name, phone.text});
        ++m_rows.rows;
    }
    void line(const std::vector<std::string> &cells)
    {
        m_rows.content += machineCsvLine(cells);
        ++m_rows.rows;
    }

    const AudienceSource &m_source;
    const Destination *m_destination;
    AudienceRows m_rows;
};

} // namespace

AudienceRows audienceRows(const AudienceSource &source, const Destination *destination)
{
    return RowWriter(source, destination).rows();
}

} // namespace panorama::services
