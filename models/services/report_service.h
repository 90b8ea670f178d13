// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"
#include "reports/writers.h"
#include "services/workspace_service.h"

namespace panorama::services {

inline constexpr const char *reportDocument = "report";

struct ReportEntry
{
    std::string id; // "board", or the id of a saved report
    std::string name; // in the language asked for
    bool builtIn = false;
};

// What a report can be composed of.
struct ReportPart
{
    std::string id, title; // title in the language asked for
    int span = 12; // columns of 12 that it usually takes
};

struct ReportWish
{
    std::string name = "board"; // id or name
    std::string language = "en"; // zh_CN | en | zh_TW
    std::optional<DateRange> period; // else the report's own, else the last 30 days that have data
    Instant asOf;
};

Result<std::vector<ReportEntry>> listReports(store::Workspace &workspace, const std::string &language);
Result<reports::Report> buildReport(const Job &job, store::Workspace &workspace, const ReportWish &wish);
std::vector<ReportPart> reportParts(const std::string &language);
// The document of a saved report, or what would be that of a built-in one.
Result<Json> reportBody(store::Workspace &workspace, const std::string &name, const std::string &language);
// The last `days` days up to as_of, or up to the last day that has events, orders or spend when that is long ago.
Result<DateRange> usualPeriod(const Job &job, store::Workspace &workspace, Instant asOf, int days);
// A report document (panorama.report/1): {"format","name","sections":[ID or {"id","span"}],"last_days":N,"cover":true}.
Result<void> checkReportDocument(const Json &json);

} // namespace panorama::services
