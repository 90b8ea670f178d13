// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the rows of chunks belong to, few and many, against the list of pairs; which parties a chunk names.
#include "columns/event_source.h"
#include "core/packed_numbers.h"
#include "store/distinct_parties.h"
#include "store/workspace.h"
#include "support/test_env.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <random>
#include <set>

namespace panorama::testing {
namespace {

using namespace columns;

std::mt19937_64 dice(0);

std::uint32_t below(std::size_t n)
{
    return std::uint32_t(dice() % n);
}

std::uint32_t randomParty()
{
    return 1 + below(700) + (below(3) ? 0 : 0x80000000U) + (below(20) ? 0 : 100000);
}

// Chunks of two sources; which parties their rows have, in the order of the rows.
Result<std::vector<std::uint64_t>> writeChunks(store::Workspace &workspace, std::size_t rows)
{
    std::vector<std::uint64_t> pairs;
    const auto written = workspace.write({}, [&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(session.database.execute(
            "INSERT INTO sources(id, name, kind, created) VALUES(1,'a','file',0),(2,'b','file',0);"
            "INSERT INTO batches(origin, data_kind, time, files) "
            "VALUES('sync','events',0,'[]')"));
        for (int chunk = 0; chunk < 4; ++chunk) {
            const std::uint32_t source = 1 + below(2);
            store::EventColumns columns;
            for (std::size_t row = 0; row < rows / 4; ++row) {
                columns.party.push_back(randomParty());
                pairs.push_back(std::uint64_t(source) << 32 | columns.party.back());
            }
            columns.time.resize(rows / 4);
            columns.keyHash.resize(rows / 4);
            for (auto *list : {&columns.event, &columns.channel, &columns.campaign, &columns.currency})
                list->resize(rows / 4);
            columns.value.resize(rows / 4, store::EventColumns::noValue);
            const store::EncodedChunk encoded = store::encodeChunk(columns);
            auto insert = session.database.prepare("INSERT INTO event_chunks(batch_id, source_id, rows, time_min, "
                                                   "time_max, parties, key_hashes, columns) VALUES(1,?,?,0,0,?,?,?)");
            insert.bind(std::int64_t(source), std::int64_t(rows / 4));
            insert.bindBlob(encoded.parties).bindBlob(encoded.keyHashes).bindBlob(encoded.columns);
            TRY_VOID(insert.run());
        }
        return {};
    });
    return written ? Result<std::vector<std::uint64_t>>(std::move(pairs)) : written.error();
}

Result<bool> ownersAreFound(const std::string &path, std::size_t rows)
{
    store::CreateOptions options;
    options.slot = store::SlotKind::Sample;
    TRY(const auto workspace, store::Workspace::create(path, options, Clock()));
    TRY(const std::vector<std::uint64_t> ofRows, writeChunks(*workspace, rows));
    std::map<std::uint64_t, CustomerNumber> known; // some pairs of rows belong to nobody, some have no rows
    for (const std::uint64_t pair : ofRows)
        if (below(4))
            known[pair] = below(1000);
    for (int i = 0; i < 50; ++i)
        known[std::uint64_t(1 + below(3)) << 32 | randomParty()] = below(1000);
    std::vector<std::uint64_t> pairs;
    std::vector<CustomerNumber> customers;
    for (const auto &[pair, customer] : known) {
        pairs.push_back(pair);
        customers.push_back(customer);
    }
    TRY(store::ReadSession session, workspace->read());
    EventSource source(session.database(), {pairs, customers});
    TRY_VOID(source.open({}));
    bool same = source.eventCount() == ofRows.size();
    std::size_t seen = 0;
    TRY_VOID(source.eachChunk({}, [&](std::uint32_t first, const store::EventColumns &, const auto &owners) {
        for (std::size_t row = 0; row < owners.size(); ++row, ++seen) {
            const auto at = known.find(ofRows[first + row]);
            same = same && owners[row] == (at == known.end() ? noCustomer : at->second);
        }
    }));
    return same && seen == ofRows.size();
}

// Of numbers that lie close to each other, far from each other, or in two groups.
bool partiesAreDistinct()
{
    std::vector<std::uint32_t> parties(below(3) ? below(3000) : below(3));
    const std::uint32_t start = dice() % 2 ? below(5000) : 0x80000000U + below(5000);
    const std::size_t width = std::size_t(1) << below(31);
    const bool groups = below(3) == 0;
    for (std::uint32_t &party : parties)
        party = groups && below(2) ? 0xffffffffU - below(100) : start + below(width);
    const std::set<std::uint32_t> expected(parties.begin(), parties.end());
    return numbersIn<std::uint32_t>(store::distinctParties(parties))
        == std::vector<std::uint32_t>(expected.begin(), expected.end());
}

} // namespace
} // namespace panorama::testing

int main()
{
    using namespace panorama::testing;
    dice.seed(randomSeed("eventSource"));
    const std::string folder = temporaryFolder();
    int number = 0;
    for (const std::size_t rows : {4, 400, 1024, 1028, 4000, 140000}) {
        const auto found = ownersAreFound(folder + "/" + std::to_string(number++) + ".panorama", rows);
        if (!found || !*found) {
            std::printf("FAILED: %zu rows%s\n", rows, found ? "" : (" " + found.error().message).c_str());
            return 1;
        }
    }
    for (int i = 0; i < 2000; ++i)
        if (!partiesAreDistinct()) {
            std::printf("FAILED: distinct parties, case %d\n", i);
            return 1;
        }
    return 0;
}
