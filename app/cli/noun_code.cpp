// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/code_service.h"

namespace panorama::cli {
namespace {

Result<Outcome> stamped(const Invocation &call, const store::Workspace &workspace, Json json)
{
    const std::int64_t revision = json.find("revision")->integer();
    stampResult(json, workspace, call.started, revision);
    return Outcome {std::move(json)};
}

Result<Outcome> make(Invocation &call)
{
    services::CodeSheetRequest request;
    request.file = call.text("out");
    request.store = call.text("store");
    request.overwrite = call.has("force");
    TRY(request.side, call.number("size", 28, 10, 150));
    TRY(const Json document, readJsonFile(call.arguments[0]));
    TRY_VOID(parseCodeBatch(document));
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::makeCodes(call.job, *workspace, document, request));
    return stamped(call, *workspace, std::move(json));
}

Result<Outcome> list(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::listCodes(*workspace));
    return stamped(call, *workspace, std::move(json));
}

Result<Outcome> scan(Invocation &call)
{
    if (call.has("import")) {
        TRY(const auto workspace, openForWriting(call));
        TRY(Json json, services::importScans(call.job, *workspace, call.text("import")));
        const bool isPartly = json.find("rows_rejected") && json.find("rows_rejected")->integer() > 0;
        TRY(Outcome outcome, stamped(call, *workspace, std::move(json)));
        outcome.status = isPartly ? 3 : 0;
        return outcome;
    }
    if (call.arguments.empty())
        return usageError("code scan takes codes, or --import FILE.");
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::checkCodes(*workspace, call.arguments));
    return stamped(call, *workspace, std::move(json));
}

Result<Outcome> stats(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(Json json, services::codeStatistics({*workspace, call.started, call.job}, call.arguments[0]));
    return stamped(call, *workspace, std::move(json));
}

} // namespace

void register_noun_code(CommandRegistry &registry)
{
    const std::string base = "panorama-cli code ", end = " --workspace brand.panorama";
    registry.add({"code",
                  "make",
                  "FILE",
                  "Makes a code for each thing, by store, and its sheets of QR codes (panorama.codes/1). The same file "
                  "again gives the same codes.",
                  {{"out", "FILE", "the sheets: .pdf, .svg (a file a page) or .csv"},
                   {"store", "NAME", "only this store's"},
                   {"size", "MM", "side of a code (default: 28)"},
                   {"force", "", "overwrite"}},
                  {base + "make coupons.json --out coupons.pdf" + end,
                   base + "make coupons.json --store 上海环贸店 --out store.svg" + end},
                  1,
                  1,
                  make});
    registry.add({"code", "list", "", "Lists the batches of codes.", {}, {base + "list" + end}, 0, 0, list});
    registry.add(
        {"code",
         "scan",
         "[CODE…]",
         "Says of which batch and store codes or links are, and whether they are genuine; or brings scans in from a "
         "table with the columns code, time and an identifier.",
         {{"import", "FILE", "a table of scans"}},
         {base + "scan M5-00003-7QX2PDAB" + end, base + "scan --import scans.csv" + end},
         0,
         -1,
         scan});
    registry.add({"code",
                  "stats",
                  "ID|NAME",
                  "Counts the scans of a batch by store and day: codes used, customers, copies, forgeries, scans in "
                  "other stores.",
                  {},
                  {base + "stats \"May coupons\"" + end},
                  1,
                  1,
                  stats});
}

} // namespace panorama::cli
