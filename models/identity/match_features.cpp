// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/match_features.h"

#include "domain/value.h"
#include "identity/match_model.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace panorama::identity {
namespace {

class Fields
{
public:
    MatchField &of(const std::string &name, bool exactOnly)
    {
        return m_fields.try_emplace(name, name, exactOnly).first->second;
    }
    // The fields that tell most, at most as many as a pattern holds.
    std::vector<MatchField> take(std::uint32_t records)
    {
        std::vector<MatchField> fields;
        for (auto &[name, field] : m_fields) {
            field.finish(records);
            if (field.values().size() > 1)
                fields.push_back(std::move(field));
        }
        const auto worth = [](const MatchField &field) { return double(field.filled()) * (1 - field.collision()); };
        std::stable_sort(fields.begin(), fields.end(),
                         [&](const MatchField &a, const MatchField &b) { return worth(a) > worth(b); });
        if (fields.size() > mostFields)
            fields.erase(fields.begin() + mostFields, fields.end());
        return fields;
    }

private:
    std::map<std::string, MatchField> m_fields;
};

void addIdentifiers(const IdentityView &view, RecordNumber record, std::uint32_t number, Fields &fields)
{
    for (const std::uint32_t id : view.records().identifiers(record)) {
        if (!view.identifiers().has(id))
            continue;
        const IdentifierKind &kind = view.identifiers().kindOf(id);
        const std::string value(view.identifiers().value(id));
        const bool spoken = kind.name == "phone" || kind.name == "email"; // written by people, so with slips
        if (kind.global)
            fields.of("id." + kind.name, !spoken).add(number, value);
        else if (!kind.strong)
            fields.of("id." + kind.name, true).add(number, std::to_string(view.records()[record].source) + "x" + value);
    }
}

} // namespace

Result<MatchFeatures> matchFeatures(store::Database &database, const store::Vault &vault, const IdentityView &view,
                                    const Job &job)
{
    MatchFeatures features;
    features.records.resize(view.records().size());
    std::iota(features.records.begin(), features.records.end(), 0u);
    std::sort(features.records.begin(), features.records.end(),
              [&](RecordNumber a, RecordNumber b) { return view.keys().less(a, b); });
    features.input.records = std::uint32_t(features.records.size());
    Fields fields;
    RecordReader reader(database, vault);
    for (std::uint32_t number = 0; number < features.input.records; ++number) {
        const RecordNumber record = features.records[number];
        addIdentifiers(view, record, number, fields);
        if (number % 4096 == 0 && job.isCancelled())
            return cancelledError();
        if (!view.records()[record].id)
            continue;
        TRY(const OpenedRecord opened, reader.read(view.records()[record].id));
        if (opened.name)
            fields.of("name", false).add(number, *opened.name);
        for (const auto &[name, value] : opened.attributes)
            fields.of("attr." + name, false).add(number, valueFromStored(value).text);
    }
    features.input.fields = fields.take(features.input.records);
    return features;
}

} // namespace panorama::identity
