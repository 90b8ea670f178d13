// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that came after the columns are put into them. Whatever is imported, rolled back or resolved in whatever order:
// the columns are then, section by section and byte by byte, those that building them from the whole store gives. A
// tail beside older columns says the same of everybody's events, and segments have the same people.
#include "columns/snapshot_cache.h"
#include "columns/snapshot_update.h"
#include "columns/tail_drafts.h"
#include "core/json.h"
#include "same_counts.h"
#include "same_sections.h"
#include "services/erasure_service.h"
#include "services/identity_service.h"
#include "services/import_service.h"
#include "services/snapshot_service.h"
#include "support/test_env.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

namespace panorama::testing {
namespace {

using Random = std::mt19937_64;
std::string number(Random &random, int below)
{
    return std::to_string(random() % std::uint64_t(below));
}

std::string pick(Random &random, std::initializer_list<const char *> list)
{
    return list.begin()[random() % list.size()];
}

// Imports over a small world of people, so that rows share them, tie and link.
class Story
{
public:
    explicit Story(std::uint64_t seed) : m_random(seed), m_counts(seed)
    {
        store::CreateOptions options;
        options.settings.zone = *TimeZone::fromName("Asia/Shanghai");
        options.slot = store::SlotKind::Sample;
        m_workspace = *store::Workspace::create(temporaryFolder() + "/story" + std::to_string(seed) + ".panorama",
                                                options, Clock());
        expect(bool(m_workspace->unlock({})), "the vault opens");
        m_keyed = m_random() % 3 == 0;
        m_foreign = m_random() % 3 == 0;
    }
    void run(int steps)
    {
        watch();
        customers();
        events(400);
        orders(100);
        compare(false);
        for (int i = 0; i < steps; ++i) {
            const bool appends = step();
            compare(appends);
            m_isStreak = i == 12 && m_random() % 2;
            for (int again = m_isStreak ? 14 : i % 6 ? 0 : 3; again > 0; --again)
                compare(events(1 + int(m_random() % 12), true));
        }
    }
    const SameCounts &counts() const { return m_counts; }
    int appended = 0, updated = 0, only = 0, remembered = 0, tails = 0, longerTails = 0, heldTails = 0, drafted = 0,
        sets = 0, folded = 0;

private:
    bool step()
    {
        switch (m_random() % 12) {
        case 0: customers(); return false;
        case 1: rollback(); return false;
        case 2:
            if (m_random() % 2)
                return erase();
            expect(bool(services::resolveIdentities({}, *m_workspace, {})), "identities are resolved");
            return false;
        case 3:
        case 4:
        case 5: return orders(1 + int(m_random() % 6));
        case 6:
        case 7:
        case 8: return events(1 + int(m_random() % 20));
        default: return events(1 + int(m_random() % 12), true);
        }
    }
    std::string time()
    {
        char text[32];
        std::snprintf(text, sizeof text, "2026-%02d-%02dT%02d:00:%02d", int(m_random() % 6 + 1),
                      int(m_random() % 28 + 1), int(m_random() % 2), int(m_random() % 2 * 30));
        return text;
    }
    std::string value() { return m_random() % 3 ? number(m_random, 900) + (m_random() % 2 ? ".5" : "") : ""; }
    std::string currency() { return m_foreign ? pick(m_random, {"", "CNY", "USD", "JPY"}) : ""; }
    void customers()
    {
        std::string text = "no,phone,city,vip\n";
        for (int i = 0; i < 30; ++i)
            text += "M" + number(m_random, 60) + ",1380013" + std::to_string(8000 + m_random() % 60) + ","
                + pick(m_random, {"北京", "上海", ""}) + "," + pick(m_random, {"1", ""}) + "\n";
        bring("customers", pick(m_random, {"crm", "shop"}), text,
              R"("id.member_no":{"column":"no"},"id.phone":{"column":"phone"},"attr.city":{"column":"city"},)"
              R"("tag.vip":{"column":"vip"})");
    }
    // `familiar`: of few people, who soon are all known.
    bool events(int rows, bool familiar = false)
    {
        std::string text = "event,time,no,phone,device,channel,value,currency,x,key\n";
        for (int i = 0; i < rows; ++i) {
            const bool known = m_random() % 4;
            text += pick(m_random, {"visit", "click", "lead", "visit", m_random() % 60 ? "click" : "加购"}) + ","
                + time() + ",";
            text += !familiar && m_random() % 3 ? "M" + number(m_random, known ? 60 : 400) : "";
            text +=
                familiar || m_random() % 5 ? "," : ",1380013" + std::to_string(8000 + m_random() % (known ? 60 : 1500));
            text += ",d" + number(m_random, familiar ? 12 : 300) + "," + pick(m_random, {"search", "social", ""}) + ","
                + value() + "," + currency() + "," + (m_random() % 4 ? number(m_random, 40) : "") + ","
                + (m_keyed ? "k" + number(m_random, 4000) : "") + "\n";
        }
        return bring("events", familiar ? "web" : pick(m_random, {"crm", "shop", "web"}), text,
                     R"("event":{"column":"event"},"time":{"column":"time"},"id.member_no":{"column":"no"},)"
                     R"("id.phone":{"column":"phone"},"id.device":{"column":"device"},)"
                     R"("channel":{"column":"channel"},"value":{"column":"value"},)"
                     R"("currency":{"column":"currency"},"prop.x":{"column":"x"})"
                         + std::string(m_keyed ? R"(,"key":{"column":"key"})" : ""));
    }
    bool orders(int rows)
    {
        std::string text = "order,time,no,value,currency,status\n";
        for (int i = 0; i < rows; ++i)
            text += "O" + std::to_string(m_order++) + "," + time() + ",M" + number(m_random, 90) + "," + value() + ","
                + currency() + "," + pick(m_random, {"paid", "open", ""}) + "\n";
        return bring("orders", pick(m_random, {"crm", "shop"}), text,
                     R"("order_id":{"column":"order"},"time":{"column":"time"},"id.member_no":{"column":"no"},)"
                     R"("value":{"column":"value"},"currency":{"column":"currency"},"status":{"column":"status"})");
    }
    // True: only rows came, so the columns may be updated.
    bool bring(const std::string &kind, const std::string &source, const std::string &text, const std::string &fields)
    {
        const std::string path = temporaryFolder() + "/rows.csv";
        std::ofstream(path) << text;
        services::ImportRequest request;
        request.files = {path};
        request.mapping = *Json::parse(R"({"format":"panorama.mapping/1","kind":")" + kind + R"(","source":")" + source
                                       + R"(","fields":{)" + fields + "}}");
        const auto report = services::runImport({}, *m_workspace, request);
        expect(bool(report), "an import of " + kind + (report ? "" : ": " + report.error().message));
        if (report)
            m_imports.push_back(report->importId);
        return report && report->updated == 0 && report->created > 0;
    }
    // Somebody who has events.
    bool erase()
    {
        const auto snapshot = services::currentSnapshot(*m_workspace, {});
        expect(bool(snapshot), "the columns are made");
        const columns::CustomerNumber somebody =
            (*snapshot)->events.customerOf(columns::Row(m_random() % (*snapshot)->events.rows()));
        expect(bool(services::eraseCustomer({}, *m_workspace, (*snapshot)->customers.id(somebody))),
               "a customer is erased");
        return false;
    }
    void rollback()
    {
        if (m_imports.empty())
            return;
        const std::size_t at = m_random() % m_imports.size();
        if (services::rollbackImport({}, *m_workspace, m_imports[at]))
            m_imports.erase(m_imports.begin() + std::ptrdiff_t(at));
    }
    void compare(bool appends)
    {
        auto session = *m_workspace->read();
        const columns::SnapshotFacts facts {
            m_workspace->id(), session.stamp(), session.revision(), m_workspace->settings().zone, "CNY", {}};
        const std::string stamp = *store::columnsStamp(session.database());
        auto built = columns::buildSections(session, facts, {});
        if (!built)
            return expect(false, "the columns are built: " + built.error().message);
        compareTail(session, facts, *built, stamp);
        sameSince(*columns::loadSnapshot(*built));
        if (m_random() % 3)
            compareHeld(session, facts, *columns::loadSnapshot(*built));
        const auto rows = *store::rowsOfStamp(session.database(), m_stamp);
        // Rows that join records change the ranks of these; most only add.
        only += appends;
        remembered += appends && rows;
        appended += rows.has_value();
        if (rows) {
            auto merged = columns::updateSections(session, m_base, *rows, facts, {});
            expect(bool(merged), "the columns are updated");
            if (merged && *merged) {
                ++updated;
                sameSections(**merged, *built);
                m_base = std::move(**merged); // the next update starts from updated columns
                m_stamp = stamp;
                return;
            }
        }
        m_base = std::move(*built);
        m_stamp = stamp;
    }
    // Beside columns from some commits ago.
    void compareTail(store::ReadSession &session, const columns::SnapshotFacts &facts, const columns::Sections &built,
                     const std::string &stamp)
    {
        const auto present = *columns::loadSnapshot(built);
        const auto rows = *store::rowsOfStamp(session.database(), m_tailStamp);
        auto tail = rows ? columns::tailOf(session, m_tailBase, m_tailSnapshot, *rows, facts, {})
                         : Result<columns::SnapshotTailPtr>(columns::SnapshotTailPtr());
        expect(bool(tail), "a tail is made");
        const auto events = tail && *tail ? (*tail)->events() : Result<columns::SnapshotPtr>(columns::SnapshotPtr());
        expect(bool(events), "its people's events are put together");
        if (*events) {
            ++tails;
            sameEvents(*m_tailSnapshot, (*tail)->customers(), **events, *present);
            m_counts.compare(m_tailSnapshot, *tail, present);
            compareLongerTail(session, facts, *tail, present, stamp);
        }
        if (*events && (m_isStreak || m_random() % 6))
            return;
        m_longTail = nullptr;
        m_drafts = nullptr;
        m_tailBase = std::make_shared<const columns::Sections>(built);
        m_tailSnapshot = present;
        m_tailStamp = stamp;
    }
    // A tail of some commits ago that took in what came after.
    void compareLongerTail(store::ReadSession &session, const columns::SnapshotFacts &facts,
                           const columns::SnapshotTailPtr &tail, const columns::SnapshotPtr &present,
                           const std::string &stamp)
    {
        const auto rows = *store::rowsOfStamp(session.database(), m_longTailStamp);
        auto longer = rows && m_longTail
            ? columns::tailOf(session, m_tailBase, m_tailSnapshot, *rows, facts, {}, m_longTail)
            : Result<columns::SnapshotTailPtr>(columns::SnapshotTailPtr());
        expect(bool(longer), "a tail takes rows in");
        if (*longer) {
            expect((*longer)->customers() == tail->customers(), "a longer tail has the same people");
            folded += m_longTail->parts().size() > (*longer)->parts().size();
            const auto all = (*longer)->whole();
            const auto events = (*longer)->events();
            expect(all && events, "the parts of a longer tail are put together");
            if (!*events) { // as where the base currency of amounts changes
                m_longTail = nullptr;
                return;
            }
            ++longerTails;
            for (columns::CustomerNumber i = 0; i < tail->customers().size(); ++i)
                sameRows(*(*all)->all()->snapshot, i, *tail->parts().front()->all()->snapshot, i);
            sameEvents(*m_tailSnapshot, (*longer)->customers(), **events, *present);
            m_counts.compare(m_tailSnapshot, *longer, present);
            sameDrafted(**longer, stamp);
        }
        if (m_longTail && *longer && !m_isStreak && m_random() % 4 == 0)
            return;
        m_longTail = *longer ? *longer : tail;
        m_longTailStamp = stamp;
        if (!m_drafts)
            m_drafts = std::make_shared<columns::TailDrafts>(m_tailBase, m_tailSnapshot);
    }
    // The last part as it was made beside the commit that brought its rows.
    void sameDrafted(const columns::SnapshotTail &longer, const std::string &stamp)
    {
        const std::vector<columns::TailPartPtr> parts =
            m_drafts ? m_drafts->between(m_longTailStamp, stamp) : std::vector<columns::TailPartPtr>();
        if (parts.size() != 1 || longer.parts().size() != m_longTail->parts().size() + 1)
            return;
        ++drafted;
        const columns::TailPart &draft = *parts.front(), &read = *longer.parts().back();
        expect(draft.customers == read.customers && draft.owners == read.owners, "a draft has the same people");
        const auto texts = [](const columns::TailPart &part, const char *name) {
            return part.all()->rows.catalogue.find(name)->dump();
        };
        for (const char *name : {"types", "properties", "amounts", "times", "unrated"})
            expect(texts(draft, name) == texts(read, name), std::string("a draft has the same ") + name);
        for (columns::CustomerNumber place = 0; place < read.customers.size(); ++place)
            sameRows(*draft.all()->snapshot, place, *read.all()->snapshot, place);
    }
    // Parts are drafted beside a snapshot that the story holds, and for the cache.
    void watch()
    {
        store::watchRows(*m_workspace, [this](store::Database &database, const store::ArrivingRows &rows) {
            const auto held = columns::SnapshotCache::expect(m_workspace->id(), database, rows);
            const auto own = m_drafts ? m_drafts->start(database, rows) : nullptr;
            return [held, own](const store::Arrival &arrival) {
                if (held)
                    held(arrival);
                if (own)
                    own(arrival);
            };
        });
    }
    // What the cache says of the present commit, whatever it holds.
    void compareHeld(store::ReadSession &session, const columns::SnapshotFacts &facts,
                     const columns::SnapshotPtr &present)
    {
        const auto held = columns::SnapshotCache::present(session, facts, {});
        expect(bool(held), "the cache answers");
        const auto events =
            held && held->tail ? held->tail->events() : Result<columns::SnapshotPtr>(columns::SnapshotPtr());
        if (!held || !events)
            return expect(false, "the events of the cache's tail are put together");
        if (held->tail && !*events)
            return;
        heldTails += held->tail != nullptr;
        sameEvents(*held->snapshot, held->tail ? held->tail->customers() : std::vector<columns::CustomerNumber>(),
                   held->tail ? **events : *held->snapshot, *present);
        m_counts.compare(held->snapshot, held->tail, present);
    }
    // Who did something since some time, row by row.
    void sameSince(const columns::SnapshotPtr &present)
    {
        const TimeZone utc = *TimeZone::fromName("UTC");
        segments::SegmentSession session(present, *instantFromIso("2026-08-01T00:00:00Z", utc));
        const columns::EventTable &events = present->events;
        for (const char *type : {"click", "visit", "order"}) {
            const std::string from = time() + "Z";
            const std::optional<std::uint32_t> code = events.typeCode(type);
            const columns::TypeList *list = code ? events.list(*code, 0) : nullptr;
            sets += list && !list->laterSet(1).empty();
            const auto segment =
                segments::Segment::compile(*Json::parse(R"({"format":"panorama.segment/1","name":"s","rule":{"event":")"
                                                        + std::string(type) + R"(","from":")" + from + R"("}})"),
                                           {});
            const auto found = segment ? session.people(*segment, {}) : Result<columns::Bits>(segment.error());
            columns::Bits wanted(present->customers.size());
            for (columns::CustomerNumber customer = 0; customer < wanted.size(); ++customer)
                for (auto [row, last] = events.of(customer); row < last; ++row)
                    if (code && events.types.at(row) == *code
                        && events.times.at(row) >= instantFromIso(from, utc)->micros)
                        wanted.set(customer);
            expect(found && *found == wanted, std::string("the people with ") + type + " since " + from);
        }
    }

    Random m_random;
    std::shared_ptr<store::Workspace> m_workspace;
    std::vector<std::string> m_imports;
    columns::Sections m_base;
    columns::SectionsPtr m_tailBase;
    std::string m_stamp, m_tailStamp, m_longTailStamp;
    columns::SnapshotPtr m_tailSnapshot;
    columns::SnapshotTailPtr m_longTail; // beside the same snapshot
    std::shared_ptr<columns::TailDrafts> m_drafts;
    SameCounts m_counts;
    bool m_isStreak = false; // of few events many times
    int m_order = 0;
    bool m_keyed = false, m_foreign = false;
};

} // namespace
} // namespace panorama::testing

int main()
{
    using namespace panorama::testing;
    ::setenv("XDG_CACHE_HOME", (temporaryFolder() + "/cache").c_str(), 1);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const std::uint64_t seed = randomSeed("test_snapshot_update");
    const auto start = std::chrono::steady_clock::now();
    int appended = 0, updated = 0, only = 0, remembered = 0, tails = 0, counted = 0, longerTails = 0, heldTails = 0,
        followed = 0, drafted = 0, sets = 0, folded = 0;
    for (std::uint64_t i = 0; i < 60 && std::chrono::steady_clock::now() - start < std::chrono::seconds(8); ++i) {
        Story story(seed + i);
        story.run(25);
        appended += story.appended;
        updated += story.updated;
        only += story.only;
        remembered += story.remembered;
        tails += story.tails;
        counted += story.counts().counted;
        longerTails += story.longerTails;
        heldTails += story.heldTails;
        sets += story.sets;
        folded += story.folded;
        followed += story.counts().followed;
        drafted += story.drafted;
    }
    std::printf("%d of %d commits of rows were put into the columns\n", updated, appended);
    expect(updated * 2 > appended && appended > 10, "most of them can be");
    expect(remembered * 2 > only, "most commits that only add rows are remembered as that");
    std::printf("%d tails, %d longer ones, %d held, %d segments of them with people\n", tails, longerTails, heldTails,
                counted);
    expect(sets > 5, "lists have sets of later rows");
    expect(folded > 0 || tails < 130, "the parts of long tails are put together"); // a slow machine makes few
    expect(tails > 5 && longerTails > 0 && heldTails > 0 && counted > 20 && followed > 5 && drafted > 5,
           "tails are made, and counted");
    return failures ? 1 : 0;
}
