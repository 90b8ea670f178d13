// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "identity/identifier_texts.h"
#include "services/canonical_export_lines.h"
#include "store/database.h"
#include "store/vault.h"

#include <map>
#include <string>
#include <vector>

namespace panorama::services {

// What the parts of a canonical export share: one read transaction, the open vault, names and identifiers in clear.
struct ExportContext
{
    const Job &job;
    store::Database &database;
    const store::Vault &vault;
    identity::IdentifierTexts identifiers;
    std::vector<std::string> sources; // by id
    std::vector<std::string> terms; // by id
};

Result<ExportContext> openExport(const Job &job, store::Database &database, const store::Vault &vault);

Result<void> exportCustomers(ExportContext &context, SortedLines &lines);
Result<void> exportEvents(ExportContext &context, SortedLines &lines);
Result<void> exportOrders(ExportContext &context, SortedLines &lines);
Result<void> exportConsents(ExportContext &context, SortedLines &lines);
// order_lines, refunds, products, campaigns, spend, messages
Result<void> exportPlainRows(ExportContext &context, const std::string &kind, SortedLines &lines);
Result<void> exportDocuments(ExportContext &context, SortedLines &lines);

// A member of a line under construction: "," where needed, "key":. `json` is JSON already.
void addMember(std::string &line, std::string_view key, std::string_view json);
void addText(std::string &line, std::string_view key, std::string_view text);
// {name:value…} of stored values, sorted, as the export spells them; "" when there are none.
std::string exportedMap(const std::map<std::string, Json> &stored);

} // namespace panorama::services
