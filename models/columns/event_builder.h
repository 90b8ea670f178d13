// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/base_amounts.h"
#include "columns/column_writer.h"
#include "columns/dictionary_builder.h"
#include "columns/event_order.h"
#include "core/json.h"

#include <memory>
#include <set>

namespace panorama::columns {

// The columns of events and orders; see event_builder.cpp for the order of work.
class EventBuilder
{
public:
    EventBuilder(EventSource &source, std::uint32_t customers, BaseAmounts amounts, Sections &sections,
                 Json &catalogue);
    // All: also with lists by type, and with who has each of them. Fields: without properties of their own.
    enum class Extent { Fields, Columns, All };
    Result<void> run(const Job &job, Extent extent = Extent::All);
    const std::set<std::string> &unrated() const { return m_amounts.unrated(); }

private:
    // A property by name: a chunk's or an order's value gets a provisional code, then the final one.
    struct Property
    {
        DictionaryBuilder dictionary;
        std::uint64_t count = 0; // of values that are still to come
        std::vector<std::uint32_t> finals;
        std::unique_ptr<ColumnWriter> column;
    };
    using ChunkCodes = std::vector<std::pair<Property *, std::vector<std::uint32_t>>>;
    void surveyChunk(const store::EventColumns &columns, const std::vector<CustomerNumber> &customers);
    void surveyTypes(const store::EventColumns &columns, const std::vector<CustomerNumber> &customers);
    void surveyAmounts(const store::EventColumns &columns, const std::vector<CustomerNumber> &customers);
    void surveyTerms(const std::vector<std::uint32_t> &terms, std::size_t kind,
                     const std::vector<CustomerNumber> &customers, Property &property);
    void surveyProperties(const store::EventColumns &columns, const std::vector<CustomerNumber> &customers);
    void surveyOrders();
    void createColumns();
    void fillChunk(std::uint32_t first, const store::EventColumns &columns);
    void fillTypes(std::uint32_t first, const store::EventColumns &columns);
    void fillAmounts(std::uint32_t first, const store::EventColumns &columns);
    void fillTerms(std::uint32_t first, const std::vector<std::uint32_t> &terms, std::size_t kind, Property &property);
    void fillProperty(std::uint32_t first, const store::PropertyColumn &column);
    void fillOrders();
    std::unique_ptr<ColumnWriter> columnFor(std::uint64_t count, std::uint64_t mostCode) const;
    void fillAmount(std::size_t origin, std::int64_t micros, const std::string &currency, std::int64_t time);
    void finishColumns();
    void addTimes();

    EventSource &m_source;
    std::uint32_t m_customers;
    BaseAmounts m_amounts;
    Sections &m_sections;
    Json &m_catalogue;
    EventOrder m_order;
    Row m_rows = 0;
    std::map<std::string, std::uint32_t> m_types; // by name; the code once sorted
    PackedBuilder m_typeCodes;
    std::map<std::string, Property, std::less<>> m_properties;
    std::int64_t m_nativeLeast = 0, m_nativeMost = 0;
    std::uint64_t m_nativeCount = 0;
    std::unique_ptr<ColumnWriter> m_base, m_native;
    Extent m_extent = Extent::All;
    bool m_plainTies = true; // columns alone tell the order of events at one instant: no keys, no hidden properties
};

// Adds the lists of rows by type, shard and time, and who has each type at all, from the columns that are there.
void addTypeLists(Sections &sections, std::uint32_t typeCount);
// Of the customers of a list's rows: its laterSets.
std::vector<std::uint64_t> laterSetsOf(std::span<const CustomerNumber> customers, CustomerNumber first,
                                       std::size_t shardCustomers);

} // namespace panorama::columns
