// SPDX-License-Identifier: GPL-3.0-or-later
// What can be added up is told by the new rows beside the former ones. For the rest whole customers are taken out of
// the columns and the rows that came later are put among theirs, as all columns would take them in: whatever is asked
// of a customer's events is then answered by the tail for these and by the columns for everybody else.
#include "columns/snapshot_tail.h"

#include "columns/bits.h"
#include "columns/event_extract.h"
#include "columns/new_pairs.h"

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

// Everybody who has new rows, upwards; the owners are then named by their places there. By a bit for each of the
// `count` customers.
std::vector<CustomerNumber> numbered(std::vector<CustomerNumber> &owners, const SnapshotTailPtr &former,
                                     std::uint32_t count)
{
    Bits named(count);
    for (const CustomerNumber owner : owners)
        named.set(owner);
    if (former)
        for (const CustomerNumber customer : former->customers())
            named.set(customer);
    std::vector<CustomerNumber> customers;
    customers.reserve(owners.size() + (former ? former->customers().size() : 0));
    std::vector<std::uint32_t> before; // each word
    before.reserve(named.words().size());
    for (const std::uint64_t word : named.words()) {
        before.push_back(std::uint32_t(customers.size()));
        for (std::uint64_t rest = word; rest; rest &= rest - 1)
            customers.push_back(CustomerNumber((before.size() - 1) * 64 + std::size_t(std::countr_zero(rest))));
    }
    for (CustomerNumber &owner : owners) {
        const std::uint64_t below = named.words()[owner / 64] & ((std::uint64_t(1) << (owner % 64)) - 1);
        owner = before[owner / 64] + CustomerNumber(countOnes(below));
    }
    return customers;
}

} // namespace

Result<SnapshotPtr> SnapshotTail::events() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_events) {
        TRY(m_events, merged());
    }
    return *m_events;
}

Result<SnapshotPtr> SnapshotTail::merged() const
{
    TRY(const Json known, Json::parse(m_base.text("catalogue")));
    ExtractedEvents former = extractEvents({m_base, *m_former, known}, m_customers);
    former.sections.addText("catalogue", former.catalogue.dump());
    TRY(const SnapshotPtr old, loadSnapshot(former.sections));
    Sections merged;
    Json catalogue = former.catalogue;
    const Insertions nobody;
    if (!EventMerge({former.sections, *old, former.catalogue}, {m_rows.sections, *m_fresh, m_rows.catalogue}, nobody,
                    merged, catalogue)
             .run(EventMerge::Lists::Made))
        return SnapshotPtr();
    merged.share(former.sections, "customers/offsets", "customers/offsets");
    merged.addText("catalogue", catalogue.dump());
    return loadSnapshotOf(merged, m_fresh->facts);
}

Result<SnapshotTailPtr> SnapshotTail::with(const NewRows &rows, const SnapshotPtr &fresh,
                                           std::vector<CustomerNumber> customers, const SnapshotFacts &facts) const
{
    Insertions added;
    for (std::size_t i = 0, former = 0; i < customers.size(); ++i)
        if (former < m_customers.size() && m_customers[former] == customers[i])
            ++former;
        else
            added.at.push_back(std::uint32_t(former));
    NewRows all {{}, m_rows.catalogue};
    if (!EventMerge({m_rows.sections, *m_fresh, m_rows.catalogue}, {rows.sections, *fresh, rows.catalogue}, added,
                    all.sections, all.catalogue)
             .run(EventMerge::Lists::None))
        return SnapshotTailPtr();
    all.sections.share(rows.sections, "customers/offsets", "customers/offsets");
    all.sections.addText("catalogue", all.catalogue.dump());
    TRY(SnapshotPtr present, loadSnapshotOf(all.sections, facts));
    return SnapshotTailPtr(
        std::make_shared<SnapshotTail>(std::move(customers), m_base, m_former, std::move(all), std::move(present)));
}

Result<SnapshotTailPtr> tailOf(store::ReadSession &session, const Sections &base, const SnapshotPtr &snapshot,
                               store::LastRows after, const SnapshotFacts &facts, const Job &job,
                               const SnapshotTailPtr &former)
{
    store::Database &database = session.database();
    if (snapshot->facts.zone.name() != facts.zone.name() || snapshot->facts.currency != facts.currency)
        return SnapshotTailPtr();
    TRY(const std::vector<std::uint64_t> pairs, pairsOfRows(database, after));
    std::optional<std::vector<CustomerNumber>> owners = ownersOf(base, pairs);
    if (!owners)
        return SnapshotTailPtr();
    const std::vector<CustomerNumber> customers = numbered(*owners, former, snapshot->customers.size());
    if (customers.empty() || customers.size() > snapshot->customers.size() / smallestShare)
        return SnapshotTailPtr();
    const Row known = former ? former->fresh()->events.rows() : 0;
    EventSource source(database, {pairs, *owners}, {after.chunk, after.order, snapshot->events.firstTime});
    TRY_VOID(source.open(job));
    if (source.eventCount() + source.orders().size() + known > mostRows)
        return SnapshotTailPtr();
    TRY(NewRows rows, buildRows(database, source, std::uint32_t(customers.size()), facts, false, job));
    rows.sections.add("customers/offsets", std::vector<std::uint32_t>(customers.size() + 1));
    TRY(SnapshotPtr fresh, loadSnapshotOf(rows.sections, facts));
    if (former)
        return former->with(rows, fresh, customers, facts);
    return SnapshotTailPtr(
        std::make_shared<SnapshotTail>(customers, base, snapshot, std::move(rows), std::move(fresh)));
}

} // namespace panorama::columns
