// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/sentence.h"
#include "services/journey_service.h"

namespace panorama::services {

// A sheet of those whom a funnel lost, for sales teams who fill in why without the program: one row a customer, with
// the step, the reason given so far, and an empty cell for the reason.
struct LossSheetRequest
{
    std::string file; // XLSX
    std::size_t step = 0; // only losses after this step, from 1; 0 = all
    bool overwrite = false;
    segments::SentenceLanguage language = segments::SentenceLanguage::English; // of the headings
    std::vector<std::string> stages; // how the steps are called; absent: by their events
};
// {"rows","file","revision"}. Needs the vault; is written into the audit log, since names and numbers leave.
Result<Json> exportLossSheet(const JourneyQuery &query, const FunnelSpec &spec, const LossSheetRequest &request);
// Reads the filled sheet (XLSX, CSV): each given reason becomes an event "loss_noted" with the property loss_reason, at
// the moment of the loss; the same row again replaces it. {"rows_read","filled","imports":[report…],"revision"}.
Result<Json> importLossSheet(const Job &job, store::Workspace &workspace, const std::string &file);

} // namespace panorama::services
