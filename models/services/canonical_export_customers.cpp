// SPDX-License-Identifier: GPL-3.0-or-later
// One line a customer: its records by key, its links by their keys. Keys, not numbers, decide every order, so that
// nothing shows in which order the data came.
#include "core/time.h"
#include "identity/link_table.h"
#include "services/canonical_export_parts.h"
#include "store/sealed_places.h"

#include <algorithm>

namespace panorama::services {
namespace {

using identity::RecordNumber;

class CustomerWriter
{
public:
    CustomerWriter(ExportContext &context, const columns::CustomerIndex &index, const identity::RecordKeys &keys,
                   const identity::LinkTable &links)
        : m_context(context),
          m_index(index),
          m_keys(keys),
          m_links(links),
          m_reader(context.database, context.vault),
          m_overrides(context.database.prepare("SELECT name, value FROM overrides WHERE record_id = ? ORDER BY name"))
    {
    }

    Result<std::string> line(columns::CustomerNumber customer)
    {
        std::vector<RecordNumber> records(m_index.recordsOf(customer).begin(), m_index.recordsOf(customer).end());
        std::sort(records.begin(), records.end(), [&](RecordNumber a, RecordNumber b) { return m_keys.less(a, b); });
        std::string line = "{";
        addText(line, "customer", m_keys[records.front()]);
        addMember(line, "links", linksJson(records));
        addMember(line, "records", "[");
        for (std::size_t i = 0; i < records.size(); ++i) {
            TRY(const std::string record, recordJson(records[i]));
            line += (i ? "," : "") + record;
        }
        return line + "]}";
    }

private:
    std::string linksJson(const std::vector<RecordNumber> &records) const
    {
        std::string json = "[";
        for (const identity::Link &link : m_links.of(records)) {
            json += json.size() > 1 ? ",{" : "{";
            std::string line = "{";
            addText(line, "a", m_keys[link.a]);
            addText(line, "b", m_keys[link.b]);
            addText(line, "by", identity::linkOriginName(link.origin));
            if (link.cut)
                addMember(line, "cut", "true");
            if (link.time) {
                addText(line, "made_by", link.madeBy);
                addText(line, "time", formatUtc({*link.time}));
            }
            json += line.substr(1) + "}";
        }
        return json + "]";
    }
    Result<std::string> recordJson(RecordNumber number)
    {
        const columns::Record &entry = m_index.records()[number];
        if (!entry.id)
            return implicitJson(number);
        TRY(const identity::OpenedRecord record, m_reader.read(entry.id));
        std::string line = "{";
        if (const std::string attributes = exportedMap(record.attributes); !attributes.empty())
            addMember(line, "attrs", attributes);
        if (record.created)
            addText(line, "created", formatUtc({*record.created}));
        addMember(line, "ids", m_context.identifiers.json(record.identifiers));
        addText(line, "key", record.key);
        if (record.name)
            addText(line, "name", *record.name);
        TRY_VOID(addOverrides(line, entry.id));
        addText(line, "source", m_context.sources[record.source]);
        addTags(line, record.tags);
        return line + "}";
    }
    std::string implicitJson(RecordNumber number) const
    {
        const columns::Record &entry = m_index.records()[number];
        const std::string &source = m_context.sources[entry.source];
        std::string line = "{";
        addMember(line, "ids", m_context.identifiers.json(m_context.identifiers.members(entry.party)));
        addText(line, "key", m_keys[number].substr(source.size() + 1));
        addText(line, "source", source);
        return line + "}";
    }
    Result<void> addOverrides(std::string &line, std::int64_t record)
    {
        std::map<std::string, Json> values;
        m_overrides.bind(record);
        while (m_overrides.step()) {
            Json &value = values[std::string(m_overrides.text(0))];
            TRY(value, Json::parse(m_overrides.text(1)));
            if (const Json *sealed = value.find("sealed")) {
                TRY(const std::string opened,
                    m_context.vault.open(store::sealedPlace("overrides", record), store::fromHex(sealed->text())));
                TRY(value, Json::parse(opened));
            }
        }
        TRY_VOID(m_overrides.status());
        if (!values.empty())
            addMember(line, "overrides", exportedMap(values));
        return {};
    }
    static void addTags(std::string &line, const std::vector<std::string> &tags)
    {
        for (std::size_t i = 0; i < tags.size(); ++i) {
            line += i ? "," : ",\"tags\":[";
            appendJsonString(line, tags[i]);
        }
        if (!tags.empty())
            line += ']';
    }
    ExportContext &m_context;
    const columns::CustomerIndex &m_index;
    const identity::RecordKeys &m_keys;
    const identity::LinkTable &m_links;
    identity::RecordReader m_reader;
    store::Statement m_overrides;
};

} // namespace

Result<void> exportCustomers(ExportContext &context, SortedLines &lines)
{
    TRY(const columns::CustomerIndex index, columns::CustomerIndex::build(context.database, context.job));
    TRY(const identity::RecordKeys keys,
        identity::RecordKeys::load(context.database, context.vault, index.records(), context.identifiers, context.job));
    TRY(const identity::LinkTable links, identity::LinkTable::load(context.database, index.records(), keys));
    CustomerWriter writer(context, index, keys, links);
    for (columns::CustomerNumber customer = 0; customer < index.count(); ++customer) {
        TRY(const std::string line, writer.line(customer));
        TRY_VOID(lines.add(line));
        if (customer % 4096 == 0 && context.job.isCancelled())
            return cancelledError();
    }
    return {};
}

} // namespace panorama::services
