// SPDX-License-Identifier: GPL-3.0-or-later
// Whole customers are taken out of the columns and the rows that came later are put among theirs, as all columns would
// take them in: whatever is asked of a customer's events is then answered by the tail for these and by the columns for
// everybody else.
#include "columns/snapshot_tail.h"

#include "columns/event_extract.h"
#include "columns/new_pairs.h"
#include "columns/snapshot_update.h"

namespace panorama::columns {
namespace {

constexpr std::size_t mostRows = 100000, smallestShare = 4; // beyond this share of the columns they are as quick

// Of each pair; nothing: the columns do not know one of them. Both stand upwards.
std::optional<std::vector<CustomerNumber>> ownersOf(const Sections &base, std::span<const std::uint64_t> pairs)
{
    const auto known = base.get<std::uint64_t>("customers/pairs");
    const auto owners = base.get<CustomerNumber>("customers/pair-owners");
    std::vector<CustomerNumber> found;
    std::size_t from = 0;
    for (const std::uint64_t pair : pairs) {
        std::size_t step = 1; // the next one is seldom far
        while (from + step < known.size() && known[from + step] < pair)
            step *= 2;
        const auto end = known.begin() + std::ptrdiff_t(std::min(from + step + 1, known.size()));
        from = std::size_t(std::lower_bound(known.begin() + std::ptrdiff_t(from), end, pair) - known.begin());
        if (from == known.size() || known[from] != pair)
            return std::nullopt;
        found.push_back(owners[from]);
    }
    return found;
}

} // namespace

Result<SnapshotTailPtr> tailOf(store::ReadSession &session, const Sections &base, const Snapshot &snapshot,
                               store::LastRows after, const SnapshotFacts &facts, const Job &job)
{
    store::Database &database = session.database();
    if (snapshot.facts.zone.name() != facts.zone.name() || snapshot.facts.currency != facts.currency)
        return SnapshotTailPtr();
    TRY(const std::vector<std::uint64_t> pairs, pairsOfRows(database, after));
    std::optional<std::vector<CustomerNumber>> owners = ownersOf(base, pairs);
    if (!owners)
        return SnapshotTailPtr();
    auto tail = std::make_shared<SnapshotTail>();
    tail->customers = *owners;
    std::sort(tail->customers.begin(), tail->customers.end());
    tail->customers.erase(std::unique(tail->customers.begin(), tail->customers.end()), tail->customers.end());
    for (CustomerNumber &owner : *owners)
        owner = CustomerNumber(std::lower_bound(tail->customers.begin(), tail->customers.end(), owner)
                               - tail->customers.begin());
    if (tail->customers.empty() || tail->customers.size() > snapshot.customers.size() / smallestShare)
        return SnapshotTailPtr();
    EventSource source(database, {pairs, *owners}, {after.chunk, after.order});
    TRY_VOID(source.open(job));
    if (source.eventCount() + source.orders().size() > mostRows)
        return SnapshotTailPtr();
    TRY(NewRows rows, buildRows(database, source, std::uint32_t(tail->customers.size()), facts, job));
    TRY(const Json known, Json::parse(base.text("catalogue")));
    ExtractedEvents former = extractEvents({base, snapshot, known}, tail->customers);
    former.sections.addText("catalogue", former.catalogue.dump());
    rows.sections.share(former.sections, "customers/offsets", "customers/offsets");
    TRY(const SnapshotPtr old, loadSnapshot(former.sections));
    TRY(const SnapshotPtr fresh, loadSnapshot(rows.sections));
    Sections merged;
    Json catalogue = former.catalogue;
    const Insertions nobody;
    if (!EventMerge({former.sections, *old, former.catalogue}, {rows.sections, *fresh, rows.catalogue}, nobody, merged,
                    catalogue)
             .run(false))
        return SnapshotTailPtr();
    merged.share(former.sections, "customers/offsets", "customers/offsets");
    merged.addText("catalogue", catalogue.dump());
    TRY(tail->events, loadSnapshotOf(merged, facts));
    return SnapshotTailPtr(std::move(tail));
}

} // namespace panorama::columns
