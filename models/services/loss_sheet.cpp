// SPDX-License-Identifier: GPL-3.0-or-later
// A row carries everything that its way back needs: an identifier with the source that it counts in, the moment, and a
// key that names customer and step. A global identifier belongs to a source of its own, "loss_reasons"; others go back
// to the source of their record, since only there do they mean this person.
#include "services/loss_sheet.h"

#include "core/text.h"
#include "journeys/loss_points.h"
#include "reports/writers.h"
#include "services/audience/audience_file.h"
#include "services/customer_reading.h"
#include "services/import_service.h"
#include "store/audit.h"
#include "sync/files/table_reader.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <unistd.h>

namespace panorama::services {
namespace {

// In English, simplified and traditional Chinese; a sheet is read back with any of them.
constexpr const char *headers[][3] = {{"customer", "客户编号", "客戶編號"},
                                      {"name", "姓名", "姓名"},
                                      {"step", "步骤", "步驟"},
                                      {"stage", "阶段", "階段"},
                                      {"reached", "到达时间", "到達時間"},
                                      {"reason so far", "已有原因", "已有原因"},
                                      {"loss_reason", "流失原因（请填写）", "流失原因（請填寫）"},
                                      {"source", "数据源", "資料來源"},
                                      {"kind", "标识类型", "識別碼類型"},
                                      {"identifier", "标识", "識別碼"},
                                      {"time", "记录时间", "記錄時間"},
                                      {"key", "行标识（勿改）", "列識別（勿改）"}};
constexpr std::size_t columnCount = std::size(headers), reasonColumn = 6, sourceColumn = 7, kindColumn = 8,
                      identifierColumn = 9, timeColumn = 10, keyColumn = 11;

constexpr int lastHeaderRow = 10; // a title may stand above

// How a row names its customer on the way back.
struct Handle
{
    std::string source, kind, identifier;
};

std::optional<Handle> handleOf(const identity::IdentityView &view, identity::CustomerNumber customer)
{
    std::optional<Handle> best;
    int bestRank = 0;
    for (const columns::RecordNumber record : view.recordsOf(customer))
        for (const std::uint32_t id : view.records().identifiers(record)) {
            const identity::IdentifierKind &kind = view.identifiers().kindOf(id);
            const int rank = kind.strong && kind.global ? 3 : kind.strong ? 2 : 1;
            if (rank <= bestRank)
                continue;
            bestRank = rank;
            best = Handle {rank == 3 ? "loss_reasons" : view.source(view.records()[record].source), kind.name,
                           std::string(view.identifiers().value(id))};
        }
    return best;
}

class LossSheet
{
public:
    LossSheet(const JourneyQuery &query, const FunnelSpec &spec, const LossSheetRequest &request)
        : m_query(query), m_spec(spec), m_request(request)
    {
    }

    Result<reports::Table> table()
    {
        const std::size_t onlyStep = m_request.step;
        TRY(const journeys::Scope scope, journeyScope(m_query, m_spec.segment));
        TRY(const auto points, journeys::lossPoints(m_spec, scope, m_query.job));
        std::vector<std::string> lost;
        for (const journeys::LossPoint &point : points)
            if (onlyStep == 0 || point.step + 1 == onlyStep)
                lost.push_back(scope.snapshot->customers.id(point.customer));
        TRY(CustomerReading reading, readMembers(m_query.job, m_query.workspace, lost));
        reports::Table table;
        for (const auto &header : headers)
            table.columns.push_back({header[std::size_t(m_request.language)], "", false});
        for (const journeys::LossPoint &point : points) {
            const std::string id = scope.snapshot->customers.id(point.customer);
            const auto customer = reading.view->customers().find(id);
            const auto handle = customer ? handleOf(*reading.view, *customer) : std::nullopt;
            if (!handle || (onlyStep != 0 && point.step + 1 != onlyStep))
                continue;
            TRY(const CustomerProfile profile, customerRecords(reading, *customer));
            table.rows.push_back(cells(id, profile.name ? profile.name->value.text : "", point, *handle));
        }
        return table;
    }

private:
    std::vector<reports::Cell> cells(const std::string &id, const std::string &name, const journeys::LossPoint &point,
                                     const Handle &handle) const
    {
        const TimeZone zone = m_query.workspace.settings().zone;
        // A moment after the step and after the reason so far, so that it is the latest word.
        const Instant time {std::min(point.reasoned.micros + 1, std::max(point.end.micros, point.reached.micros))};
        const std::string step = std::to_string(point.step + 1);
        const std::string stage =
            point.step < m_request.stages.size() ? m_request.stages[point.step] : m_spec.steps[point.step].event;
        std::vector<reports::Cell> row;
        for (const std::string &text : {id, name, step, stage, zone.format(point.reached), point.reason, std::string(),
                                        handle.source, handle.kind, handle.identifier, zone.format(time),
                                        "loss/" + id + "/" + step + "/" + std::to_string(point.reached.micros)})
            row.push_back(text.empty() ? reports::Cell() : reports::Cell::ofText(text));
        return row;
    }
    const JourneyQuery &m_query;
    const FunnelSpec &m_spec;
    const LossSheetRequest &m_request;
};

using Row = std::vector<std::string>;

// Where the columns of headers[] stand in a sheet that people may have rearranged; empty: this is not its header.
std::vector<std::size_t> placesOf(const std::vector<std::string> &columns)
{
    std::vector<std::size_t> places;
    for (std::size_t c = 0; c < columnCount; ++c) {
        const auto found =
            std::find_first_of(columns.begin(), columns.end(), std::begin(headers[c]), std::end(headers[c]));
        if (found == columns.end() && c >= reasonColumn)
            return {};
        places.push_back(found == columns.end() ? columns.size() : std::size_t(found - columns.begin()));
    }
    return places;
}

Result<std::vector<Row>> readRows(sync::TableReader &reader, const std::vector<std::size_t> &places)
{
    std::vector<Row> rows;
    sync::TablePart part;
    for (;;) {
        TRY(const bool more, reader.next(part));
        if (!more)
            return rows;
        const auto batch = reader.cut(part);
        for (std::size_t i = 0; i < batch->rows(); ++i) {
            Row row;
            for (const std::size_t place : places)
                row.emplace_back(place < reader.columns().size() ? trimmed(batch->cell(i, place)) : std::string_view());
            rows.push_back(std::move(row));
        }
    }
}

// Rows under the header, which may stand below a title.
Result<std::vector<Row>> readSheet(const std::string &path, const CancelToken &cancel)
{
    for (int header = 1; header <= lastHeaderRow; ++header) {
        FileOptions options;
        options.headerRow = header;
        const auto reader = sync::openTable(path, options, cancel);
        if (!reader && header == 1)
            return reader.error();
        const auto places = reader ? placesOf((*reader)->columns()) : std::vector<std::size_t>();
        if (!places.empty())
            return readRows(**reader, places);
    }
    return invalidError("This is no sheet of losses: its header is missing.", path,
                        "Use the sheet that funnel losses wrote, and keep its header.");
}

Json mappingFor(const std::string &source, const std::string &kind)
{
    const auto column = [](const char *name) { return Json::object({{"column", name}}); };
    Json reason = column("loss_reason");
    return Json::object({{"format", "panorama.mapping/1"},
                         {"kind", "events"},
                         {"source", source},
                         {"fields",
                          Json::object({{"event", Json::object({{"value", lossNoteEvent}})},
                                        {"time", column("time")},
                                        {"id." + kind, column("identifier")},
                                        {"prop.loss_reason", std::move(reason)},
                                        {"key", column("key")}})}});
}

std::string plainText(std::string text)
{
    // A sheet that went through CSV may carry the apostrophe that keeps formulas away.
    return text.size() > 1 && text[0] == '\'' ? text.substr(1) : text;
}

Result<Json> importGroup(const Job &job, store::Workspace &workspace, const std::pair<std::string, std::string> &group,
                         const std::vector<Row> &rows)
{
    std::string csv = machineCsvLine({"identifier", "time", "loss_reason", "key"});
    for (const Row &row : rows)
        csv += machineCsvLine({plainText(row[identifierColumn]), row[timeColumn], row[reasonColumn], row[keyColumn]});
    const std::string path =
        (std::filesystem::temp_directory_path() / ("panorama-losses-" + std::to_string(::getpid()) + ".csv")).string();
    TRY(PreparedFile file, PreparedFile::prepare(path, csv, true));
    TRY_VOID(file.place());
    const auto report = runImport(job, workspace, {{path}, mappingFor(group.first, group.second), false, {}, false});
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    if (!report)
        return report.error();
    Json json = report->toJson();
    json.set("revision", report->revision);
    return json;
}

} // namespace

Result<Json> exportLossSheet(const JourneyQuery &query, const FunnelSpec &spec, const LossSheetRequest &request)
{
    std::error_code ignored;
    if (!request.overwrite && std::filesystem::exists(request.file, ignored))
        return Error {ErrorCode::Conflict,
                      "This file exists already; nothing was written.",
                      request.file,
                      "Name another file, or give --force.",
                      {}};
    TRY(const store::Vault *vault, store::requireVault(query.workspace));
    TRY(reports::Table table, LossSheet(query, spec, request).table());
    const std::uint64_t rows = table.rows.size();
    TRY(const std::int64_t revision, query.workspace.write(query.job, [&](store::WriteSession &session) {
        session.touch("audit");
        return store::appendAudit(session.database, *vault, session.now, "funnel.losses",
                                  Json::object({{"funnel", spec.name}, {"people", rows}}));
    }));
    reports::Report report;
    report.id = "losses";
    report.title = spec.name.empty() ? "Losses" : spec.name;
    report.sections.push_back({"losses", report.title, "", 12, std::move(table), ""});
    TRY_VOID(reports::writeReport(report, *reports::findWriter("xlsx"), request.file));
    return Json::object({{"rows", rows}, {"file", request.file}, {"revision", revision}});
}

Result<Json> importLossSheet(const Job &job, store::Workspace &workspace, const std::string &file)
{
    TRY(const std::vector<Row> rows, readSheet(file, job.cancel));
    std::map<std::pair<std::string, std::string>, std::vector<Row>> groups; // by source and kind
    std::uint64_t filled = 0;
    for (const Row &row : rows)
        if (!row[reasonColumn].empty() && !row[identifierColumn].empty()) {
            groups[{row[sourceColumn], row[kindColumn]}].push_back(row);
            ++filled;
        }
    Json imports = Json::array();
    std::int64_t revision = 0;
    for (const auto &[group, list] : groups) {
        TRY(Json report, importGroup(job, workspace, group, list));
        revision = report.find("revision")->integer();
        imports.append(std::move(report));
    }
    if (groups.empty()) {
        TRY(const store::ReadSession session, workspace.read());
        revision = session.revision();
    }
    return Json::object({{"rows_read", std::uint64_t(rows.size())},
                         {"filled", filled},
                         {"imports", std::move(imports)},
                         {"revision", revision}});
}

} // namespace panorama::services
