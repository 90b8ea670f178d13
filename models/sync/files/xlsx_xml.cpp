// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/files/xlsx_xml.h"

namespace panorama::sync {

static constexpr int mostLevels = 256;

Result<std::unique_ptr<XlsxXml>> XlsxXml::open(XlsxArchive &archive, const std::string &entry)
{
    TRY(std::unique_ptr<QIODevice> device, archive.read(entry));
    return std::unique_ptr<XlsxXml>(new XlsxXml(std::move(device), archive.path() + "#" + entry));
}

bool XlsxXml::advance()
{
    if (m_xml.atEnd() || !m_refused.empty())
        return false;
    m_xml.readNext();
    if (m_xml.isDTD())
        m_refused = "It has a document type declaration, which is refused.";
    m_depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
    if (m_depth > mostLevels)
        m_refused = "It is nested too deeply.";
    return m_refused.empty() && !m_xml.hasError();
}

bool XlsxXml::next()
{
    while (advance())
        if (m_xml.isStartElement() || m_xml.isEndElement())
            return true;
    return false;
}

std::string XlsxXml::attribute(const char *name) const
{
    const QLatin1String wanted(name);
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (attribute.name() == wanted)
            return attribute.value().toUtf8().toStdString();
    return {};
}

int XlsxXml::number(const char *name) const
{
    return QByteArray::fromStdString(attribute(name)).toInt();
}

std::string XlsxXml::text()
{
    const int level = m_depth;
    QString text;
    while (m_depth >= level && advance())
        if (m_xml.isCharacters())
            text += m_xml.text();
    return text.toStdString();
}

Result<void> XlsxXml::status() const
{
    if (!m_refused.empty())
        return invalidError("The workbook cannot be read. " + m_refused, m_place,
                            "Open it in a spreadsheet program and save it again.");
    if (!m_xml.hasError())
        return {};
    const std::string reason =
        (m_device->errorString().isEmpty() || m_device->errorString() == QLatin1String("Unknown error")
             ? m_xml.errorString()
             : m_device->errorString())
            .toStdString();
    if (reason == "cancelled")
        return cancelledError();
    return invalidError("The workbook cannot be read: line " + std::to_string(m_xml.lineNumber()) + " of a part. "
                            + reason,
                        m_place, "Open it in a spreadsheet program and save it again.");
}

} // namespace panorama::sync
