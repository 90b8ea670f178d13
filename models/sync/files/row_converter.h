// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mapping.h"
#include "sync/files/row_batch.h"
#include "sync/rows.h"

namespace panorama::sync {

// What a mapping leaves open: the source's own, else the workspace's.
struct ConversionDefaults
{
    TimeZone zone;
    std::string currency;
    std::string region = {}; // of phone numbers
};

// A row of a file after conversion, or why it is none.
struct ConvertedRow
{
    Row row;
    std::size_t field = 0; // of the shape, where `reason` is about one
    bool aboutField = false;
    std::string reason; // empty = fine
};

// Turns rows of cells into rows of values by a mapping. Immutable, so several threads may share one.
class RowConverter
{
public:
    // Binds mapped columns to their places. Invalid, pointing into the mapping, where a column is missing or twice
    // there. `required`: fields that may not be empty besides those that the kind asks for.
    static Result<RowConverter> bind(const Mapping &mapping, const std::vector<std::string> &columns,
                                     const ConversionDefaults &defaults, bool checkUtf8,
                                     const std::vector<std::string> &required = {});

    const RowShape &shape() const { return m_shape; }
    ConvertedRow convert(const RowBatch &batch, std::size_t row) const;
    // The column of a field by its header; a field's own name where it has none.
    std::string columnOf(std::string_view field) const;
    // The value of one cell; an empty reason means it could be read. Thread-safe.
    RowValue value(std::size_t field, std::string_view cell, bool isDate, std::string &reason) const;
    const Mapping &mapping() const { return m_mapping; }
    int columnIndex(std::size_t field) const { return m_bound[field].column; } // -1: a constant
    const RowValue &constant(std::size_t field) const { return m_bound[field].constant; }
    bool isRequired(std::size_t field) const { return m_bound[field].required; }
    const std::vector<std::size_t> &order() const { return m_order; } // fields by column
    bool hasMinorUnits() const { return m_anyMinor; }
    // A plain decimal of minor units of the currency as micros; nullopt where it is too large.
    static std::optional<std::int64_t> microsOfMinor(const std::string &number, std::string_view currency);
    const std::string &defaultCurrency() const { return m_defaultCurrency; }
    const TimeZone &zone() const { return m_zone; } // where neither cell nor field gives one
    std::size_t width() const { return m_width; }
    bool checksUtf8() const { return m_checkUtf8; }

private:
    struct Bound
    {
        int column = -1;
        RowValue constant;
        bool required = false;
        std::string identifier = {}; // the kind, where the row stands or falls with it
    };
    RowConverter(const Mapping &mapping, const ConversionDefaults &defaults, bool checkUtf8);
    RowValue converted(const FieldMapping &field, std::string_view text, bool isDate, std::string &reason) const;
    RowValue timeValue(const FieldMapping &field, std::string_view text, bool isDate) const;
    void settleMinorUnits(ConvertedRow &result) const;
    void makeShape(const ConversionDefaults &defaults);
    void markNeeded();
    void blameIdentifier(ConvertedRow &result) const;

    Mapping m_mapping;
    RowShape m_shape;
    TimeZone m_zone;
    std::string m_defaultCurrency, m_region;
    std::vector<Bound> m_bound;
    std::vector<std::size_t> m_order; // fields by column, so that the first one at fault is named
    std::size_t m_width = 0;
    bool m_checkUtf8 = false, m_anyMinor = false;
};

} // namespace panorama::sync
