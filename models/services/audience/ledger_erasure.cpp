// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/erasure_parts.h"

#include <set>

namespace panorama::services {

Result<void> eraseLedger(store::WriteSession &session, const ErasureScope &scope, ErasureResult &result)
{
    std::set<std::string> places(result.recall.begin(), result.recall.end());
    store::Statement row = session.database.prepare("SELECT DISTINCT platform FROM export_ledger WHERE record_ref = ?");
    store::Statement remove = session.database.prepare("DELETE FROM export_ledger WHERE record_ref = ?");
    for (const std::string &ref : scope.refs) {
        row.reset();
        row.bindBlob(ref);
        while (row.step())
            places.emplace(row.text(0));
        TRY_VOID(row.status());
        remove.reset();
        remove.bindBlob(ref);
        TRY_VOID(remove.run());
    }
    result.recall.assign(places.begin(), places.end());
    return {};
}

} // namespace panorama::services
