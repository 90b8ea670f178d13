// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/code_batch.h"
#include "services/journey_service.h"

namespace panorama::services {

// Batches of codes (一物一码). They are kept as documents of the kind "codes"; a code itself is never stored, it
// follows from its serial and the batch's secret. Results are JSON with their revision.

struct CodeSheetRequest
{
    std::string file; // .pdf, .svg (one file a page) or .csv; empty: only the batch is made
    std::string store; // only this store's
    double side = 28; // of a code, millimetres
    bool overwrite = false;
};
// Makes the batch (the same document again gives the same codes; another one of the same name or prefix is a conflict)
// and writes its sheets:
// {"id","name","codes","stores":[{store,first,last,codes}],"code_length","fits_wechat_scene","files"}.
Result<Json> makeCodes(const Job &job, store::Workspace &workspace, const Json &document,
                       const CodeSheetRequest &request);
// Whether the code of a serial is one that was made.
bool isGenuine(const CodeBatch &batch, const ReadCode &code);
Result<Json> listCodes(store::Workspace &workspace);
// Which batch and store each text's code is of: {"codes":[{text,code,batch,store,serial,genuine}]}.
Result<Json> checkCodes(store::Workspace &workspace, const std::vector<std::string> &texts);
// Scans that came back, of a batch by id or name: {"made","scanned","scans","customers","copied","forged","elsewhere",
// "stores":[{store,made,scanned,scans,customers,copied,elsewhere,first,last}],"days":[{date,scans,new_codes}]}. copied:
// codes that more than one customer scanned; elsewhere: scans whose own `store` is another one; forged: codes with our
// prefix that we never made.
Result<Json> codeStatistics(const JourneyQuery &query, const std::string &batch);
// Brings scans in from a table with the columns code, time and at least one kind of identifier (phone, openid,
// member_no …), perhaps store: as events of the source "code_scans". The import's report.
Result<Json> importScans(const Job &job, store::Workspace &workspace, const std::string &file);

} // namespace panorama::services
