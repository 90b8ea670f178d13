// SPDX-License-Identifier: GPL-3.0-or-later
// The events that arrive are like those of the largest block of the workspace, at the time of the question.
#include "app/bench/arrival.h"

#include "core/json_reader.h"
#include "segments/segment_session.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"
#include "store/event_chunk.h"
#include "store/hashed_rows.h"

#include <algorithm>
#include <random>

#ifdef __unix__
#include <unistd.h>
#endif

namespace panorama::bench {
namespace {

constexpr int arrivalsBefore = 20; // that are not measured: a program that has been open for a while
constexpr int arrivalsBeside = 10; // as many as stand beside the columns at most, until these take them in

struct Arrival
{
    std::shared_ptr<store::Workspace> workspace;
    Json segment;
    segments::Segment::Library library;
    Instant asOf;
    std::int64_t source = 0;
    store::EventColumns pattern;
    std::shared_ptr<store::EventColumns> events; // the next ones
    std::mt19937_64 dice {7};
    std::optional<segments::SegmentSession> session; // of the count before
    int arrivals = 0;
};

template<typename T> void thin(std::vector<T> &values, std::size_t count, std::size_t all)
{
    if (values.empty())
        return;
    for (std::size_t i = 0; i < count; ++i)
        values[i] = std::move(values[i * all / count]);
    values.resize(count);
}

// Leaves the values that rows have: those of the others would arrive, too.
void dropUnused(store::PropertyColumn &property)
{
    std::vector<std::uint32_t> renamed(property.values.size() + 1);
    std::vector<Value> used;
    for (std::uint32_t &code : property.codes) {
        if (code && !renamed[code]) {
            used.push_back(std::move(property.values[code - 1]));
            renamed[code] = std::uint32_t(used.size());
        }
        code = renamed[code];
    }
    property.values = std::move(used);
}

Result<void> takeEvents(Arrival &arrival, store::Database &database, std::size_t count)
{
    store::Statement largest = database.prepare(
        "SELECT source_id, columns FROM event_chunks WHERE rows >= ? ORDER BY rows DESC, id DESC LIMIT 1");
    largest.bind(std::int64_t(count));
    if (!largest.step())
        return invalidError("The workspace has no block of so many events.", "/events");
    arrival.source = largest.integer(0);
    store::EventColumns &events = arrival.pattern;
    TRY(events, store::decodeChunk({}, largest.blob(1)));
    const std::size_t all = events.rows();
    thin(events.party, count, all);
    thin(events.event, count, all);
    thin(events.channel, count, all);
    thin(events.campaign, count, all);
    thin(events.value, count, all);
    thin(events.currency, count, all);
    for (store::PropertyColumn &property : events.properties) {
        thin(property.codes, count, all);
        dropUnused(property);
    }
    events.key.clear();
    events.time.assign(count, 0);
    return {};
}

// What the columns have written lies on the disk before the next ones are measured: they come later.
void writeBack()
{
#ifdef __unix__
    ::sync();
#endif
}

// Keys and times of the next ones, as a source has them: not measured, like the rows that a peer is handed.
void prepare(Arrival &arrival)
{
    arrival.events = std::make_shared<store::EventColumns>(arrival.pattern);
    for (std::int64_t &time : arrival.events->time) {
        time = arrival.asOf.micros - std::int64_t(arrival.dice() % 86400) * microsPerSecond;
        arrival.events->keyHash.push_back(arrival.dice());
    }
}

Result<void> write(Arrival &arrival)
{
    if (!arrival.events)
        prepare(arrival);
    const std::shared_ptr<store::EventColumns> arriving = std::move(arrival.events);
    store::EventColumns &events = *arriving;
    std::vector<store::HashedRow> order(events.rows());
    for (std::uint32_t row = 0; row < order.size(); ++row)
        order[row] = {events.keyHash[row], row};
    store::sortHashes(order);
    std::ranges::transform(order, events.keyHash.begin(), &store::HashedRow::hash);
    const auto written = arrival.workspace->write({}, [&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(session.database
                     .prepare("INSERT INTO batches(origin, data_kind, time, files) VALUES('sync','events',?,'[]')")
                     .bind(session.now.micros)
                     .run());
        session.bring(arrival.source, arriving);
        const store::EncodedChunk chunk = store::encodeChunk(events);
        auto insert =
            session.database.prepare("INSERT INTO event_chunks(batch_id, source_id, rows, time_min, time_max, "
                                     "parties, key_hashes, columns) VALUES(last_insert_rowid(),?,?,?,?,?,?,?)");
        insert.bind(arrival.source, std::int64_t(events.rows()), chunk.timeMin, chunk.timeMax);
        insert.lendBlob(chunk.parties).lendBlob(chunk.keyHashes).lendBlob(chunk.columns);
        TRY_VOID(insert.run());
        session.touch("batches");
        session.touch("event_chunks");
        return {};
    });
    return written ? Result<void>() : written.error();
}

// A second later, as a rule that stands on the screen is counted anew.
Result<Counters> count(Arrival &arrival)
{
    arrival.asOf.micros += microsPerSecond;
    TRY(store::ReadSession read, arrival.workspace->read());
    TRY(const auto present, services::presentSnapshot(*arrival.workspace, read, {}));
    TRY(const auto segment, segments::Segment::compile(arrival.segment, arrival.library));
    std::optional<segments::SegmentSession> &session = arrival.session;
    if (session && session->snapshot() == present.snapshot)
        session->renew(arrival.asOf, {}, {}, present.tail);
    else
        session.emplace(present.snapshot, arrival.asOf, segments::SegmentSession::NameMatcher(),
                        segments::JourneyMatcher(), present.tail);
    TRY(const auto answer, session->evaluate(segment, {}, false));
    return Counters {{"people", double(answer.count)}, {"tail", present.tail ? double(present.tail->rows()) : 0}};
}

} // namespace

Result<Workload> makeArrival(const std::string &name, const Json &document,
                             const std::shared_ptr<store::Workspace> &workspace, Instant asOf)
{
    const auto arrival = std::make_shared<Arrival>();
    JsonReader reader(document, "");
    (void)reader.text("format");
    const std::int64_t events = reader.optionalInteger("events", 1, 1000000).value_or(10000);
    const Json *segment = document.find("segment");
    if (!segment)
        return invalidError("An arrival has a number of \"events\" and a \"segment\".", "/segment");
    arrival->workspace = workspace;
    arrival->segment = *segment;
    arrival->asOf = asOf;
    TRY(store::ReadSession read, workspace->read());
    TRY(arrival->library, services::segmentLibrary(read));
    TRY_VOID(takeEvents(*arrival, read.database(), std::size_t(events)));
    const auto next = [arrival] {
        prepare(*arrival);
        if (++arrival->arrivals % arrivalsBeside == 0) {
            arrival->session.reset();
            (void)services::currentSnapshot(*arrival->workspace, {});
            writeBack();
        }
    };
    const auto run = [arrival]() -> Result<Counters> {
        TRY_VOID(write(*arrival));
        return count(*arrival);
    };
    for (int i = 0; i < arrivalsBefore; ++i) {
        next();
        TRY_VOID(run());
    }
    return Workload {name, run, next};
}

} // namespace panorama::bench
