// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/new_pairs.h"
#include "core/json.h"

namespace panorama::columns {

// The columns about customers with what new rows bring: parties, implicit records and implicit customers. What they do
// not touch is shared with the former columns.
class PeopleMerge
{
public:
    PeopleMerge(store::Database &database, const Snapshot &base, const Sections &old, Sections &merged, Json &catalogue)
        : m_database(database),
          m_base(base),
          m_old(old),
          m_merged(merged),
          m_catalogue(catalogue),
          m_holders(old),
          m_pairs(database, base, m_holders)
    {
    }
    // False: the columns have to be built anew.
    Result<bool> run(store::LastRows after);
    const Insertions &customers() const { return m_customers; } // new ones among the former
    std::uint32_t count() const { return m_base.customers.size() + std::uint32_t(m_customers.at.size()); }

private:
    CustomerNumber presentNumber(CustomerNumber former) const;
    void placeCustomers();
    void addPairs();
    void addKeys();
    void addRecords();
    Result<void> addHolders();
    void addAttributes();
    void addAttribute(const std::string &section, const AttributeColumn &column);
    void addConsents();
    Result<void> addFlags();
    std::vector<std::uint64_t> bitsOf(const std::string &section) const;
    std::map<std::string, std::vector<std::uint64_t>> flagsOf(const char *list) const;
    void finishFlags(const std::string &list, std::map<std::string, std::vector<std::uint64_t>> &&flags);
    void share(const std::string &prefix);

    store::Database &m_database;
    const Snapshot &m_base;
    const Sections &m_old;
    Sections &m_merged;
    Json &m_catalogue;
    Holders m_holders;
    NewPairs m_pairs;
    Insertions m_customers;
    std::vector<std::uint32_t> m_moved; // by former number; empty: nobody has moved
};

} // namespace panorama::columns
