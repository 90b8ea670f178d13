// SPDX-License-Identifier: GPL-3.0-or-later
// The check of a code is the beginning of HMAC-SHA-256 (RFC 2104) of its serial under the batch's secret.
#include "services/code_service.h"

#include "journeys/references.h"
#include "reports/code_sheet.h"
#include "services/audience/audience_file.h"
#include "services/document_service.h"
#include "services/import_service.h"
#include "services/snapshot_service.h"
#include "sync/files/table_reader.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace panorama::services {
namespace {

constexpr const char *documentKind = "codes";

std::string genuineCode(const CodeBatch &batch, std::int64_t serial)
{
    const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray::number(qint64(serial)),
                                                            QByteArray::fromHex(QByteArray::fromStdString(batch.key)),
                                                            QCryptographicHash::Sha256);
    std::uint64_t check = 0;
    for (int i = 0; i < 8; ++i)
        check = check << 8 | std::uint8_t(mac[i]);
    return codeText(batch, serial, check);
}

std::string newKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(key.data()),
                                         reinterpret_cast<quint32 *>(key.data() + key.size()));
    return key.toHex().toStdString();
}

Json withoutKey(Json document)
{
    std::erase_if(document.members(), [](const Json::Member &member) { return member.first == "key"; });
    return document;
}

struct KnownBatch
{
    std::string id;
    CodeBatch batch;
};

Result<std::vector<KnownBatch>> knownBatches(store::Workspace &workspace)
{
    TRY(const std::vector<Document> documents, listDocuments(workspace, documentKind));
    std::vector<KnownBatch> list;
    for (const Document &document : documents) {
        TRY(CodeBatch batch, parseCodeBatch(document.body));
        list.push_back({document.id, std::move(batch)});
    }
    return list;
}

// The saved batch of the document; made now if it is new.
Result<KnownBatch> batchOf(const Job &job, store::Workspace &workspace, const Json &document)
{
    TRY(CodeBatch batch, parseCodeBatch(document));
    if (!batch.key.empty())
        return invalidError("The secret of a batch is made, not given.", "/key", "Leave it out.");
    TRY(const std::vector<Document> documents, listDocuments(workspace, documentKind));
    for (const Document &known : documents) {
        TRY(CodeBatch saved, parseCodeBatch(known.body));
        if (known.name == batch.name && withoutKey(known.body).dump(true) == document.dump(true))
            return KnownBatch {known.id, std::move(saved)};
        if (known.name == batch.name || saved.prefix == batch.prefix)
            return Error {ErrorCode::Conflict,
                          "There is a batch \"" + known.name + "\" with the prefix " + saved.prefix
                              + " already; its codes may be printed.",
                          known.name == batch.name ? "/name" : "/prefix",
                          "Give the new batch a name and prefix of its own.",
                          {}};
    }
    batch.key = newKey();
    Json body = document;
    body.set("key", batch.key);
    TRY(const Document saved, saveDocument(job, workspace, documentKind, {"make codes", batch.name, std::move(body)}));
    return KnownBatch {saved.id, std::move(batch)};
}

std::vector<reports::CodeLabel> labelsOf(const CodeBatch &batch, const std::string &store)
{
    std::vector<reports::CodeLabel> labels;
    for (std::int64_t serial = 0; serial < batch.size(); ++serial) {
        std::string place = batch.storeOf(serial);
        if (!store.empty() && place != store)
            continue;
        std::string code = genuineCode(batch, serial);
        std::string content = batch.contentOf(code);
        labels.push_back({std::move(content), std::move(code), std::move(place)});
    }
    return labels;
}

class SheetFiles
{
public:
    SheetFiles(const Job &job, const CodeSheetRequest &request) : m_job(job), m_request(request) { }

    Result<Json> write(const std::vector<reports::CodeLabel> &labels)
    {
        const std::string extension = std::filesystem::path(m_request.file).extension().string();
        if (extension == ".csv") {
            std::string csv = "code,store,content\n";
            for (const reports::CodeLabel &label : labels)
                csv += csvLine({label.code, label.place, label.content});
            TRY_VOID(place(m_request.file, csv));
        } else if (extension == ".pdf") {
            TRY(const std::string pdf, reports::codeSheetPdf(labels, {m_request.side}, m_job));
            TRY_VOID(place(m_request.file, pdf));
        } else if (extension == ".svg") {
            TRY_VOID(writePages(labels));
        } else {
            return invalidError("A sheet is a .pdf, .svg or .csv file.", m_request.file, "Name the file so.");
        }
        return std::move(m_files);
    }

private:
    Result<void> place(const std::string &path, const std::string &content)
    {
        TRY(PreparedFile file, PreparedFile::prepare(path, content, m_request.overwrite));
        TRY_VOID(file.place());
        m_files.append(path);
        return {};
    }

    Result<void> writePages(const std::vector<reports::CodeLabel> &labels)
    {
        const reports::SheetLayout layout {m_request.side};
        const std::size_t pages = (labels.size() + layout.perPage() - 1) / layout.perPage();
        for (std::size_t page = 0; page < pages; ++page) {
            if (m_job.isCancelled())
                return cancelledError();
            const auto first = labels.begin() + std::ptrdiff_t(page * layout.perPage());
            const auto last = labels.begin() + std::ptrdiff_t(std::min(labels.size(), (page + 1) * layout.perPage()));
            TRY(const std::string svg, reports::codeSheetSvg({first, last}, layout));
            std::filesystem::path path(m_request.file);
            if (pages > 1)
                path.replace_filename(path.stem().string() + "-" + std::to_string(page + 1) + ".svg");
            TRY_VOID(place(path.string(), svg));
        }
        return {};
    }

    const Job &m_job;
    const CodeSheetRequest &m_request;
    Json m_files = Json::array();
};

Json storesJson(const CodeBatch &batch)
{
    Json stores = Json::array();
    for (std::int64_t first = 0; first < batch.size(); first += batch.count)
        stores.append(Json::object({{"store", batch.stores.empty() ? Json() : Json(batch.storeOf(first))},
                                    {"first", genuineCode(batch, first)},
                                    {"last", genuineCode(batch, first + batch.count - 1)},
                                    {"codes", batch.count}}));
    return stores;
}

Json batchJson(const KnownBatch &known)
{
    const std::string code = genuineCode(known.batch, 0);
    return Json::object({{"id", known.id},
                         {"name", known.batch.name},
                         {"prefix", known.batch.prefix},
                         {"codes", known.batch.size()},
                         {"stores", storesJson(known.batch)},
                         {"code_length", std::uint64_t(code.size())},
                         {"fits_wechat_scene", code.size() <= CodeBatch::longestScene}});
}

} // namespace

Result<Json> makeCodes(const Job &job, store::Workspace &workspace, const Json &document,
                       const CodeSheetRequest &request)
{
    TRY(const KnownBatch known, batchOf(job, workspace, document));
    if (!request.store.empty() && std::ranges::find(known.batch.stores, request.store) == known.batch.stores.end())
        return notFoundError("The batch has no store \"" + request.store + "\".", request.store,
                             "Name one of its stores.");
    Json json = batchJson(known);
    if (!request.file.empty()) {
        TRY(Json files, SheetFiles(job, request).write(labelsOf(known.batch, request.store)));
        json.set("files", std::move(files));
    }
    TRY(const store::ReadSession session, workspace.read());
    json.set("revision", session.revision());
    return json;
}

bool isGenuine(const CodeBatch &batch, const ReadCode &code)
{
    return code.serial < batch.size() && genuineCode(batch, code.serial) == code.code;
}

Result<Json> listCodes(store::Workspace &workspace)
{
    TRY(const std::vector<KnownBatch> batches, knownBatches(workspace));
    TRY(const store::ReadSession session, workspace.read());
    Json list = Json::array();
    for (const KnownBatch &known : batches)
        list.append(batchJson(known));
    return Json::object({{"batches", std::move(list)}, {"revision", session.revision()}});
}

Result<Json> checkCodes(store::Workspace &workspace, const std::vector<std::string> &texts)
{
    TRY(const std::vector<KnownBatch> batches, knownBatches(workspace));
    TRY(const store::ReadSession session, workspace.read());
    Json list = Json::array();
    for (const std::string &text : texts) {
        Json entry = Json::object({{"text", text},
                                   {"code", Json()},
                                   {"batch", Json()},
                                   {"store", Json()},
                                   {"serial", Json()},
                                   {"genuine", false}});
        for (const KnownBatch &known : batches)
            if (const auto code = readCode(text, known.batch.prefix)) {
                const bool genuine = isGenuine(known.batch, *code);
                entry.set("code", code->code);
                entry.set("batch", known.batch.name);
                entry.set("serial", code->serial);
                entry.set("genuine", genuine);
                if (genuine && !known.batch.stores.empty())
                    entry.set("store", known.batch.storeOf(code->serial));
                break;
            }
        list.append(std::move(entry));
    }
    return Json::object({{"codes", std::move(list)}, {"revision", session.revision()}});
}

Result<Json> importScans(const Job &job, store::Workspace &workspace, const std::string &file)
{
    TRY(const auto reader, sync::openTable(file, {}, job.cancel));
    Json fields = Json::object({{"event", Json::object({{"value", "code_scan"}})}});
    // As programs name their columns, and as people do in simplified and traditional Chinese.
    const std::pair<const char *, std::vector<const char *>> known[] = {
        {"prop.code", {"code", "码", "编码", "二维码", "碼", "編碼", "QR Code"}},
        {"time", {"time", "时间", "扫码时间", "時間", "掃碼時間"}},
        {"prop.store", {"store", "门店", "門市"}},
        {"id.phone", {"phone", "手机", "手机号", "手機", "手機號碼"}},
        {"id.email", {"email", "邮箱", "電子郵件"}},
        {"id.openid", {"openid"}},
        {"id.unionid", {"unionid"}},
        {"id.member_no", {"member_no", "会员号", "會員編號", "會員號"}},
        {"id.device", {"device"}}};
    for (const auto &[field, columns] : known)
        for (const char *column : columns)
            if (!fields.find(field) && std::ranges::find(reader->columns(), column) != reader->columns().end())
                fields.set(field, Json::object({{"column", column}}));
    if (Json *code = const_cast<Json *>(fields.find("prop.code")))
        code->set("trim", true);
    if (!fields.find("prop.code") || !fields.find("time"))
        return invalidError(
            "A table of scans has the columns code and time, and phone, openid, member_no or another identifier.", file,
            "Rename its columns, or use import with a mapping.");
    TRY(const ImportReport report,
        runImport(job, workspace,
                  {{file},
                   Json::object({{"format", "panorama.mapping/1"},
                                 {"kind", "events"},
                                 {"source", "code_scans"},
                                 {"fields", std::move(fields)}}),
                   false,
                   {},
                   false,
                   {"prop.code"}}));
    Json json = report.toJson();
    json.set("revision", report.revision);
    return json;
}

} // namespace panorama::services
