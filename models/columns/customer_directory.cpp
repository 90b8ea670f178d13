// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/customer_directory.h"

#include <algorithm>
#include <cstring>

namespace panorama::columns {

static constexpr std::size_t hashSize = 16, implicitRefSize = 9;

std::optional<CustomerNumber> CustomerDirectory::ofHolder(Holder holder) const
{
    const auto source = std::uint32_t((holder & ~holderImplicit) >> 32);
    return holder & holderImplicit ? customers().ofRow(source, std::uint32_t(holder))
                                   : customers().ofRecord(std::uint32_t(holder));
}

std::vector<CustomerNumber> CustomerDirectory::withIdentifier(std::uint32_t identifier) const
{
    std::vector<CustomerNumber> found;
    for (const Holder holder : m_holders.of(identifier))
        if (const auto customer = ofHolder(holder))
            found.push_back(*customer);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<std::vector<std::pair<CustomerNumber, CustomerNumber>>> CustomerDirectory::cuts(store::Database &database) const
{
    store::Statement record = database.prepare("SELECT id FROM records WHERE key_hash = ?");
    const auto customerOf = [&](std::string_view ref) -> Result<std::optional<CustomerNumber>> {
        std::uint32_t row[2] = {};
        if (ref.size() == implicitRefSize) {
            std::memcpy(row, ref.data() + 1, sizeof row);
            return customers().ofRow(row[0], row[1]);
        }
        if (ref.size() != hashSize)
            return std::optional<CustomerNumber>();
        record.bind().bindBlob(ref);
        const std::int64_t id = record.step() ? record.integer(0) : 0;
        TRY_VOID(record.status());
        record.reset();
        return id ? customers().ofRecord(id) : std::nullopt;
    };
    std::vector<std::pair<CustomerNumber, CustomerNumber>> pairs;
    store::Statement cut = database.prepare("SELECT a, b FROM cuts");
    while (cut.step()) {
        TRY(const auto a, customerOf(cut.blob(0)));
        TRY(const auto b, customerOf(cut.blob(1)));
        if (a && b && *a != *b)
            pairs.emplace_back(*a, *b);
    }
    TRY_VOID(cut.status());
    return pairs;
}

Result<void> CustomerDirectory::addWeak(store::Database &database, CustomerNumber of,
                                        std::set<CustomerNumber> &customers) const
{
    store::Statement record = database.prepare("SELECT identifiers FROM records WHERE id = ?");
    store::Statement weak =
        database.prepare("SELECT k.strong FROM identifiers i JOIN identifier_kinds k ON k.id = i.kind WHERE i.id = ?");
    for (const RecordKey key : this->customers().records(of)) {
        if (key & implicitRecord)
            continue;
        record.bind(std::int64_t(key));
        const std::string ids(record.step() ? record.blob(0) : std::string_view());
        TRY_VOID(record.status());
        for (std::size_t at = 0; at + sizeof(std::uint32_t) <= ids.size(); at += sizeof(std::uint32_t)) {
            std::uint32_t id = 0;
            std::memcpy(&id, ids.data() + at, sizeof id);
            weak.bind(id);
            const bool isWeak = weak.step() && !weak.integer(0);
            TRY_VOID(weak.status());
            for (const Holder holder : isWeak ? m_holders.of(id) : std::span<const Holder>())
                if (const auto customer = holder & holderImplicit ? std::nullopt : ofHolder(holder))
                    customers.insert(*customer);
        }
    }
    return {};
}

Result<RecordScope> CustomerDirectory::scopeOf(store::Database &database, std::set<CustomerNumber> wanted,
                                               Reach reach) const
{
    TRY(const auto cutPairs, cuts(database));
    std::set<CustomerNumber> reached;
    for (std::size_t before = 0; before != wanted.size();) {
        before = wanted.size();
        for (const auto &[a, b] : cutPairs)
            if (wanted.contains(a) || wanted.contains(b))
                wanted.insert({a, b});
        for (const CustomerNumber customer : std::set(wanted))
            if (reach == Reach::CutsAndWeak && reached.insert(customer).second)
                TRY_VOID(addWeak(database, customer, wanted));
    }
    RecordScope scope;
    for (const CustomerNumber customer : wanted)
        for (const RecordKey key : customers().records(customer))
            if (!(key & implicitRecord))
                scope.records.push_back(std::int64_t(key));
    std::sort(scope.records.begin(), scope.records.end());
    const auto pairs = m_sections.get<std::uint64_t>("customers/pairs");
    const auto owners = m_sections.get<CustomerNumber>("customers/pair-owners");
    std::vector<bool> isWanted(customers().size());
    for (const CustomerNumber customer : wanted)
        isWanted[customer] = true;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (isWanted[owners[i]])
            scope.pairs.push_back(pairs[i]);
    return scope;
}

} // namespace panorama::columns
