// SPDX-License-Identifier: GPL-3.0-or-later
// Column by column the codes of the rows are gathered; of a dictionary only the values that they name are kept, in
// their order, so that codes only move down.
#include "columns/event_extract.h"

#include "columns/column_cursor.h"
#include "columns/column_writer.h"
#include "core/parallel.h"

#include <numeric>

namespace panorama::columns {
namespace {

constexpr std::uint32_t smallDictionary = 4096;

struct Entry
{
    Row row; // among the extracted ones
    std::uint64_t code;
};

class Extraction
{
public:
    Extraction(const LoadedSections &base, std::span<const CustomerNumber> customers) : m_base(base)
    {
        m_offsets.push_back(0);
        for (const CustomerNumber customer : customers) {
            m_spans.push_back(base.snapshot.events.of(customer));
            m_offsets.push_back(m_offsets.back() + m_spans.back().size());
        }
    }
    ExtractedEvents run()
    {
        const EventTable &events = m_base.snapshot.events;
        const std::size_t properties = events.properties.size();
        std::vector<Sections> parts(properties + 4);
        parallelFor(parts.size(), [&](std::size_t part) {
            if (part < properties)
                addProperty("property/" + std::to_string(part), events.properties[part], parts[part]);
            else if (part == properties)
                addTimes(parts[part]);
            else if (part == properties + 1)
                addTypes(parts[part]);
            else
                addAmounts(part == properties + 2 ? "base" : "native", parts[part]);
        });
        ExtractedEvents extracted {{}, m_base.catalogue};
        for (const Sections &part : parts)
            extracted.sections.shareAll(part);
        for (const char *list : {"attributes", "consents", "tags", "kinds", "sources"})
            extracted.catalogue.set(list, Json::array());
        extracted.sections.add("customers/offsets", std::vector<std::uint32_t>(m_offsets.size()));
        extracted.sections.add("events/offsets", std::move(m_offsets));
        return extracted;
    }

private:
    Row rows() const { return m_offsets.back(); }

    template<typename T> std::vector<T> gathered(const T *from) const
    {
        std::vector<T> values;
        values.reserve(rows());
        for (const RowSpan span : m_spans)
            values.insert(values.end(), from + span.first, from + span.last);
        return values;
    }
    void addTimes(Sections &into) const
    {
        const TimeColumn &times = m_base.snapshot.events.times;
        if (times.narrow)
            into.add("events/times", gathered(times.narrow));
        else
            into.add("events/times", gathered(times.wide));
    }
    void addTypes(Sections &into) const
    {
        const EventTable &events = m_base.snapshot.events;
        PackedBuilder types(rows(), events.typeNames.empty() ? 0 : events.typeNames.size() - 1);
        for (std::size_t i = 0; i < m_spans.size(); ++i)
            types.copy(m_offsets[i], events.types, m_spans[i].first, m_spans[i].last);
        std::move(types).addTo(into, "events/types");
    }
    // Where every row has one, as they lie there.
    void addCodes(const std::string &name, PackedView codes, Sections &into) const
    {
        const std::uint64_t most = codes.width ? ~std::uint64_t(0) >> (64 - codes.width * 8) : 0;
        PackedBuilder gathered(rows(), most);
        for (std::size_t i = 0; i < m_spans.size(); ++i)
            gathered.copy(m_offsets[i], codes, m_spans[i].first, m_spans[i].last);
        std::move(gathered).addTo(into, name + "/codes");
    }
    std::vector<Entry> entriesOf(const PropertyColumn &column) const
    {
        std::vector<Entry> entries;
        if (column.present.empty() && column.codes.size == 0)
            return entries;
        if (column.present.empty())
            entries.reserve(rows());
        ColumnCursor cursor(column);
        for (std::size_t i = 0; i < m_spans.size(); ++i)
            for (Row row = m_spans[i].first; row < m_spans[i].last; ++row) {
                if (!column.present.empty()) {
                    const std::uint64_t word = column.present[row / 64] >> row % 64;
                    row += word ? Row(std::countr_zero(word)) : 63 - row % 64;
                    if (!word || row >= m_spans[i].last)
                        continue;
                }
                if (const std::uint64_t code = cursor.raw(row))
                    entries.push_back({m_offsets[i] + row - m_spans[i].first, code});
            }
        return entries;
    }
    void addColumn(const std::string &name, const std::vector<Entry> &entries, Sections &into) const
    {
        std::uint64_t most = 0;
        for (const Entry &entry : entries)
            most = std::max(most, entry.code);
        ColumnWriter writer(rows(), entries.size(), most);
        for (const Entry &entry : entries)
            writer.put(entry.row, entry.code);
        std::move(writer).addTo(into, name);
    }
    void addAmounts(const std::string &name, Sections &into) const
    {
        const PropertyColumn column = columnFrom(m_base.sections, name);
        if (name == "base" || column.codes.size || !column.present.empty())
            addColumn(name, entriesOf(column), into);
    }
    void addProperty(const std::string &name, const PropertyColumn &column, Sections &into) const
    {
        if (column.dictionary.size() <= smallDictionary) {
            for (const char *part : {"/types", "/offsets", "/texts", "/classes"})
                into.share(m_base.sections, name + part, name + part);
            return column.present.empty() && column.codes.size ? addCodes(name, column.codes, into)
                                                               : addColumn(name, entriesOf(column), into);
        }
        std::vector<Entry> entries = entriesOf(column);
        recode(entries, addDictionary(name, column.dictionary, codesIn(entries, column.dictionary.size()), into));
        addColumn(name, entries, into);
    }
    // Upwards, each once.
    static std::vector<std::uint32_t> codesIn(const std::vector<Entry> &entries, std::uint32_t size)
    {
        std::vector<std::uint32_t> codes;
        if (size > entries.size() * 4 + 1024) {
            for (const Entry &entry : entries)
                codes.push_back(std::uint32_t(entry.code));
            std::sort(codes.begin(), codes.end());
            codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
            return codes;
        }
        std::vector<bool> seen(size + std::size_t(1));
        for (const Entry &entry : entries)
            seen[entry.code] = true;
        for (std::uint32_t code = 1; code <= size; ++code)
            if (seen[code])
                codes.push_back(code);
        return codes;
    }
    static std::vector<std::uint32_t> addDictionary(const std::string &name, const Dictionary &dictionary,
                                                    std::vector<std::uint32_t> codes, Sections &into)
    {
        std::vector<std::uint8_t> types;
        std::vector<std::uint64_t> offsets {0};
        std::vector<std::uint32_t> classes {0};
        std::string texts;
        for (const std::uint32_t code : codes) {
            types.push_back(std::uint8_t(dictionary.type(code)));
            texts += dictionary.text(code);
            offsets.push_back(texts.size());
        }
        for (std::size_t c = 0; c < valueClasses; ++c) {
            const std::uint32_t end = dictionary.last(ValueClass(c));
            classes.push_back(std::uint32_t(std::lower_bound(codes.begin(), codes.end(), end) - codes.begin()));
        }
        into.add(name + "/types", std::move(types));
        into.add(name + "/offsets", std::move(offsets));
        into.addText(name + "/texts", std::move(texts));
        into.add(name + "/classes", std::move(classes));
        return codes;
    }
    static void recode(std::vector<Entry> &entries, const std::vector<std::uint32_t> &codes)
    {
        std::vector<std::uint32_t> table; // by code, where there are not many
        if (!codes.empty() && codes.back() <= entries.size() * 4 + 1024) {
            table.resize(codes.back() + std::size_t(1));
            for (std::size_t i = 0; i < codes.size(); ++i)
                table[codes[i]] = std::uint32_t(i + 1);
        }
        for (Entry &entry : entries)
            entry.code = table.empty()
                ? std::uint64_t(std::lower_bound(codes.begin(), codes.end(), entry.code) - codes.begin()) + 1
                : table[entry.code];
    }

    LoadedSections m_base;
    std::vector<RowSpan> m_spans; // of each customer in the base
    std::vector<Row> m_offsets; // by customer
};

} // namespace

ExtractedEvents extractEvents(const LoadedSections &base, std::span<const CustomerNumber> customers)
{
    return Extraction(base, customers).run();
}

} // namespace panorama::columns
