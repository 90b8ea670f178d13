// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a customer who got no new one move by as much as his first row does; only for the others the insertions are
// searched. Where a list gets nothing new, all but its row numbers is shared with the old one.
#include "columns/list_merge.h"

#include "columns/bits.h"
#include "columns/event_builder.h"
#include "columns/row_place.h"
#include "core/parallel.h"

namespace panorama::columns {
namespace {

class ListMerge
{
public:
    ListMerge(const LoadedSections &old, const LoadedSections &fresh, const MovedRows &moved)
        : m_old(old), m_fresh(fresh), m_moved(moved), m_shifts(moved.offsets.size() - 1)
    {
        const std::span<const Row> was = old.snapshot.events.offsets(), added = fresh.snapshot.events.offsets();
        for (std::size_t customer = 0; customer + 1 < was.size(); ++customer)
            m_shifts[customer] = {moved.offsets[customer] - was[customer], added[customer + 1] > added[customer]};
    }
    void merge(const std::string &type, const std::string &name, std::uint32_t shard, Sections &merged) const
    {
        const TypeList *old = listOf(m_old, type, shard), *fresh = listOf(m_fresh, type, shard);
        if (!old && !fresh)
            return;
        const TypeList none;
        const TypeList &was = old ? *old : none, &added = fresh ? *fresh : none;
        std::vector<Row> rows(was.rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Shift shift = m_shifts[was.customers[i]];
            rows[i] = shift.grows ? m_moved.rows.moved(was.rows[i]) : was.rows[i] + shift.by;
        }
        const std::string source =
            old ? "list/" + std::to_string(*codeIn(m_old, type)) + "/" + std::to_string(shard) : "";
        const bool amountsStay = m_moved.oldAmounts.keeps() || was.amounts.size == 0;
        if (!fresh) {
            merged.share(m_old.sections, source + "/customers", name + "/customers");
            merged.share(m_old.sections, source + "/times", name + "/times");
            if (amountsStay)
                merged.share(m_old.sections, source + "/amounts", name + "/amounts");
            else
                addAmounts(was, added, {}, name, merged);
            if (was.shardCustomers == customersOf(shard))
                merged.share(m_old.sections, source + "/later", name + "/later");
            else
                addLater(was.customers, shard, name, merged);
            return merged.add(name + "/rows", std::move(rows));
        }
        std::vector<Row> freshRows;
        for (const Row row : added.rows)
            freshRows.push_back(m_moved.rows.placeOf(row));
        const Insertions places = placesOf(was, rows, added, freshRows);
        std::vector<CustomerNumber> customers = inserted(was.customers, places, added.customers);
        addLater(customers, shard, name, merged);
        merged.add(name + "/customers", std::move(customers));
        merged.add(name + "/rows", inserted(std::span<const Row>(rows), places, std::span<const Row>(freshRows)));
        addTimes(was, added, places, name, merged);
        addAmounts(was, added, places, name, merged);
    }

private:
    struct Shift
    {
        Row by = 0;
        bool grows = false;
    };
    static std::optional<std::uint32_t> codeIn(const LoadedSections &of, const std::string &type)
    {
        return of.snapshot.events.typeCode(type);
    }
    static const TypeList *listOf(const LoadedSections &of, const std::string &type, std::uint32_t shard)
    {
        const std::optional<std::uint32_t> code = codeIn(of, type);
        const bool known = std::size_t(shard) << EventTable::shardBits < of.snapshot.customers.size();
        return code && known ? of.snapshot.events.list(*code, shard) : nullptr;
    }
    std::size_t customersOf(std::uint32_t shard) const
    {
        const std::size_t first = std::size_t(shard) << EventTable::shardBits;
        return std::min(m_moved.offsets.size() - 1 - first, std::size_t(1) << EventTable::shardBits);
    }
    void addLater(std::span<const CustomerNumber> customers, std::uint32_t shard, const std::string &name,
                  Sections &merged) const
    {
        merged.add(name + "/later",
                   laterSetsOf(customers, CustomerNumber(shard << EventTable::shardBits), customersOf(shard)));
    }
    // By time, then row.
    static Insertions placesOf(const TypeList &was, const std::vector<Row> &rows, const TypeList &added,
                               const std::vector<Row> &freshRows)
    {
        Insertions places;
        for (std::size_t k = 0; k < freshRows.size(); ++k) {
            const std::int64_t time = added.times.at(k);
            std::size_t low = places.at.empty() ? 0 : places.at.back(), high = rows.size();
            while (low < high) {
                const std::size_t middle = low + (high - low) / 2;
                const std::int64_t at = was.times.at(middle);
                if (at < time || (at == time && rows[middle] < freshRows[k]))
                    low = middle + 1;
                else
                    high = middle;
            }
            places.at.push_back(std::uint32_t(low));
        }
        return places;
    }
    void addTimes(const TypeList &was, const TypeList &added, const Insertions &places, const std::string &name,
                  Sections &merged) const
    {
        const TimeColumn &times = m_old.snapshot.events.times;
        std::vector<std::uint32_t> narrow;
        std::vector<std::int64_t> wide;
        for (std::size_t k = 0; k < added.rows.size(); ++k)
            if (times.narrow)
                narrow.push_back(std::uint32_t((added.times.at(k) - times.base) / times.unit));
            else
                wide.push_back(added.times.at(k));
        if (times.narrow)
            merged.add(
                name + "/times",
                inserted(std::span(was.times.narrow, was.rows.size()), places, std::span<const std::uint32_t>(narrow)));
        else
            merged.add(
                name + "/times",
                inserted(std::span(was.times.wide, was.rows.size()), places, std::span<const std::int64_t>(wide)));
    }
    void addAmounts(const TypeList &was, const TypeList &added, const Insertions &places, const std::string &name,
                    Sections &merged) const
    {
        const PackedView old = was.amounts.size ? was.amounts : PackedView {nullptr, 0, was.rows.size()};
        std::uint64_t most = m_moved.oldAmounts(mostOf(old));
        std::vector<std::uint64_t> fresh(places.at.size());
        for (std::size_t k = 0; k < fresh.size() && added.amounts.size; ++k) {
            fresh[k] = m_moved.freshAmounts(added.amounts.at(k));
            most = std::max(most, fresh[k]);
        }
        if (most)
            mergedPacked(old, m_moved.oldAmounts, places, fresh, most).addTo(merged, name + "/amounts");
    }

    LoadedSections m_old, m_fresh;
    const MovedRows &m_moved;
    std::vector<Shift> m_shifts; // by customer
};

std::vector<std::uint64_t> whoOf(const LoadedSections &old, const LoadedSections &fresh, const std::string &type)
{
    std::vector<std::uint64_t> who(wordsFor(fresh.snapshot.customers.size()));
    for (const LoadedSections &of : {old, fresh})
        if (const std::optional<std::uint32_t> code = of.snapshot.events.typeCode(type)) {
            const Words words = of.snapshot.events.typeCustomers[*code];
            for (std::size_t i = 0; i < words.size(); ++i)
                who[i] |= words[i];
        }
    return who;
}

} // namespace

void mergeTypeLists(const LoadedSections &old, const LoadedSections &fresh, const MovedRows &moved, Sections &merged)
{
    const ListMerge lists(old, fresh, moved);
    const std::size_t shards =
        (moved.offsets.size() - 1 + (std::size_t(1) << EventTable::shardBits) - 1) >> EventTable::shardBits;
    std::vector<Sections> parts(moved.types.size() * shards);
    parallelFor(parts.size(), [&](std::size_t part) {
        const std::size_t type = part / shards, shard = part % shards;
        lists.merge(moved.types[type], "list/" + std::to_string(type) + "/" + std::to_string(shard),
                    std::uint32_t(shard), parts[part]);
    });
    for (const Sections &part : parts)
        merged.shareAll(part);
    for (std::size_t type = 0; type < moved.types.size(); ++type)
        merged.add("who/" + std::to_string(type), whoOf(old, fresh, moved.types[type]));
}

} // namespace panorama::columns
