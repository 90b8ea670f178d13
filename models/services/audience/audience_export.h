// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/segment_service.h"

namespace panorama::services {

// What of a segment leaves the workspace, and for whom.
struct AudienceRequest
{
    std::string platform; // a destination's id, or "contacts": a list in clear for people who call or write
    std::string segment; // what the ledger is to call it: name or id
    std::string purpose = "marketing";
    std::string file;
    std::string splitBy; // of contacts: an attribute whose value names the list (a guide, a store)
    bool overwrite = false, dryRun = false;
};

// Writes the people of a segment who may be reached, one transaction with the ledger and the audit log; an identifier
// leaves only by consent (services/audience/consent_words.h). Hashes are made on the way and kept nowhere. Contacts:
// nobody who is on another list of the same day. Gives counts by consent state; a dry run writes nothing.
Result<Json> exportAudience(const Job &job, const std::shared_ptr<store::Workspace> &workspace, SegmentService &service,
                            const segments::Segment &segment, const AudienceRequest &request, Instant asOf);

// A workspace of an old schema that is only read has no ledger: nothing left it.
Result<bool> hasLedger(store::Database &database);
// Who left for where, newest first: {"exports":[{export_id,time,platform,rules_version,segment,purpose,people,rows}]}
Result<Json> listExports(store::Workspace &workspace, std::int64_t &revision);
// Whoever is still at a destination without consent for it now:
// {"recalls":[{customer,platform,identifier_kind,export_id,time,state}]}
Result<Json> recallList(const Job &job, store::Workspace &workspace, Instant asOf, std::int64_t &revision);

} // namespace panorama::services
