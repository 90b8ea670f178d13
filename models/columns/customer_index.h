// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/record_set.h"

namespace panorama::columns {

using CustomerNumber = std::uint32_t;
constexpr CustomerNumber noCustomer = 0xffffffff;

// Two records that one strong identifier joins: neighbours in the order of the keys of all records that have it.
// A link that was cut for good is listed with `cut`.
struct RuleLink
{
    RecordNumber a = 0, b = 0;
    std::uint32_t identifier = 0;
    bool cut = false;
};

// Customers as connected records: strong identifiers within their scope, hand-made and matched links, less the cuts.
// Customers are numbered 0 … count() - 1 in the byte order of their ids. Immutable.
class CustomerIndex
{
public:
    static Result<CustomerIndex> build(store::Database &database, const Job &job);
    void forgetLinks(); // and the references of records: where only customers are asked for

    const RecordSet &records() const { return m_records; }
    std::uint32_t count() const { return std::uint32_t(m_offsets.empty() ? 0 : m_offsets.size() - 1); }
    CustomerNumber customerOf(RecordNumber record) const { return m_customers[record]; }
    std::span<const RecordNumber> recordsOf(CustomerNumber customer) const; // explicit ones first
    // "C0000000017", or "P00003-0000000042" where no record is explicit.
    std::string id(CustomerNumber customer) const;
    // By a present or former id.
    std::optional<CustomerNumber> find(std::string_view id) const;
    // One for each identifier and pair; several may join the same pair.
    const std::vector<RuleLink> &ruleLinks() const { return m_links; }

private:
    friend class CustomerLinker;
    RecordSet m_records;
    std::vector<CustomerNumber> m_customers;
    std::vector<std::uint32_t> m_offsets;
    std::vector<RecordNumber> m_members;
    std::vector<RuleLink> m_links;
};

// Number of a record within a customer's id: records.id, or implicitRecord | source << 32 | party.
using RecordKey = std::uint64_t;
constexpr RecordKey implicitRecord = RecordKey(1) << 63;
std::string customerIdText(RecordKey smallest);
std::optional<RecordKey> parseCustomerId(std::string_view text);

} // namespace panorama::columns
