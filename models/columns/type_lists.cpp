// SPDX-License-Identifier: GPL-3.0-or-later
// For each shard of customers and each type: its rows by time, with their customers and, where the type has amounts,
// those too. A window of time is then one run of a list, and what it counts by customer stays in the cache. Who has a
// row from some place of the list on is kept for places at even distances, so that of a window up to the present only
// the rows before the first such place have to be looked at.
#include "columns/column_cursor.h"
#include "columns/event_builder.h"
#include "columns/kernels.h"
#include "core/memory.h"
#include "core/parallel.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace panorama::columns {
namespace {

struct Entry
{
    std::uint32_t time; // in units; 0 where times are wide
    std::uint32_t row; // within the shard
};

// Stable, by time: three passes of 11 bits.
void sortByTime(std::vector<Entry> &entries)
{
    if (std::is_sorted(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.time < b.time; }))
        return;
    std::vector<Entry> other(entries.size());
    for (const int shift : {0, 11, 22}) {
        std::array<std::uint32_t, 2049> starts {};
        for (const Entry &entry : entries)
            ++starts[((entry.time >> shift) & 2047) + 1];
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const Entry &entry : entries)
            other[starts[(entry.time >> shift) & 2047]++] = entry;
        entries.swap(other);
    }
}

class ListBuilder
{
public:
    ListBuilder(Sections &sections, std::uint32_t typeCount)
        : m_order {sections.get<Row>("events/offsets"), sections.get<std::uint32_t>("events/times"),
                   sections.get<std::int64_t>("events/times")},
          m_types(sections.packed("events/types")),
          m_typeCount(typeCount),
          m_base(columnFrom(sections, "base")),
          m_sections(sections),
          m_who(typeCount, Bits(m_order.offsets.size() - 1))
    {
    }
    void run()
    {
        const std::size_t customers = m_order.offsets.size() - 1, size = std::size_t(1) << EventTable::shardBits;
        std::mutex mutex; // guards m_sections
        parallelFor((customers + size - 1) / size, [&](std::size_t shard) {
            const Sections lists =
                listsOf(shard, CustomerNumber(shard * size), CustomerNumber(std::min(customers, (shard + 1) * size)));
            const std::lock_guard lock(mutex);
            m_sections.shareAll(lists);
        });
        for (std::uint32_t type = 0; type < m_typeCount; ++type)
            m_sections.add("who/" + std::to_string(type),
                           std::vector<std::uint64_t>(m_who[type].words().begin(), m_who[type].words().end()));
    }

private:
    struct OrderedTimes // one of the two forms is empty
    {
        std::span<const Row> offsets;
        std::span<const std::uint32_t> narrow;
        std::span<const std::int64_t> wide;
    };
    // Bits of who has a type lie in words of the shard's own.
    Sections listsOf(std::size_t shard, CustomerNumber first, CustomerNumber last)
    {
        const Row start = m_order.offsets[first];
        std::vector<CustomerNumber> owners(m_order.offsets[last] - start);
        std::vector<std::vector<Entry>> entries(m_typeCount);
        std::vector<std::uint64_t> most(m_typeCount); // stored amount
        ColumnCursor amounts(m_base);
        for (CustomerNumber customer = first; customer < last; ++customer)
            for (Row row = m_order.offsets[customer]; row < m_order.offsets[customer + 1]; ++row) {
                const auto type = std::uint32_t(m_types.at(row));
                owners[row - start] = customer;
                m_who[type].set(customer);
                most[type] = std::max(most[type], amounts.raw(row));
                entries[type].push_back({m_order.narrow.empty() ? 0 : m_order.narrow[row], row - start});
            }
        std::vector<Sections> parts(m_typeCount);
        parallelFor(m_typeCount, [&](std::size_t type) {
            if (!entries[type].empty())
                addList("list/" + std::to_string(type) + "/" + std::to_string(shard),
                        {start, owners, most[type], first, last - first}, entries[type], parts[type]);
        });
        Sections lists;
        for (const Sections &part : parts)
            lists.shareAll(part);
        return lists;
    }
    struct Shard
    {
        Row start;
        const std::vector<CustomerNumber> &owners; // by row
        std::uint64_t most; // stored amount of the type
        CustomerNumber first;
        std::size_t customers;
    };
    void addList(const std::string &name, const Shard &shard, std::vector<Entry> &entries, Sections &lists) const
    {
        const Row start = shard.start;
        if (m_order.narrow.empty())
            std::stable_sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
                return m_order.wide[start + a.row] < m_order.wide[start + b.row];
            });
        else
            sortByTime(entries);
        std::vector<CustomerNumber> customers;
        std::vector<Row> rows;
        customers.reserve(entries.size());
        rows.reserve(entries.size());
        for (const Entry &entry : entries) {
            customers.push_back(shard.owners[entry.row]);
            rows.push_back(start + entry.row);
        }
        addListTimes(name, start, entries, lists);
        if (shard.most)
            addAmounts(name, rows, shard.most, lists);
        lists.add(name + "/later", laterSetsOf(customers, shard.first, shard.customers));
        lists.add(name + "/customers", std::move(customers));
        lists.add(name + "/rows", std::move(rows));
        discard(entries);
    }
    void addListTimes(const std::string &name, Row start, const std::vector<Entry> &entries, Sections &lists) const
    {
        if (m_order.narrow.empty()) {
            std::vector<std::int64_t> times;
            times.reserve(entries.size());
            for (const Entry &entry : entries)
                times.push_back(m_order.wide[start + entry.row]);
            return lists.add(name + "/times", std::move(times));
        }
        std::vector<std::uint32_t> times;
        times.reserve(entries.size());
        for (const Entry &entry : entries)
            times.push_back(entry.time);
        lists.add(name + "/times", std::move(times));
    }
    void addAmounts(const std::string &name, const std::vector<Row> &rows, std::uint64_t most, Sections &lists) const
    {
        PackedBuilder amounts(rows.size(), most);
        for (std::size_t i = 0; i < rows.size(); ++i)
            amounts.set(i, m_base.raw(rows[i]));
        std::move(amounts).addTo(lists, name + "/amounts");
    }

    OrderedTimes m_order;
    PackedView m_types;
    std::uint32_t m_typeCount;
    PropertyColumn m_base;
    Sections &m_sections;
    std::vector<Bits> m_who;
};

} // namespace

// From the last set to the first: each has the next one's people and those of its own rows.
std::vector<std::uint64_t> laterSetsOf(std::span<const CustomerNumber> customers, CustomerNumber first,
                                       std::size_t shardCustomers)
{
    const std::size_t step = TypeList::laterStepOf(shardCustomers), words = wordsFor(shardCustomers);
    const std::size_t count = customers.empty() ? 0 : (customers.size() - 1) / step;
    std::vector<std::uint64_t> sets(count * words);
    for (std::size_t k = count; k > 0; --k) {
        const std::span<std::uint64_t> set(sets.data() + (k - 1) * words, words);
        if (k < count)
            std::copy_n(set.data() + words, words, set.data());
        setBits(customers.subspan(k * step, std::min(step, customers.size() - k * step)), first, set);
    }
    return sets;
}

void addTypeLists(Sections &sections, std::uint32_t typeCount)
{
    ListBuilder(sections, typeCount).run();
}

} // namespace panorama::columns
