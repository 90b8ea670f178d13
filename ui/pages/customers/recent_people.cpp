// SPDX-License-Identifier: GPL-3.0-or-later
// The cached columns know who was seen last and by what, so that only the names shown have to be opened: the list of a
// million people is there long before all their names and keys are.
#include "ui/pages/customers/recent_people.h"

#include "identity/record_keys.h"
#include "services/customer_masking.h"
#include "services/customer_names.h"
#include "services/snapshot_service.h"
#include "store/sealed_places.h"
#include "ui/pages/customers/identity_texts.h"
#include "ui/theme/numbers.h"

#include <algorithm>
#include <limits>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

using columns::CustomerNumber;
using Seen = std::pair<std::int64_t, CustomerNumber>; // µs
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();

std::vector<Seen> latest(const columns::Snapshot &snapshot, Instant asOf, std::size_t limit)
{
    std::vector<Seen> seen(snapshot.customers.size());
    for (CustomerNumber customer = 0; customer < seen.size(); ++customer) {
        const columns::RowSpan rows = snapshot.events.of(customer);
        columns::Row last = rows.last;
        while (last > rows.first && snapshot.events.times.at(last - 1) > asOf.micros)
            --last;
        seen[customer] = {last > rows.first ? snapshot.events.times.at(last - 1) : never, customer};
    }
    const auto end = seen.begin() + std::ptrdiff_t(std::min(limit, seen.size()));
    std::partial_sort(seen.begin(), end, seen.end(), [](const Seen &a, const Seen &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    seen.erase(end, seen.end());
    return seen;
}

std::vector<std::string> flagged(const std::vector<columns::Flag> &flags, CustomerNumber customer)
{
    std::vector<std::string> names;
    for (const columns::Flag &flag : flags)
        if (columns::testBit(flag.words, customer))
            names.push_back(flag.name);
    return names;
}

} // namespace

Result<RecentPeople> recentPeople(const Job &job, store::Workspace &workspace, Instant asOf, std::size_t limit)
{
    TRY(store::ReadSession session, workspace.read());
    TRY(const columns::SnapshotPtr snapshot, services::snapshotOf(workspace, session, job));
    RecentPeople recent {{}, snapshot->customers.size()};
    TRY(const store::Vault *vault, store::requireVault(workspace));
    identity::RecordReader reader(session.database(), *vault);
    for (const auto &[time, customer] : latest(*snapshot, asOf, limit)) {
        RecentPerson person {snapshot->customers.id(customer), {}, {}, {}, std::nullopt};
        TRY(person.name, services::newestName(snapshot->customers.records(customer), reader));
        person.kinds = flagged(snapshot->identifierKinds, customer);
        person.sources = flagged(snapshot->sources, customer);
        if (time != never)
            person.lastSeen = Instant {time};
        recent.people.push_back(std::move(person));
    }
    return recent;
}

std::vector<TableRows::Row> rowsOf(const RecentPeople &recent, const TimeZone &zone)
{
    std::vector<TableRows::Row> rows;
    for (const RecentPerson &person : recent.people) {
        const QString id = QString::fromStdString(person.id);
        QStringList kinds, sources;
        for (const std::string &kind : person.kinds)
            kinds << identifierText(kind);
        for (const std::string &source : person.sources)
            sources << QString::fromStdString(source);
        TableCell seen;
        if (person.lastSeen) {
            const QDateTime time = localTime(*person.lastSeen, zone);
            seen = {listDayText(time.date()), qlonglong(person.lastSeen->micros), {}, momentText(time)};
        }
        rows.push_back({id,
                        {TableCell(person.name.empty() ? id : QString::fromStdString(services::maskedName(person.name)),
                                   {}, {}, id),
                         TableCell(listText(kinds), {}, {}, listText(sources)), seen}});
    }
    return rows;
}

} // namespace panorama::ui
