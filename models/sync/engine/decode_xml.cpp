// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/decode_xml.h"

#include "core/text.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <utility>
#include <vector>

namespace panorama::sync {
namespace {

constexpr std::size_t deepest = 256;

struct Element
{
    std::string name, text;
    Json members = Json::object();
};

std::string utf8(QStringView text)
{
    return text.toUtf8().toStdString();
}

Error garbled(const std::string &why)
{
    return Error {ErrorCode::Network, "The answer is garbled: " + why + "."};
}

Json valueOf(Element &element)
{
    const std::string text(trimmed(element.text));
    if (element.members.members().empty())
        return Json(text);
    if (!text.empty())
        element.members.set("#text", text);
    return std::move(element.members);
}

// A second element of a name makes a list of both.
void addChild(Json &parent, const std::string &name, Json value)
{
    for (Json::Member &member : parent.members())
        if (member.first == name) {
            if (!member.second.isArray()) {
                Json list = Json::array();
                list.append(std::move(member.second));
                member.second = std::move(list);
            }
            member.second.append(std::move(value));
            return;
        }
    parent.set(name, std::move(value));
}

} // namespace

Result<Json> decodedXml(const std::string &text)
{
    // What is UTF-8 is read as that, whatever it declares: an earlier step may have converted it.
    QXmlStreamReader xml;
    if (isValidUtf8(text))
        xml.addData(QString::fromUtf8(text.data(), qsizetype(text.size())));
    else
        xml.addData(QByteArray(text.data(), qsizetype(text.size())));
    std::vector<Element> open(1);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return garbled("it has a document type declaration, which is refused");
        if (token == QXmlStreamReader::Characters)
            open.back().text += utf8(xml.text());
        if (token == QXmlStreamReader::StartElement) {
            if (open.size() > deepest)
                return garbled("it is nested too deeply");
            open.emplace_back();
            open.back().name = utf8(xml.name());
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                open.back().members.set("@" + utf8(attribute.name()), utf8(attribute.value()));
        }
        if (token == QXmlStreamReader::EndElement) {
            Element done = std::move(open.back());
            open.pop_back();
            addChild(open.back().members, done.name, valueOf(done));
        }
    }
    if (xml.hasError())
        return garbled(xml.errorString().toStdString() + " in line " + std::to_string(xml.lineNumber()));
    return std::move(open.front().members);
}

} // namespace panorama::sync
