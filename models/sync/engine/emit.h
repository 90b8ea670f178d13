// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/engine/convert.h"

namespace panorama::sync {

// A row that a record became, or why it became none.
struct EmittedRow
{
    Row row;
    std::string field, reason; // of a row that cannot be taken; reason empty = fine
};

// Turns the records of a stream into rows of one kind, as the manifest's "emit" says.
class Emitter
{
public:
    Emitter(const EmitSpec &spec, const std::string &source, const std::string &currency);
    const RowShape &shape() const { return m_shape; }
    std::vector<EmittedRow> emit(const Json &record, const ConvertContext &context) const;

private:
    EmittedRow row(const Json &record, const Json *item, const ConvertContext &context) const;
    void addMapped(const Json &record, const Json *item, EmittedRow &row) const;

    const EmitSpec &m_spec;
    RowShape m_shape;
    int m_keyField = -1; // the field that is the row's key where the manifest maps none
};

// Whether a record passes all conditions.
bool passes(const std::vector<ConditionSpec> &conditions, const Json &record, const Json *item);
// Adds to each record what a JSON:API answer side-loads, under /include/RELATION.
void sideLoad(const RecordsSpec &records, const Json &document, std::vector<Json> &list);

} // namespace panorama::sync
