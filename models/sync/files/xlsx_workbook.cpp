// SPDX-License-Identifier: GPL-3.0-or-later
// Parts are found by their relations, as ECMA-376 wants it; namespaces are left aside, so that the strict form reads
// like the usual one.
#include "sync/files/xlsx_workbook.h"

#include "sync/files/xlsx_xml.h"

#include <cstdlib>
#include <map>

namespace panorama::sync {
namespace {

struct Relation
{
    std::string type, target;
};

bool endsWith(const std::string &text, std::string_view end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::string folderOf(const std::string &part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

// The path of a target within the archive: relative to the folder of the part, or absolute.
std::string resolved(const std::string &folder, const std::string &target)
{
    std::string path = !target.empty() && target[0] == '/' ? target.substr(1) : folder + target;
    for (std::size_t up; (up = path.find("../")) != std::string::npos;) {
        const std::size_t before = up >= 2 ? path.rfind('/', up - 2) : std::string::npos;
        const std::size_t from = before == std::string::npos ? 0 : before + 1;
        path.erase(from, up + 3 - from);
    }
    return path;
}

Result<std::map<std::string, Relation>> readRelations(XlsxArchive &archive, const std::string &part)
{
    const std::string folder = folderOf(part);
    const std::string entry = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    std::map<std::string, Relation> relations;
    TRY(const std::unique_ptr<XlsxXml> xml, XlsxXml::open(archive, entry));
    while (xml->next())
        if (xml->isStart("Relationship"))
            relations[xml->attribute("Id")] = {xml->attribute("Type"), resolved(folder, xml->attribute("Target"))};
    TRY_VOID(xml->status());
    return relations;
}

std::string partOfType(const std::map<std::string, Relation> &relations, std::string_view type)
{
    for (const auto &[id, relation] : relations)
        if (endsWith(relation.type, type))
            return relation.target;
    return {};
}

struct Sheets
{
    std::vector<std::array<std::string, 3>> list; // name, state, relation
    bool from1904 = false;
};

Result<Sheets> readSheets(XlsxArchive &archive, const std::string &part)
{
    Sheets sheets;
    TRY(const std::unique_ptr<XlsxXml> xml, XlsxXml::open(archive, part));
    while (xml->next()) {
        if (xml->isStart("sheet"))
            sheets.list.push_back({xml->attribute("name"), xml->attribute("state"), xml->attribute("id")});
        else if (xml->isStart("workbookPr"))
            sheets.from1904 = xml->attribute("date1904") == "1" || xml->attribute("date1904") == "true";
    }
    TRY_VOID(xml->status());
    return sheets;
}

Result<std::vector<std::string>> readTexts(XlsxArchive &archive, const std::string &part)
{
    std::vector<std::string> texts;
    TRY(const std::unique_ptr<XlsxXml> xml, XlsxXml::open(archive, part));
    std::string text;
    while (xml->next()) {
        if (xml->isStart("si"))
            text.clear();
        else if (xml->isStart("rPh"))
            xml->text(); // how the text is read aloud
        else if (xml->isStart("t"))
            text += xml->text();
        else if (xml->isEnd("si"))
            texts.push_back(unescapedXlsxText(text));
    }
    TRY_VOID(xml->status());
    return texts;
}

Result<std::vector<bool>> readDateStyles(XlsxArchive &archive, const std::string &part)
{
    std::map<int, std::string> codes;
    std::vector<bool> styles;
    TRY(const std::unique_ptr<XlsxXml> xml, XlsxXml::open(archive, part));
    bool cells = false;
    while (xml->next()) {
        if (xml->isStart("numFmt"))
            codes[xml->number("numFmtId")] = xml->attribute("formatCode");
        else if (xml->isStart("cellXfs") || xml->isEnd("cellXfs"))
            cells = xml->isStart("cellXfs");
        else if (cells && xml->isStart("xf")) {
            const int id = xml->number("numFmtId");
            const auto code = codes.find(id);
            styles.push_back(isDateFormat(id, code == codes.end() ? std::string() : code->second));
        }
    }
    TRY_VOID(xml->status());
    return styles;
}

Result<std::string> chosenSheet(const Sheets &sheets, const std::map<std::string, Relation> &relations,
                                const std::optional<std::string> &wanted, const std::string &path)
{
    for (const auto &[name, state, id] : sheets.list) {
        const auto relation = relations.find(id);
        if (relation == relations.end() || !endsWith(relation->second.type, "/worksheet"))
            continue;
        if (wanted ? name == *wanted : state.empty() || state == "visible")
            return relation->second.target;
    }
    if (wanted)
        return notFoundError(path + " has no sheet \"" + *wanted + "\".", "/file/sheet",
                             "Give the name of one of its sheets, or null for the first.");
    return invalidError(path + " has no visible sheet.", path);
}

} // namespace

bool isDateFormat(int id, const std::string &code)
{
    if (code.empty())
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 || (id >= 50 && id <= 58);
    bool date = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (code[i] == '[') {
            if (i + 1 < code.size() && std::string_view("hHmMsS").find(code[i + 1]) != std::string_view::npos
                && code.find(']', i) <= i + 3)
                return false;
            i = std::min(code.find(']', i), code.size());
        } else {
            date = date || std::string_view("yYmMdDhHsS").find(code[i]) != std::string_view::npos;
        }
    }
    return date && code.compare(0, 7, "General") != 0;
}

std::string unescapedXlsxText(std::string text)
{
    for (std::size_t at = 0; (at = text.find("_x", at)) != std::string::npos; ++at) {
        if (at + 7 > text.size() || text[at + 6] != '_'
            || text.find_first_not_of("0123456789abcdefABCDEF", at + 2) != at + 6)
            continue;
        const unsigned code = unsigned(std::strtoul(text.substr(at + 2, 4).c_str(), nullptr, 16));
        const QString character = QChar::isSurrogate(code) ? QString() : QString(QChar(code));
        const std::string bytes = character.toStdString();
        text.replace(at, 7, bytes);
        at += bytes.empty() ? 0 : bytes.size() - 1;
    }
    return text;
}

Result<XlsxWorkbook> readWorkbook(XlsxArchive &archive, const std::optional<std::string> &sheet)
{
    XlsxWorkbook workbook;
    TRY(const auto root, readRelations(archive, ""));
    const std::string part = partOfType(root, "/officeDocument");
    if (part.empty() || !archive.has(part))
        return invalidError(archive.path() + " is no workbook.", archive.path(), "Save it as .xlsx or .csv.");
    TRY(const Sheets sheets, readSheets(archive, part));
    TRY(const auto relations, readRelations(archive, part));
    workbook.from1904 = sheets.from1904;
    TRY(workbook.sheetPart, chosenSheet(sheets, relations, sheet, archive.path()));
    if (const std::string texts = partOfType(relations, "/sharedStrings"); !texts.empty() && archive.has(texts)) {
        TRY(workbook.texts, readTexts(archive, texts));
    }
    if (const std::string styles = partOfType(relations, "/styles"); !styles.empty() && archive.has(styles)) {
        TRY(workbook.dateStyles, readDateStyles(archive, styles));
    }
    return workbook;
}

} // namespace panorama::sync
