// SPDX-License-Identifier: GPL-3.0-or-later
// Union-find over records. A strong identifier joins its holders in the order of their keys, each to the next (within
// each source where its kind counts only there); pairs that were cut are left out. Since explicit records come first
// and by id, the smallest record number of a component gives the customer's id, and numbering components by it gives
// the byte order of the ids.
#include "columns/customer_index.h"

#include "columns/record_scope.h"
#include "core/memory.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <numeric>
#include <unordered_set>

namespace panorama::columns {

class CustomerLinker
{
public:
    explicit CustomerLinker(CustomerIndex &index) : m_index(index), m_parent(index.m_records.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }
    static Result<CustomerIndex> link(RecordSet records, store::Database &database, const Job &job)
    {
        CustomerIndex index;
        index.m_records = std::move(records);
        TRY_VOID(CustomerLinker(index).run(database, job));
        return index;
    }
    Result<void> run(store::Database &database, const Job &job)
    {
        TRY_VOID(loadCuts(database));
        TRY_VOID(linkStored(database));
        const std::vector<std::uint32_t> shared = m_index.m_records.sharedIdentifiers();
        for (std::size_t i = 0; i < shared.size(); ++i) {
            if (i % 65536 == 0 && job.isCancelled())
                return cancelledError();
            linkHolders(shared[i]);
        }
        number();
        return {};
    }

private:
    static std::uint64_t pairOf(RecordNumber a, RecordNumber b)
    {
        return std::uint64_t(std::min(a, b)) << 32 | std::max(a, b);
    }
    RecordNumber root(RecordNumber record)
    {
        while (m_parent[record] != record)
            record = m_parent[record] = m_parent[m_parent[record]];
        return record;
    }
    void join(RecordNumber a, RecordNumber b)
    {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }
    Result<void> loadCuts(store::Database &database)
    {
        store::Statement cuts = database.prepare("SELECT a, b FROM cuts");
        while (cuts.step()) {
            const auto a = m_index.m_records.ofRef(cuts.blob(0));
            const auto b = m_index.m_records.ofRef(cuts.blob(1));
            if (a && b)
                m_cuts.insert(pairOf(*a, *b));
        }
        return cuts.status();
    }
    Result<void> linkStored(store::Database &database)
    {
        store::Statement links = database.prepare("SELECT a, b FROM links WHERE state = 'linked'");
        while (links.step()) {
            const auto a = m_index.m_records.ofRef(links.blob(0));
            const auto b = m_index.m_records.ofRef(links.blob(1));
            if (a && b && !m_cuts.contains(pairOf(*a, *b)))
                join(*a, *b);
        }
        return links.status();
    }
    void linkHolders(std::uint32_t identifier)
    {
        const auto holders = m_index.m_records.withIdentifier(identifier);
        const IdentifierKind *kind = m_index.m_records.kindOf(identifier);
        if (holders.size() < 2 || !kind || !kind->strong)
            return;
        if (kind->global)
            return chain(holders, identifier);
        std::vector<RecordNumber> sorted(holders.begin(), holders.end());
        const auto source = [this](RecordNumber r) { return m_index.m_records[r].source; };
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](RecordNumber a, RecordNumber b) { return source(a) < source(b); });
        for (std::size_t first = 0, last = 0; first < sorted.size(); first = last) {
            while (last < sorted.size() && source(sorted[last]) == source(sorted[first]))
                ++last;
            chain({sorted.data() + first, last - first}, identifier);
        }
    }
    void chain(std::span<const RecordNumber> records, std::uint32_t identifier)
    {
        for (std::size_t i = 1; i < records.size(); ++i) {
            const bool cut = !m_cuts.empty() && m_cuts.contains(pairOf(records[i - 1], records[i]));
            m_index.m_links.push_back({records[i - 1], records[i], identifier, cut});
            if (!cut)
                join(records[i - 1], records[i]);
        }
    }
    void number()
    {
        const auto count = RecordNumber(m_parent.size());
        m_index.m_customers.assign(count, noCustomer);
        CustomerNumber next = 0;
        for (RecordNumber record = 0; record < count; ++record) {
            const RecordNumber top = root(record);
            m_index.m_customers[record] = top == record ? next++ : m_index.m_customers[top];
        }
        m_index.m_offsets.assign(next + std::size_t(1), 0);
        for (const CustomerNumber customer : m_index.m_customers)
            ++m_index.m_offsets[customer + 1];
        std::partial_sum(m_index.m_offsets.begin(), m_index.m_offsets.end(), m_index.m_offsets.begin());
        std::vector<std::uint32_t> at(m_index.m_offsets.begin(), m_index.m_offsets.end() - 1);
        m_index.m_members.resize(count);
        for (RecordNumber record = 0; record < count; ++record)
            m_index.m_members[at[m_index.m_customers[record]]++] = record;
    }

    CustomerIndex &m_index;
    std::vector<RecordNumber> m_parent;
    std::unordered_set<std::uint64_t> m_cuts;
};

Result<CustomerIndex> CustomerIndex::build(store::Database &database, const Job &job)
{
    TRY(RecordSet records, RecordSet::load(database, job));
    return CustomerLinker::link(std::move(records), database, job);
}

Result<CustomerIndex> indexCustomers(store::Database &database, const RecordScope &scope, const Job &job)
{
    TRY(RecordSet records, loadRecords(database, scope, job));
    return CustomerLinker::link(std::move(records), database, job);
}

void CustomerIndex::forgetLinks()
{
    discard(m_links);
    m_records.forgetRefs();
}

std::span<const RecordNumber> CustomerIndex::recordsOf(CustomerNumber customer) const
{
    return {m_members.data() + m_offsets[customer], m_members.data() + m_offsets[customer + 1]};
}

static RecordKey keyOf(const Record &record)
{
    return record.id ? record.id : implicitRecord | RecordKey(record.source) << 32 | record.party;
}

std::string CustomerIndex::id(CustomerNumber customer) const
{
    return customerIdText(keyOf(m_records[recordsOf(customer).front()]));
}

std::optional<CustomerNumber> CustomerIndex::find(std::string_view id) const
{
    const std::optional<RecordKey> key = parseCustomerId(id);
    if (!key)
        return std::nullopt;
    const auto source = std::uint32_t((*key & ~implicitRecord) >> 32);
    const auto record =
        *key & implicitRecord ? m_records.ofRow(source, std::uint32_t(*key)) : m_records.ofId(std::int64_t(*key));
    return record ? std::optional(m_customers[*record]) : std::nullopt;
}

std::string customerIdText(RecordKey smallest)
{
    char text[40];
    if (smallest & implicitRecord)
        std::snprintf(text, sizeof text, "P%05u-%010u", unsigned((smallest & ~implicitRecord) >> 32),
                      unsigned(smallest));
    else
        std::snprintf(text, sizeof text, "C%010llu", static_cast<unsigned long long>(smallest));
    return text;
}

std::optional<RecordKey> parseCustomerId(std::string_view text)
{
    const auto number = [](std::string_view digits, std::uint64_t most) -> std::optional<std::uint64_t> {
        std::uint64_t value = 0;
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size() && value <= most
            ? std::optional(value)
            : std::nullopt;
    };
    if (text.size() == 11 && text[0] == 'C')
        return number(text.substr(1), 0x7fffffff);
    if (text.size() != 17 || text[0] != 'P' || text[6] != '-')
        return std::nullopt;
    const auto source = number(text.substr(1, 5), 99999);
    const auto party = number(text.substr(7), 0xffffffffU);
    return source && party ? std::optional(implicitRecord | *source << 32 | *party) : std::nullopt;
}

} // namespace panorama::columns
