// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_proposal.h"

#include "core/decimal.h"
#include "core/text.h"
#include "sync/files/proposal.h"
#include "sync/files/row_converter.h"

#include <QCryptographicHash>

#include <filesystem>

namespace panorama::services {
namespace {

constexpr std::size_t sketchedRows = 1000, previewedRows = 20;

// Columns of a file, with the source or (without one) for any source.
std::string fingerprint(const std::string &source, const std::vector<std::string> &columns)
{
    std::string text = source;
    for (const std::string &column : columns)
        text += '\0' + column;
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

Result<std::optional<Json>> rememberedMapping(store::Database &database, const std::string &source,
                                              const std::vector<std::string> &columns)
{
    store::Statement find = database.prepare("SELECT mapping FROM remembered_mappings WHERE fingerprint = ?");
    find.bind(fingerprint(source, columns));
    if (!find.step()) {
        TRY_VOID(find.status());
        return std::optional<Json>();
    }
    TRY(Json mapping, Json::parse(find.text(0)));
    return std::optional<Json>(std::move(mapping));
}

Json shownValue(const sync::RowValue &value)
{
    switch (value.type) {
    case sync::RowValue::Type::Empty: return nullptr;
    case sync::RowValue::Type::Text: return value.text;
    case sync::RowValue::Type::Number: return Json(Json::Number {value.text});
    case sync::RowValue::Type::Boolean: return value.number != 0;
    case sync::RowValue::Type::Date: return Date {std::int32_t(value.number)}.toIso();
    case sync::RowValue::Type::Time: return formatUtc({value.number});
    case sync::RowValue::Type::Money: return Decimal::fromMicros(value.number).toText();
    }
    return nullptr;
}

Json shownRow(const sync::RowConverter &converter, const sync::RowBatch &batch, std::size_t row, std::int64_t firstLine)
{
    const sync::ConvertedRow converted = converter.convert(batch, row);
    Json shown = Json::object({{"line", firstLine + batch.lines[row]}});
    if (!converted.reason.empty()) {
        shown.set("column",
                  converted.aboutField ? converter.columnOf(converter.shape().fields[converted.field].name)
                                       : std::string());
        shown.set("reason", converted.reason);
        return shown;
    }
    Json fields = Json::object();
    for (std::size_t i = 0; i < converted.row.values.size(); ++i)
        if (!converted.row.values[i].isEmpty())
            fields.set(converter.shape().fields[i].name, shownValue(converted.row.values[i]));
    shown.set("fields", std::move(fields));
    return shown;
}

} // namespace

Result<Json> previewRows(const Job &job, store::Workspace &workspace, const std::string &file, const Json &document)
{
    TRY(const Mapping mapping, parseMapping(document));
    TRY(const std::unique_ptr<sync::TableReader> reader, sync::openTable(file, mapping.file, job.cancel));
    const store::WorkspaceSettings settings = workspace.settings();
    TRY(const sync::RowConverter converter,
        sync::RowConverter::bind(mapping, reader->columns(), {settings.zone, settings.currency, settings.region},
                                 reader->mayBeInvalid()));
    Json rows = Json::array();
    sync::TablePart part;
    TRY(const bool any, reader->next(part));
    if (!any)
        return rows;
    const std::shared_ptr<sync::RowBatch> batch = reader->cut(part);
    for (std::size_t row = 0; row < std::min(batch->rows(), previewedRows); ++row)
        rows.append(shownRow(converter, *batch, row, reader->firstLine()));
    return rows;
}

Result<ImportProposal> proposeImport(const Job &job, store::Workspace &workspace, const ProposalRequest &request)
{
    ImportProposal proposal;
    TRY(store::ReadSession session, workspace.read());
    proposal.revision = session.revision();
    TRY(const std::unique_ptr<sync::TableReader> reader, sync::openTable(request.file, {}, job.cancel));
    sync::TablePart part;
    TRY(const bool any, reader->next(part));
    const std::shared_ptr<sync::RowBatch> batch = any ? reader->cut(part) : std::make_shared<sync::RowBatch>();
    const auto sketches = sync::sketchColumns(reader->columns(), *batch, sketchedRows, workspace.settings().region);
    proposal.columns = Json::array();
    for (const sync::ColumnSketch &sketch : sketches)
        proposal.columns.append(Json::object({{"name", sketch.name},
                                              {"type", sketch.type},
                                              {"format", sketch.format.empty() ? Json() : Json(sketch.format)},
                                              {"personal", sketch.personal},
                                              {"example", sketch.example}}));
    TRY(const std::optional<Json> remembered, rememberedMapping(session.database(), request.source, reader->columns()));
    const std::string source =
        request.source.empty() ? std::filesystem::path(request.file).stem().string() : request.source;
    proposal.remembered = remembered && request.kind.empty();
    proposal.mapping = proposal.remembered ? *remembered : sync::proposeMapping(sketches, source, request.kind);
    Result<Json> rows = previewRows(job, workspace, request.file, proposal.mapping);
    proposal.rows = rows ? std::move(*rows) : Json::array();
    proposal.complaint = rows ? std::string() : rows.error().message;
    return proposal;
}

Result<void> rememberMapping(store::WriteSession &session, const std::string &source,
                             const std::vector<std::string> &columns, const Json &mapping)
{
    session.touch("remembered_mappings");
    for (const std::string &owner : {source, std::string()})
        TRY_VOID(session.database
                     .prepare("INSERT OR REPLACE INTO remembered_mappings(fingerprint, mapping, time) VALUES(?,?,?)")
                     .bind(fingerprint(owner, columns), mapping.dump(), session.now)
                     .run());
    return {};
}

} // namespace panorama::services
