// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "services/document_service.h"
#include "services/report_service.h"

#include <filesystem>

namespace panorama::cli {
namespace {

Result<std::string> languageOf(const Invocation &call)
{
    const std::string language = call.text("language", "en");
    if (language != "en" && language != "zh_CN" && language != "zh_TW")
        return usageError("--language takes zh_CN, en or zh_TW.");
    return language;
}

Result<Outcome> stamped(Json json, const Invocation &call, store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    stampResult(json, workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

Result<Outcome> list(Invocation &call)
{
    TRY(const std::string language, languageOf(call));
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto entries, services::listReports(*workspace, language));
    Json rows = Json::array();
    for (const auto &entry : entries)
        rows.append(Json::object({{"id", entry.id}, {"name", entry.name}, {"built_in", entry.builtIn}}));
    return stamped(Json::object({{"reports", std::move(rows)}}), call, *workspace);
}

Result<Outcome> save(Invocation &call)
{
    TRY(const Json json, readJsonFile(call.arguments[0]));
    TRY_VOID(services::checkReportDocument(json));
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto document,
        services::saveDocument(call.job, *workspace, services::reportDocument,
                               {"create", json.find("name")->text(), json}));
    return stamped(Json::object({{"id", document.id}, {"name", document.name}}), call, *workspace);
}

Result<std::optional<DateRange>> periodOf(const Invocation &call)
{
    if (!call.has("from") && !call.has("to"))
        return std::optional<DateRange>();
    const auto from = Date::fromIso(call.text("from")), to = Date::fromIso(call.text("to"));
    if (!from || !to || *to <= *from)
        return usageError(
            "A period needs --from and --to, days such as 2026-06-01; --to is the first day that no longer counts.");
    return std::optional(DateRange {*from, *to});
}

Result<const reports::Writer *> writerOf(const Invocation &call)
{
    std::string format = call.text("format");
    const std::string out = call.text("out");
    if (format.empty() && out.rfind('.') != std::string::npos)
        format = out.substr(out.rfind('.') + 1);
    if (const reports::Writer *writer = reports::findWriter(format))
        return writer;
    std::string known;
    for (const auto &writer : reports::writers())
        known += (known.empty() ? "" : ", ") + std::string(writer.id);
    return usageError("--format does not take \"" + format + "\".", "Formats: " + known + ".");
}

Result<Outcome> exportReport(Invocation &call)
{
    const std::string out = call.text("out");
    if (out.empty())
        return usageError("--out FILE is missing.");
    TRY(const reports::Writer *writer, writerOf(call));
    TRY(const std::string language, languageOf(call));
    TRY(const auto period, periodOf(call));
    std::error_code failure;
    if (std::filesystem::exists(out, failure) && !call.has("force"))
        return Error {ErrorCode::Conflict, "The file exists already.", out, "Give another name or --force.", {}};
    TRY(const auto workspace, openWorkspace(call));
    TRY(auto report, services::buildReport(call.job, *workspace, {call.arguments[0], language, period, call.started}));
    if (call.has("no-cover"))
        report.cover.reset();
    TRY_VOID(reports::writeReport(report, *writer, out));
    Json sections = Json::array(), warnings = Json::array();
    for (const auto &section : report.sections)
        sections.append(section.id);
    for (const std::string &warning : report.warnings)
        warnings.append(Json::object({{"path", ""}, {"message", warning}}));
    std::error_code ignored;
    Json json = Json::object({{"report", report.id},
                              {"title", report.title},
                              {"format", writer->id},
                              {"file", out},
                              {"bytes", std::int64_t(std::filesystem::file_size(out, ignored))},
                              {"sections", std::move(sections)},
                              {"warnings", std::move(warnings)}});
    return stamped(std::move(json), call, *workspace);
}

} // namespace

void register_noun_report(CommandRegistry &registry)
{
    const OptionSpec language {"language", "zh_CN|en|zh_TW", "language of the texts (default: en)"};
    registry.add({"report",
                  "list",
                  "",
                  "Lists the reports: those built in and those saved.",
                  {language},
                  {"panorama-cli report list --workspace brand.panorama"},
                  0,
                  0,
                  list});
    registry.add({"report",
                  "save",
                  "FILE",
                  "Saves a report of your own (panorama.report/1); the same name replaces it.",
                  {},
                  {"panorama-cli report save weekly.json --workspace brand.panorama"},
                  1,
                  1,
                  save});
    registry.add(
        {"report",
         "export",
         "NAME",
         "Writes a report as a file; \"board\" is the one-page board report.",
         {{"format", "pdf|png|svg|xlsx|csv|json", "default: by the suffix of --out"},
          {"out", "FILE", "the file to write"},
          language,
          {"from", "DAY", "first day (default: the last 30 days with data)"},
          {"to", "DAY", "first day that no longer counts"},
          {"no-cover", "", "a PDF without its cover page"},
          {"force", "", "overwrites an existing file"}},
         {"panorama-cli report export board --format pdf --out board.pdf --language zh_CN --workspace brand.panorama"},
         1,
         1,
         exportReport});
}

} // namespace panorama::cli
