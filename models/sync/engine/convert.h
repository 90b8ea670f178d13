// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time_zone.h"
#include "sync/engine/template.h"
#include "sync/manifest/stream_spec.h"
#include "sync/rows.h"

namespace panorama::sync {

// What fields may look at besides the record.
struct ConvertContext
{
    const TemplateScope *scope = nullptr;
    TimeZone zone; // of times without an offset
};

// The raw value of a field before conversion; nullptr-like null where it has none.
Json rawValue(const FieldSpec &field, const Json &record, const Json *item, const TemplateScope &scope);
// The converted value. The error's message says what is wrong without showing the value.
Result<RowValue> convertField(const FieldSpec &field, DataKind kind, const Json &record, const Json *item,
                              const ConvertContext &context);

} // namespace panorama::sync
