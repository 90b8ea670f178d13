// SPDX-License-Identifier: GPL-3.0-or-later
// Events chunk by chunk. Everything that repeats within a chunk (terms, property values, the identifiers of a party)
// is turned into JSON once. An event without a mapped key has as its key the SHA-256 of "events" and its own line
// without the key: its kind, source and canonical mapped values.
#include "core/money.h"
#include "core/time.h"
#include "services/canonical_export_parts.h"
#include "store/event_chunk.h"
#include "store/sealed_places.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace panorama::services {
namespace {

struct RenderedProperty
{
    std::string_view raw; // the name
    std::string name; // as JSON
    const std::vector<std::uint32_t> *codes;
    std::vector<std::string> values; // as JSON, code - 1
};

std::string jsonText(std::string_view text)
{
    std::string json;
    appendJsonString(json, text);
    return json;
}

class ChunkWriter
{
public:
    ChunkWriter(ExportContext &context, std::int64_t source, const store::EventColumns &columns)
        : m_context(context), m_columns(columns), m_source(jsonText(context.sources[std::size_t(source)]))
    {
        renderProperties();
    }

    std::string line(std::size_t row)
    {
        std::string line = "{";
        addTerm(line, "campaign", m_columns.campaign[row]);
        addTerm(line, "channel", m_columns.channel[row]);
        addTerm(line, "currency", m_columns.currency[row]);
        addTerm(line, "event", m_columns.event[row]);
        addMember(line, "ids", partyJson(m_columns.party[row]));
        const std::size_t keyPlace = line.size();
        addProperties(line, row);
        addMember(line, "source", m_source);
        addMember(line, "time", '"' + formatUtc({m_columns.time[row]}) + '"');
        if (m_columns.value[row] != store::EventColumns::noValue)
            addMember(line, "value", '"' + formatMicros(m_columns.value[row], term(m_columns.currency[row])) + '"');
        line += '}';
        const bool keyed = !m_columns.key.empty() && !m_columns.key[row].empty();
        line.insert(keyPlace,
                    ",\"key\":"
                        + (keyed ? jsonText(m_columns.key[row]) : '"' + store::sha256Hex("events\n" + line) + '"'));
        return line;
    }

private:
    std::string_view term(std::uint32_t id) const
    {
        return id < m_context.terms.size() ? std::string_view(m_context.terms[id]) : std::string_view();
    }
    void addTerm(std::string &line, std::string_view key, std::uint32_t id)
    {
        if (id)
            addText(line, key, term(id));
    }
    const std::string &partyJson(std::uint32_t party)
    {
        const auto [found, fresh] = m_parties.try_emplace(party);
        if (fresh)
            found->second = m_context.identifiers.json(m_context.identifiers.members(party));
        return found->second;
    }
    void renderProperties()
    {
        for (const store::PropertyColumn &property : m_columns.properties) {
            m_properties.push_back({term(property.name), jsonText(term(property.name)), &property.codes, {}});
            for (const Value &value : property.values)
                m_properties.back().values.push_back(exportedValue(value).dump());
        }
        std::sort(m_properties.begin(), m_properties.end(), [](const auto &a, const auto &b) { return a.raw < b.raw; });
    }
    void addProperties(std::string &line, std::size_t row)
    {
        bool first = true;
        for (const RenderedProperty &property : m_properties) {
            const std::uint32_t code = (*property.codes)[row];
            if (!code)
                continue;
            line += first ? ",\"props\":{" : ",";
            line += property.name + ":" + property.values[code - 1];
            first = false;
        }
        if (!first)
            line += '}';
    }
    ExportContext &m_context;
    const store::EventColumns &m_columns;
    std::string m_source;
    std::vector<RenderedProperty> m_properties;
    std::unordered_map<std::uint32_t, std::string> m_parties;
};

Result<std::unordered_set<std::uint32_t>> replacedRows(store::Database &database, std::int64_t chunk)
{
    std::unordered_set<std::uint32_t> rows;
    store::Statement row = database.prepare("SELECT row FROM event_tombstones WHERE chunk_id = ?");
    row.bind(chunk);
    while (row.step())
        rows.insert(std::uint32_t(row.integer(0)));
    TRY_VOID(row.status());
    return rows;
}

} // namespace

Result<void> exportEvents(ExportContext &context, SortedLines &lines)
{
    store::Statement chunk =
        context.database.prepare("SELECT id, source_id, key_hashes, columns, personal FROM event_chunks ORDER BY id");
    while (chunk.step()) {
        std::string personal;
        if (!chunk.isNull(4)) {
            TRY(personal, context.vault.open(store::eventChunkPlace(chunk.integer(0)), chunk.blob(4)));
        }
        TRY(const store::EventColumns columns, store::decodeChunk(chunk.blob(2), chunk.blob(3), personal));
        TRY(const auto replaced, replacedRows(context.database, chunk.integer(0)));
        ChunkWriter writer(context, chunk.integer(1), columns);
        for (std::size_t row = 0; row < columns.rows(); ++row) {
            if (!replaced.contains(std::uint32_t(row)))
                TRY_VOID(lines.add(writer.line(row)));
            if (row % 4096 == 0 && context.job.isCancelled())
                return cancelledError();
        }
    }
    return chunk.status();
}

} // namespace panorama::services
