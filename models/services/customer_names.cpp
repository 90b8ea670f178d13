// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_names.h"

#include "services/customer_masking.h"
#include "store/sealed_places.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace panorama::services {

Result<std::string> newestName(std::span<const columns::RecordKey> records, identity::RecordReader &reader)
{
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();
    std::string name;
    std::int64_t made = never;
    for (const columns::RecordKey record : records) {
        if (record & columns::implicitRecord)
            continue;
        TRY(const identity::OpenedRecord opened, reader.read(std::int64_t(record)));
        if (opened.name && (name.empty() || opened.created.value_or(never) > made)) {
            name = *opened.name;
            made = opened.created.value_or(never);
        }
    }
    return name;
}

Result<std::vector<std::string>> maskedNames(store::Workspace &workspace, const columns::Snapshot &snapshot,
                                             std::span<const std::string> customers)
{
    std::vector<std::string> names(customers.size());
    const auto vault = store::requireVault(workspace);
    if (!vault)
        return names;
    TRY(store::ReadSession session, workspace.read());
    identity::RecordReader reader(session.database(), **vault);
    for (std::size_t i = 0; i < customers.size(); ++i)
        if (const auto number = snapshot.customers.find(customers[i])) {
            TRY(const std::string name, newestName(snapshot.customers.records(*number), reader));
            names[i] = maskedName(name);
        }
    return names;
}

Result<std::vector<std::string>> recordNames(const Job &job, CustomerReading &reading,
                                             std::span<const std::string> keys)
{
    std::vector<std::string> names(keys.size());
    identity::RecordReader reader(reading.session.database(), *reading.vault);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (job.isCancelled())
            return cancelledError();
        TRY(const identity::RecordNumber number, identity::findRecord(*reading.view, keys[i]));
        if (const std::uint32_t id = reading.view->records()[number].id) {
            TRY(const identity::OpenedRecord opened, reader.read(id));
            if (opened.name)
                names[i] = maskedName(*opened.name);
        }
    }
    return names;
}

std::vector<const columns::AttributeColumn *> bestKnown(const columns::Snapshot &snapshot,
                                                        std::span<const std::string> customers)
{
    std::vector<std::pair<std::size_t, const columns::AttributeColumn *>> known;
    for (const columns::AttributeColumn &attribute : snapshot.attributes) {
        if (attribute.name == "created")
            continue;
        const auto count = std::ranges::count_if(customers, [&](const std::string &customer) {
            const auto number = snapshot.customers.find(customer);
            return number && std::uint32_t(attribute.codes.at(*number)) != 0;
        });
        known.emplace_back(std::size_t(count), &attribute);
    }
    std::ranges::stable_sort(known, std::greater(), [](const auto &entry) { return entry.first; });
    std::vector<const columns::AttributeColumn *> attributes;
    for (const auto &[count, attribute] : known)
        attributes.push_back(attribute);
    return attributes;
}

} // namespace panorama::services
