// SPDX-License-Identifier: GPL-3.0-or-later
// Events of files come in by columns, with short ways for common cells. Row by row through the sink the same files must
// leave the same counts, the same rejects and the same events.
#include "core/json.h"
#include "store/chunk_rows.h"
#include "store/event_chunk.h"
#include "store/sealed_places.h"
#include "support/test_env.h"
#include "sync/files/event_import.h"
#include "sync/sink/batches.h"
#include "sync/sink/store_sink.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <random>
#include <set>

namespace panorama::testing {
namespace {

using Random = std::mt19937_64;
int failures = 0;

void expect(bool condition, const std::string &what)
{
    if (condition)
        return;
    std::printf("FAILED: %s\n", what.c_str());
    ++failures;
}

std::string pick(Random &random, std::initializer_list<const char *> list)
{
    return list.begin()[random() % list.size()];
}

std::string timeCell(Random &random)
{
    if (random() % 8 == 0)
        return pick(random,
                    {"2026-03-29T02:30:00", "2026-10-25 02:30:00", "2026-02-30T10:00:00", "2026-01-05",
                     "2026-01-05T10:00", "2026-01-05T10:00:00.25", "2026-01-05T10:00:00Z", "2026-01-05T10:00:00+08:00",
                     " 2026-01-05T10:00:00", "2026-01-05T24:00:00", "x", "", "0000-00-00T00:00:00",
                     "2026-1-05T10:00:000", "2018-11-04T00:30:00"});
    char text[32];
    std::snprintf(text, sizeof text, "20%02d-%02d-%02d%c%02d:%02d:%02d", int(random() % 30), int(random() % 12 + 1),
                  int(random() % 28 + 1), random() % 2 ? 'T' : ' ', int(random() % 24), int(random() % 60),
                  int(random() % 60));
    return text;
}

std::string valueCell(Random &random)
{
    if (random() % 3 == 0)
        return pick(random,
                    {"", "-3", "+4", "1,000", "１２", "1e3", "0.0000001", "999999999999999", "abc", ".5", "5.",
                     "007.10", "12.5", "-0", "0.000001", "123456789012.123456", "--1", "1.2.3", " 8 "});
    return std::to_string(random() % 100000) + (random() % 2 ? "." + std::to_string(random() % 90 + 10) : "");
}

std::string idCell(Random &random)
{
    if (random() % 6 == 0)
        return pick(random,
                    {"", " M1 ", "138 0013 8000", "13800138001", "+86-13800138000", "a@b.cn", "A@B.CN", "é",
                     "e\xCC\x81", "DEV-1", "dev-1", "　Ｍ　", "M 1", "\x7F"});
    return "M" + std::to_string(random() % 40);
}

std::string fileText(Random &random, std::size_t rows)
{
    std::string text = "event,time,id1,id2,channel,value,currency,x,key\n";
    for (std::size_t i = 0; i < rows; ++i) {
        const auto quoted = [&](const std::string &cell) {
            return random() % 20 == 0 || cell.find(',') != std::string::npos ? '"' + cell + '"' : cell;
        };
        text += quoted(pick(random, {"visit", "click", "lead", "visit ", "order", "", "加购"})) + ',';
        text += quoted(timeCell(random)) + ',' + quoted(idCell(random)) + ',' + quoted(idCell(random)) + ',';
        text += pick(random, {"search", "social", "", "微信", "s\x01"}) + ',' + quoted(valueCell(random)) + ',';
        text += pick(random, {"", "CNY", "usd", "JPY", "KWD", "x"}) + ',';
        text += pick(random, {"", "1", "two", "三"}) + ',' + pick(random, {"", "k1", "k2", "k3"})
            + (random() % 2 ? std::to_string(random() % 50) : std::string());
        text += random() % 40 == 0 ? ",more\n" : "\n";
    }
    return text;
}

Json mappingOf(Random &random)
{
    Json fields = Json::object({{"time", Json::object({{"column", "time"}})}});
    fields.set("event", random() % 4 ? Json::object({{"column", "event"}}) : Json::object({{"value", "visit"}}));
    if (random() % 3 == 0)
        fields.set("event", Json::object({{"column", "event"}, {"map", Json::object({{"click", "visit"}})}}));
    const std::string zone = pick(random, {"", "Europe/Berlin", "America/Sao_Paulo", "Asia/Shanghai"});
    Json time = Json::object({{"column", "time"}});
    if (!zone.empty())
        time.set("zone", zone);
    if (random() % 3 == 0)
        time.set("format", Json::Array {Json("iso"), Json("yyyy-MM-dd")});
    fields.set("time", time);
    fields.set("id." + pick(random, {"member_no", "phone", "device", "own"}), Json::object({{"column", "id1"}}));
    if (random() % 2)
        fields.set("id." + pick(random, {"email", "openid", "cookie"}), Json::object({{"column", "id2"}}));
    if (random() % 2)
        fields.set("channel", Json::object({{"column", "channel"}, {"empty", "unknown"}}));
    if (random() % 4) {
        Json value = Json::object({{"column", "value"}});
        if (random() % 3 == 0)
            value.set("unit", "minor");
        else if (random() % 4 == 0)
            value.set("format", "#,##0.00");
        fields.set("value", value);
        if (random() % 2)
            fields.set("currency", Json::object({{"column", "currency"}}));
    }
    if (random() % 2)
        fields.set("prop.x", Json::object({{"column", "x"}, {"personal", random() % 2 == 0}}));
    if (random() % 2)
        fields.set("key", Json::object({{"column", "key"}}));
    return Json::object({{"format", "panorama.mapping/1"}, {"kind", "events"}, {"source", "web"}, {"fields", fields}});
}

struct Brought
{
    std::vector<std::string> rejects;
    sync::SinkCounts counts;
};

Result<Brought> bring(store::Workspace &workspace, const Mapping &mapping, const std::string &path, bool byRow)
{
    Brought brought;
    const auto write = [&](store::WriteSession &session) -> Result<void> {
        TRY(const sync::Batch batch, sync::openBatch(session, {"import", mapping.kind, "[]", "{}"}));
        TRY(const sync::SinkSource source, sync::fileSource(session, mapping.source, batch.id));
        sync::StoreSink sink(session, *session.vault, workspace.settings(), source, batch.id);
        TRY(const auto reader, sync::openTable(path, mapping.file, {}));
        TRY(const auto converter,
            sync::RowConverter::bind(
                mapping, reader->columns(),
                {workspace.settings().zone, workspace.settings().currency, workspace.settings().region},
                reader->mayBeInvalid()));
        sync::EventImport events(sink.context(), mapping);
        TRY(const sync::FileOutcome outcome,
            byRow ? sync::importTable({}, *reader, converter, sink) : events.take({}, *reader, converter));
        TRY_VOID(events.finish());
        TRY_VOID(sink.finish());
        brought.counts = sink.counts();
        for (const sync::FileReject &reject : outcome.rejects)
            brought.rejects.push_back(std::to_string(reject.line) + " " + reject.column + " " + reject.reason);
        return {};
    };
    const auto written = workspace.write({}, write);
    if (!written)
        return written.error();
    return brought;
}

// Numbers of the store as what they mean.
class Meanings
{
public:
    explicit Meanings(store::Workspace &workspace, store::Database &database)
        : m_vault(*workspace.vault()), m_database(database)
    {
    }
    std::string term(std::uint32_t id) { return text("SELECT text FROM terms WHERE id = ?", id); }
    std::string party(std::uint32_t party)
    {
        std::set<std::string> names;
        if (!(party & 0x80000000U))
            return identifier(party);
        store::Statement members = m_database.prepare("SELECT members FROM parties WHERE id = ?");
        members.bind(party & 0x7fffffffU);
        expect(members.step(), "a party is there");
        const std::string blob(members.blob(0));
        for (std::size_t i = 0; i < blob.size(); i += 4) {
            std::uint32_t id = 0;
            std::memcpy(&id, blob.data() + i, 4);
            names.insert(identifier(id));
        }
        std::string all;
        for (const std::string &name : names)
            all += name + "&";
        return all;
    }

private:
    std::string identifier(std::uint32_t id)
    {
        store::Statement row = m_database.prepare("SELECT k.name, i.value, i.hash FROM identifiers i JOIN "
                                                  "identifier_kinds k ON k.id = i.kind WHERE i.id = ?");
        row.bind(id);
        expect(row.step(), "an identifier is there");
        const auto value = m_vault.open(store::identifierPlace(id), row.blob(1));
        expect(bool(value), "its value opens");
        const std::string kind(row.text(0));
        expect(value && row.blob(2) == store::bytesOf(m_vault.identifierHash(kind, *value)), "its hash is its own");
        return kind + ":" + value.value_or("?");
    }
    std::string text(const char *sql, std::uint32_t id)
    {
        store::Statement row = m_database.prepare(sql);
        row.bind(id);
        return row.step() ? std::string(row.text(0)) : std::string();
    }
    const store::Vault &m_vault;
    store::Database &m_database;
};

std::string rowText(Meanings &meanings, const store::EventColumns &columns, std::size_t row)
{
    std::string text = meanings.term(columns.event[row]) + "|" + std::to_string(columns.time[row]) + "|"
        + meanings.party(columns.party[row]) + "|" + meanings.term(columns.channel[row]) + "|"
        + std::to_string(columns.value[row]) + "|" + meanings.term(columns.currency[row]) + "|"
        + (columns.key.empty() ? "" : columns.key[row]);
    std::set<std::string> properties;
    for (const store::PropertyColumn &property : columns.properties)
        if (property.codes[row])
            properties.insert(meanings.term(property.name) + "=" + property.values[property.codes[row] - 1].text
                              + (property.personal ? "!" : ""));
    for (const std::string &property : properties)
        text += "|" + property;
    return text;
}

// Rows of some parties are the same alone as within the chunk.
void checkRowsOf(Meanings &meanings, const store::EventColumns &columns, const std::vector<std::uint32_t> &parties,
                 std::string_view bytes, std::string_view personal)
{
    std::vector<std::uint32_t> some;
    for (std::size_t i = 0; i < parties.size(); i += 3)
        some.push_back(parties[i]);
    const auto found = store::decodeRowsOf(some, bytes, personal);
    expect(bool(found), "rows of some parties can be read");
    std::vector<std::string> alone, within;
    for (std::size_t i = 0; found && i < found->rows.size(); ++i)
        alone.push_back(std::to_string(found->rows[i]) + rowText(meanings, found->columns, i));
    for (std::size_t row = 0; row < columns.rows(); ++row)
        if (std::binary_search(some.begin(), some.end(), columns.party[row]))
            within.push_back(std::to_string(row) + rowText(meanings, columns, row));
    expect(alone == within, "rows of some parties are those of the chunk");
}

std::vector<std::string> eventsOf(store::Workspace &workspace)
{
    std::vector<std::string> lines;
    auto session = *workspace.read();
    Meanings meanings(workspace, session.database());
    store::Statement chunks = session.database().prepare("SELECT id, key_hashes, columns, personal, parties FROM "
                                                         "event_chunks");
    store::Statement buried =
        session.database().prepare("SELECT 1 FROM event_tombstones WHERE chunk_id = ? AND row = ?");
    while (chunks.step()) {
        std::string personal;
        if (!chunks.isNull(3))
            personal = workspace.vault()->open(store::eventChunkPlace(chunks.integer(0)), chunks.blob(3)).value_or("");
        const auto columns = store::decodeChunk(chunks.blob(1), chunks.blob(2), personal);
        expect(bool(columns), "a chunk can be read");
        if (!columns)
            continue;
        expect(std::is_sorted(columns->keyHash.begin(), columns->keyHash.end()), "keys are sorted");
        std::set<std::uint32_t> parties(columns->party.begin(), columns->party.end());
        const std::vector<std::uint32_t> sorted(parties.begin(), parties.end());
        expect(
            chunks.blob(4)
                == std::string_view(reinterpret_cast<const char *>(sorted.data()), sorted.size() * sizeof(sorted[0])),
            "the parties of a chunk are listed");
        checkRowsOf(meanings, *columns, sorted, chunks.blob(2), personal);
        for (std::size_t row = 0; row < columns->rows(); ++row) {
            buried.bind(chunks.integer(0), std::int64_t(row));
            if (!buried.step())
                lines.push_back(rowText(meanings, *columns, row));
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::shared_ptr<store::Workspace> freshWorkspace(const std::string &name)
{
    store::CreateOptions options;
    options.settings.zone = *TimeZone::fromName("Asia/Shanghai");
    options.slot = store::SlotKind::Sample;
    options.overwrite = true;
    auto workspace = *store::Workspace::create(temporaryFolder() + "/" + name + ".panorama", options,
                                               Clock(Instant::fromSeconds(1780000000)));
    expect(bool(workspace->unlock({})), "the workspace opens");
    return workspace;
}

void compareWorlds(std::uint64_t seed)
{
    Random random(seed);
    const auto columns = freshWorkspace("columns"), rows = freshWorkspace("rows");
    const std::string path = temporaryFolder() + "/events.csv", label = " (seed " + std::to_string(seed) + ")";
    for (int file = 0; file < 3; ++file) {
        std::ofstream(path, std::ios::binary) << fileText(random, random() % 200 + 1);
        const auto mapping = parseMapping(mappingOf(random));
        expect(bool(mapping), "the mapping is valid" + label);
        if (!mapping)
            return;
        const auto a = bring(*columns, *mapping, path, false), b = bring(*rows, *mapping, path, true);
        expect(a && b, "the file can be read" + label);
        if (!a || !b)
            return;
        for (std::size_t i = 0; i < std::max(a->rejects.size(), b->rejects.size()); ++i)
            if (i >= a->rejects.size() || i >= b->rejects.size() || a->rejects[i] != b->rejects[i]) {
                expect(false,
                       "same rejects" + label + ": " + (i < a->rejects.size() ? a->rejects[i] : "none") + " / "
                           + (i < b->rejects.size() ? b->rejects[i] : "none"));
                break;
            }
        expect(a->counts.created == b->counts.created && a->counts.updated == b->counts.updated
                   && a->counts.unchanged == b->counts.unchanged,
               "same counts" + label);
        // Of a row with several faults only the first is told, so what else it would have lost is not compared.
        expect(!a->rejects.empty() || a->counts.identifiersDropped == b->counts.identifiersDropped,
               "same dropped identifiers" + label + ": " + std::to_string(a->counts.identifiersDropped) + " / "
                   + std::to_string(b->counts.identifiersDropped));
    }
    expect(eventsOf(*columns) == eventsOf(*rows), "same events" + label);
}

} // namespace
} // namespace panorama::testing

int main()
{
    const std::uint64_t seed = panorama::testing::randomSeed("event import");
    for (std::uint64_t i = 0; i < 40; ++i)
        panorama::testing::compareWorlds(seed + i);
    return panorama::testing::failures ? 1 : 0;
}
