// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/insertions.h"
#include "columns/snapshot.h"
#include "core/json.h"

namespace panorama::columns {

// A snapshot with its sections and catalogue.
struct LoadedSections
{
    const Sections &sections;
    const Snapshot &snapshot;
    const Json &catalogue;
};

// The columns of events of two snapshots in one: `fresh` has the few rows that came later, by the present numbers of
// customers. The same sections come out as from building all of them.
class EventMerge
{
public:
    EventMerge(const LoadedSections &base, const LoadedSections &fresh, const Insertions &customers, Sections &merged,
               Json &catalogue)
        : m_base(base), m_fresh(fresh), m_customers(customers), m_merged(merged), m_catalogue(catalogue)
    {
    }
    // Lists by type: merged with those of the base, made of the rows, or none at all.
    enum class Lists { Merged, Made, None };
    // False: the columns have to be built anew.
    bool run(Lists lists = Lists::Merged);

private:
    bool placeRows();
    bool placeRowsOf(CustomerNumber former, CustomerNumber present);
    std::optional<Row> placeAmongEqual(RowSpan equal, Row fresh) const;
    bool addTimes();
    void addTypes();
    void addProperties();
    bool addAmounts();
    void addNative();
    void addLists(Lists lists);
    void addColumn(const std::string &name, const PropertyColumn &old, const Recoding &recoding,
                   const std::vector<std::uint64_t> &fresh, std::uint64_t most, Sections &into) const;
    Row rowCount() const { return m_base.snapshot.events.rows() + m_fresh.snapshot.events.rows(); }

    LoadedSections m_base, m_fresh;
    const Insertions &m_customers;
    Sections &m_merged;
    Json &m_catalogue;
    Insertions m_rows;
    std::vector<Row> m_offsets;
    std::vector<std::string> m_types;
    Recoding m_oldAmounts, m_freshAmounts;
};

} // namespace panorama::columns
