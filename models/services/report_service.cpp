// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/report_service.h"

#include "core/json_reader.h"
#include "services/channel_order.h"
#include "services/document_service.h"
#include "services/report_sections.h"
#include "services/report_texts.h"
#include "services/snapshot_service.h"

#include <algorithm>
#include <filesystem>

namespace panorama::services {
namespace {

struct Part
{
    std::string id;
    int span = 12;
};

struct ReportSpec
{
    std::string id, title;
    std::vector<Part> parts;
    int lastDays = 30;
    bool hasCover = true;
};

struct BuiltIn
{
    const char *id, *titleKey;
    std::vector<Part> parts;
};

const std::vector<BuiltIn> &builtIns()
{
    static const std::vector<BuiltIn> list = {
        {"board", "board", {{"figures", 12}, {"spend", 8}, {"funnel", 4}, {"calendar", 8}, {"pacing", 4}}},
        {"calendar", "calendar_report", {{"calendar", 12}, {"campaigns", 12}}},
        {"channels", "channels", {{"figures", 12}, {"spend", 12}, {"channels", 12}}},
        {"plan", "plan_report", {{"pacing", 12}, {"plan", 12}}}};
    return list;
}

const SectionSpec *sectionSpec(const std::string &id)
{
    const auto &specs = sectionSpecs();
    const auto found = std::ranges::find_if(specs, [&](const SectionSpec &spec) { return id == spec.id; });
    return found == specs.end() ? nullptr : &*found;
}

Result<Part> readPart(const Json &json, const std::string &pointer)
{
    Part part;
    if (json.isString()) {
        part.id = json.text();
    } else {
        JsonReader reader(json, pointer);
        part.id = reader.text("id");
        part.span = int(reader.optionalInteger("span", 1, 12).value_or(0));
        TRY_VOID(reader.finish());
    }
    const SectionSpec *spec = sectionSpec(part.id);
    if (!spec)
        return invalidError("There is no section \"" + part.id + "\".", pointer,
                            "Sections: figures, spend, revenue, funnel, calendar, pacing, channels, campaigns, plan.");
    if (json.isString() || part.span == 0)
        part.span = spec->span;
    return part;
}

Result<ReportSpec> readSpec(const Json &json)
{
    JsonReader reader(json, "");
    reader.format("panorama.report/1");
    ReportSpec spec;
    spec.title = reader.text("name");
    spec.lastDays = int(reader.optionalInteger("last_days", 1, 3660).value_or(30));
    spec.hasCover = reader.boolean("cover", true);
    const Json *sections = reader.array("sections");
    TRY_VOID(reader.finish());
    for (std::size_t i = 0; i < sections->items().size(); ++i) {
        TRY(Part part, readPart(sections->items()[i], "/sections/" + std::to_string(i)));
        spec.parts.push_back(std::move(part));
    }
    return spec;
}

Result<ReportSpec> findSpec(store::Workspace &workspace, const ReportWish &wish)
{
    for (const BuiltIn &report : builtIns())
        if (wish.name == report.id)
            return ReportSpec {report.id, reportText(report.titleKey, wish.language), report.parts, 30, true};
    TRY(const Document document, findDocument(workspace, reportDocument, wish.name));
    TRY(ReportSpec spec, readSpec(document.body));
    spec.id = document.id;
    return spec;
}

bool needsFunnel(const ReportSpec &spec)
{
    return std::ranges::any_of(spec.parts, [](const Part &part) { return part.id == "funnel"; });
}

// A workspace is called like its file.
std::string brandOf(const store::Workspace &workspace)
{
    const std::string &path = workspace.path();
    const std::u8string stem = std::filesystem::path(std::u8string(path.begin(), path.end())).stem().u8string();
    return {stem.begin(), stem.end()};
}

std::string minuteText(const std::string &iso)
{
    return iso.substr(0, 10) + " " + iso.substr(11, 5);
}

} // namespace

Result<std::vector<ReportEntry>> listReports(store::Workspace &workspace, const std::string &language)
{
    std::vector<ReportEntry> list;
    for (const BuiltIn &report : builtIns())
        list.push_back({report.id, reportText(report.titleKey, language), true});
    TRY(const auto documents, listDocuments(workspace, reportDocument));
    for (const Document &document : documents)
        list.push_back({document.id, document.name, false});
    std::ranges::sort(list, {}, &ReportEntry::id);
    return list;
}

std::vector<ReportPart> reportParts(const std::string &language)
{
    std::vector<ReportPart> parts;
    for (const SectionSpec &spec : sectionSpecs())
        parts.push_back({spec.id, reportText(spec.title, language), spec.span});
    return parts;
}

Result<Json> reportBody(store::Workspace &workspace, const std::string &name, const std::string &language)
{
    TRY(const ReportSpec spec, findSpec(workspace, {name, language, std::nullopt, {}}));
    Json sections = Json::array();
    for (const Part &part : spec.parts)
        sections.append(Json::object({{"id", part.id}, {"span", part.span}}));
    return Json::object({{"format", "panorama.report/1"},
                         {"name", spec.title},
                         {"sections", std::move(sections)},
                         {"last_days", spec.lastDays},
                         {"cover", spec.hasCover}});
}

Result<DateRange> usualPeriod(const Job &job, store::Workspace &workspace, Instant asOf, int days)
{
    const TimeZone zone = workspace.settings().zone;
    const Date today = zone.dateOf(asOf);
    TRY(store::ReadSession session, workspace.read());
    TRY(const columns::SnapshotPtr snapshot, snapshotOf(workspace, session, job));
    Date last {INT32_MIN};
    if (snapshot->events.rows() > 0)
        last = zone.dateOf({std::min(snapshot->events.lastTime, asOf.micros)});
    store::Statement spend = session.database().prepare("SELECT max(date) FROM spend WHERE known <= ?1 AND date <= ?1");
    spend.bind(today);
    if (spend.step() && !spend.isNull(0))
        last = std::max(last, Date {std::int32_t(spend.integer(0))});
    TRY_VOID(spend.status());
    if (last.days == INT32_MIN || last.days + days > today.days)
        last = today;
    return DateRange {{last.days + 1 - days}, {last.days + 1}};
}

Result<reports::Report> buildReport(const Job &job, store::Workspace &workspace, const ReportWish &wish)
{
    TRY(const ReportSpec spec, findSpec(workspace, wish));
    DateRange period;
    if (wish.period) {
        period = *wish.period;
    } else {
        TRY(period, usualPeriod(job, workspace, wish.asOf, spec.lastDays));
    }
    ReportSource source;
    source.language = wish.language;
    source.region = workspace.settings().region;
    source.grain = period.length() <= 45 ? Grain::Day : Grain::Week;
    TRY(source.overview, loadOverview(job, workspace, {period, wish.asOf, source.grain}));
    TRY(source.channels, channelOrder(workspace));
    if (needsFunnel(spec)) {
        TRY(source.funnel, loadOverviewFunnel(job, workspace, source.overview.period, wish.asOf));
    }
    reports::Report report;
    report.id = spec.id;
    report.title = spec.title;
    report.language = wish.language;
    const DateRange &shown = source.overview.period;
    const std::string days = shown.from.toIso() + " – " + Date {shown.to.days - 1}.toIso(),
                      known = reportText("as_of", wish.language) + " "
        + minuteText(workspace.settings().zone.format(wish.asOf));
    report.subtitle = days + "   ·   " + known;
    if (spec.hasCover)
        report.cover = reports::Cover {brandOf(workspace), days,
                                       reportText("made_on", wish.language) + " "
                                           + workspace.settings().zone.dateOf(wish.asOf).toIso() + "   ·   " + known,
                                       reportText("contents", wish.language)};
    report.footer = "Panorama   ·   " + source.overview.currency + "   ·   " + workspace.settings().zone.name();
    report.warnings = source.overview.warnings;
    for (const std::string &warning : report.warnings)
        report.footer += "   ·   " + warning;
    for (const Part &part : spec.parts) {
        reports::Section section = sectionSpec(part.id)->make(source);
        section.span = part.span;
        report.sections.push_back(std::move(section));
    }
    return report;
}

Result<void> checkReportDocument(const Json &json)
{
    TRY(const ReportSpec spec, readSpec(json));
    return {};
}

} // namespace panorama::services
