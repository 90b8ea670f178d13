// SPDX-License-Identifier: GPL-3.0-or-later
// What can be added up is told by the new rows beside the former ones. For the rest whole customers are taken out of
// the columns and the rows that came later are put among theirs, as all columns would take them in: whatever is asked
// of a customer's events is then answered by the tail for these and by the columns for everybody else. Rows of a commit
// stay apart from those of the commits before until that is asked, or there are many parts.
#include "columns/snapshot_tail.h"

#include "columns/bits.h"
#include "columns/event_extract.h"
#include "columns/new_pairs.h"
#include "core/parallel.h"

namespace panorama::columns {
namespace {

constexpr std::size_t mostRows = 100000, smallestShare = 4; // beyond this share of the columns they are as quick
constexpr std::size_t mostParts = 10;

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

// Everybody of the owners, upwards; these are then named by their places there. By a bit for each of the `count`
// customers.
std::vector<CustomerNumber> numbered(std::vector<CustomerNumber> &owners, std::uint32_t count)
{
    Bits named(count);
    for (const CustomerNumber owner : owners)
        named.set(owner);
    const Ranks ranks(named.words());
    std::vector<CustomerNumber> customers;
    customers.reserve(ranks.count());
    forEachBit(named.words(), [&](std::size_t customer) { customers.push_back(CustomerNumber(customer)); });
    for (CustomerNumber &owner : owners)
        owner = CustomerNumber(ranks.below(owner));
    return customers;
}

// Everybody of all parts, upwards.
std::vector<CustomerNumber> everybodyOf(const std::vector<TailPartPtr> &parts)
{
    std::vector<CustomerNumber> all = parts.front()->customers, more;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        more.clear();
        std::ranges::set_union(all, parts[i]->customers, std::back_inserter(more));
        all.swap(more);
    }
    return all;
}

bool areTooMany(const std::vector<CustomerNumber> &customers, const SnapshotTailPtr &former, std::size_t most)
{
    std::size_t atMost = customers.size();
    for (const TailPartPtr &one : former ? former->parts() : std::vector<TailPartPtr>())
        atMost += one->customers.size();
    if (atMost <= most || customers.size() > most || !former)
        return atMost > most;
    std::vector<CustomerNumber> all;
    std::ranges::set_union(former->customers(), customers, std::back_inserter(all));
    return all.size() > most;
}

std::vector<CustomerNumber> ownersOf(const Snapshot &rows, std::span<const CustomerNumber> customers)
{
    const std::span<const Row> offsets = rows.events.offsets();
    std::vector<CustomerNumber> owners(rows.events.rows());
    for (std::size_t place = 0; place < customers.size(); ++place)
        for (Row row = offsets[place]; row < offsets[place + 1]; ++row)
            owners[row] = customers[place];
    return owners;
}

// Of so many customers.
Result<TailRowsPtr> loaded(NewRows rows, std::size_t customers, const SnapshotFacts &facts)
{
    rows.sections.add("customers/offsets", std::vector<std::uint32_t>(customers + 1));
    TRY(SnapshotPtr snapshot, loadSnapshotOf(rows.sections, facts));
    return TailRowsPtr(std::make_shared<const TailRows>(TailRows {std::move(rows), std::move(snapshot)}));
}

TailPart partWith(std::vector<CustomerNumber> customers, TailRowsPtr rows)
{
    std::promise<TailRowsPtr> ready;
    TailPart part {std::move(customers), {}, rows->snapshot, ready.get_future().share()};
    part.owners = ownersOf(*rows->snapshot, part.customers);
    ready.set_value(std::move(rows));
    return part;
}

// The rows of a part among these customers, who have its own among them.
Result<TailRowsPtr> widened(const TailPart &part, std::span<const CustomerNumber> customers)
{
    const TailRowsPtr own = part.all();
    const std::span<const Row> offsets = own->snapshot->events.offsets();
    std::vector<Row> places;
    places.reserve(customers.size() + 1);
    for (std::size_t place = 0; const CustomerNumber customer : customers) {
        places.push_back(offsets[place]);
        place += place < part.customers.size() && part.customers[place] == customer;
    }
    places.push_back(offsets.back());
    NewRows rows = own->rows;
    rows.sections.add("events/offsets", std::move(places));
    return loaded(std::move(rows), customers.size(), own->snapshot->facts);
}

// nullptr: the rows have to be put together anew.
Result<TailPartPtr> joinedPart(const TailPartPtr &former, const TailPartPtr &last)
{
    if (!former->all() || !last->all())
        return TailPartPtr();
    std::vector<CustomerNumber> customers = everybodyOf({former, last});
    TRY(const TailRowsPtr later, widened(*last, customers));
    Insertions added;
    for (std::size_t i = 0, known = 0; i < customers.size(); ++i)
        if (known < former->customers.size() && former->customers[known] == customers[i])
            ++known;
        else
            added.at.push_back(std::uint32_t(known));
    const TailRows &before = *former->all();
    NewRows all {{}, before.rows.catalogue};
    if (!EventMerge({before.rows.sections, *before.snapshot, before.rows.catalogue},
                    {later->rows.sections, *later->snapshot, later->rows.catalogue}, added, all.sections, all.catalogue)
             .run(EventMerge::Lists::None))
        return TailPartPtr();
    all.sections.addText("catalogue", all.catalogue.dump());
    TRY(TailRowsPtr rows, loaded(std::move(all), customers.size(), later->snapshot->facts));
    return TailPartPtr(std::make_shared<const TailPart>(partWith(std::move(customers), std::move(rows))));
}

} // namespace

std::size_t SnapshotTail::rows() const
{
    std::size_t rows = 0;
    for (const TailPartPtr &part : m_parts)
        rows += part->fields->events.rows();
    return rows;
}

const std::vector<CustomerNumber> &SnapshotTail::customers() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_customers)
        m_customers = everybodyOf(m_parts);
    return *m_customers;
}

Result<TailPartPtr> SnapshotTail::whole() const
{
    const std::lock_guard lock(m_mutex);
    return joined();
}

Result<SnapshotPtr> SnapshotTail::events() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_events) {
        TRY(m_events, merged());
    }
    return *m_events;
}

Result<TailPartPtr> SnapshotTail::joined() const
{
    if (m_whole)
        return *m_whole;
    parallelFor(m_parts.size(), [this](std::size_t i) { (void)m_parts[i]->all(); });
    TailPartPtr all = m_parts.front();
    for (std::size_t i = 1; i < m_parts.size() && all; ++i) {
        TRY(all, joinedPart(all, m_parts[i]));
    }
    m_whole = all;
    return all;
}

Result<SnapshotPtr> SnapshotTail::merged() const
{
    TRY(const TailPartPtr all, joined());
    const TailRowsPtr rows = all ? all->all() : nullptr;
    if (!rows)
        return SnapshotPtr();
    TRY(const Json known, Json::parse(m_base->text("catalogue")));
    ExtractedEvents former = extractEvents({*m_base, *m_former, known}, all->customers);
    former.sections.addText("catalogue", former.catalogue.dump());
    TRY(const SnapshotPtr old, loadSnapshot(former.sections));
    Sections merged;
    Json catalogue = former.catalogue;
    const Insertions nobody;
    if (!EventMerge({former.sections, *old, former.catalogue},
                    {rows->rows.sections, *rows->snapshot, rows->rows.catalogue}, nobody, merged, catalogue)
             .run(EventMerge::Lists::Made))
        return SnapshotPtr();
    merged.share(former.sections, "customers/offsets", "customers/offsets");
    merged.addText("catalogue", catalogue.dump());
    return loadSnapshotOf(merged, rows->snapshot->facts);
}

Result<TailPartPtr> partOf(RowsDraft draft, std::vector<CustomerNumber> owners, const SnapshotPtr &snapshot)
{
    if (owners.empty() || std::ranges::find(owners, noCustomer) != owners.end())
        return TailPartPtr();
    std::vector<CustomerNumber> customers = numbered(owners, snapshot->customers.size());
    const auto made = [draft = std::move(draft), owners = std::move(owners), count = customers.size(),
                       snapshot](EventBuilder::Extent extent) -> Result<TailRowsPtr> {
        EventSource source(draft.rows, owners, draft.terms, snapshot->events.firstTime);
        TRY(NewRows rows, buildRows(source, std::uint32_t(count), draft.amounts, snapshot->facts, extent, {}));
        return loaded(std::move(rows), count, snapshot->facts);
    };
    TRY(const TailRowsPtr rows, made(EventBuilder::Extent::Fields));
    TailPart part {std::move(customers), {}, rows->snapshot, {}};
    part.owners = ownersOf(*rows->snapshot, part.customers);
    part.properties =
        std::async(std::launch::deferred, [made] { return made(EventBuilder::Extent::Columns).value_or(nullptr); });
    return std::make_shared<const TailPart>(std::move(part));
}

Result<SnapshotTailPtr> longerTail(const SectionsPtr &base, const SnapshotPtr &snapshot, const SnapshotTailPtr &former,
                                   TailPartPtr part)
{
    if (areTooMany(part->customers, former, snapshot->customers.size() / smallestShare)
        || part->fields->events.rows() + (former ? former->rows() : 0) > mostRows)
        return SnapshotTailPtr();
    std::vector<TailPartPtr> parts = former ? former->parts() : std::vector<TailPartPtr>();
    if (parts.size() >= mostParts) {
        TRY(const TailPartPtr all, former->whole());
        if (!all)
            return SnapshotTailPtr();
        parts = {all};
    }
    parts.push_back(std::move(part));
    return SnapshotTailPtr(std::make_shared<SnapshotTail>(base, snapshot, std::move(parts)));
}

Result<SnapshotTailPtr> tailOf(store::ReadSession &session, const SectionsPtr &base, const SnapshotPtr &snapshot,
                               store::LastRows after, const SnapshotFacts &facts, const Job &job,
                               const SnapshotTailPtr &former)
{
    store::Database &database = session.database();
    if (snapshot->facts.zone.name() != facts.zone.name() || snapshot->facts.currency != facts.currency)
        return SnapshotTailPtr();
    TRY(const std::vector<std::uint64_t> pairs, pairsOfRows(database, after));
    std::optional<std::vector<CustomerNumber>> owners = ownersOf(*base, pairs);
    if (!owners)
        return SnapshotTailPtr();
    if (pairs.empty())
        return former;
    std::vector<CustomerNumber> customers = numbered(*owners, snapshot->customers.size());
    if (areTooMany(customers, former, snapshot->customers.size() / smallestShare))
        return SnapshotTailPtr();
    EventSource source(database, {pairs, *owners}, {after.chunk, after.order, snapshot->events.firstTime});
    TRY_VOID(source.open(job));
    if (source.eventCount() + source.orders().size() + (former ? former->rows() : 0) > mostRows)
        return SnapshotTailPtr();
    TRY(BaseAmounts amounts, BaseAmounts::load(database, facts.currency, facts.zone));
    TRY(NewRows rows,
        buildRows(source, std::uint32_t(customers.size()), std::move(amounts), facts, EventBuilder::Extent::Columns,
                  job));
    TRY(TailRowsPtr all, loaded(std::move(rows), customers.size(), facts));
    return longerTail(base, snapshot, former,
                      std::make_shared<const TailPart>(partWith(std::move(customers), std::move(all))));
}

} // namespace panorama::columns
