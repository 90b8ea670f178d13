// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"

namespace panorama::store {

// The table `meta`: what a workspace says of itself.
Result<std::string> metaText(Database &database, const char *key); // "" when it is absent
Result<void> setMeta(Database &database, const char *key, const std::string &value);
Result<WorkspaceSettings> readSettings(Database &database);
Result<void> writeFirstMeta(Database &database, const std::string &id, const WorkspaceSettings &settings, Instant now);
// The stamp of the last commit that changed anything that the columnar snapshot is made of.
Result<std::string> columnsStamp(Database &database);
Result<void> keepColumnsStamp(Database &database); // before a commit that changes nothing of it
// Commits that only brought events and orders, one after the other, are remembered by their stamps: what the columns of
// such a commit lack of the present is only what came after its last rows.
struct LastRows
{
    std::int64_t chunk = 0, order = 0, consent = 0; // ids; larger ones came later
};
Result<LastRows> lastRows(Database &database);
// With a commit under a new columns stamp that brought more than rows, and the last rows with it.
Result<void> rememberColumns(Database &database, const std::string &stamp, const LastRows &rows);
// The last rows of a remembered stamp; nothing: it is none that only rows were added to.
Result<std::optional<LastRows>> rowsOfStamp(Database &database, const std::string &stamp);
// Commits that left all records and kinds of identifiers as they were, whatever rows they added and links they changed,
// are remembered, too: indexes of an earlier one still find people.
Result<void> rememberPeople(Database &database, const std::string &stamp, const LastRows &rows, bool afterOthers);
// Those that left names as they were, and identifiers but for those that they added: what was read of them at such a
// stamp still stands.
Result<void> rememberNames(Database &database, const std::string &stamp, bool afterOthers);
Result<bool> hasNamesOf(Database &database, const std::string &stamp);
Result<std::optional<LastRows>> rowsOfPeople(Database &database, const std::string &stamp);
// All of that at once for a commit that only brought rows after those of another columns stamp; the stamp of the
// commit, too.
Result<void> rememberArrival(Database &database, const std::string &stamp, const LastRows &rows,
                             const std::string &before, const LastRows &rowsBefore);
Result<std::int64_t> nextRevision(Database &database);
// The same under a new stamp.
Result<std::int64_t> renewMeta(Database &database, const std::string &stamp);

} // namespace panorama::store
