// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/xlsx_archive.h"

#include <QXmlStreamReader>

#include <functional>

namespace panorama::sync {

// One XML part of a workbook, read element by element. Document type declarations and more than 256 levels are refused.
class XlsxXml
{
public:
    static Result<std::unique_ptr<XlsxXml>> open(XlsxArchive &archive, const std::string &entry);
    // Goes to the next start or end of an element; false at the end of the part or after an error.
    bool next();
    bool isStart(const char *name) const { return m_xml.isStartElement() && m_xml.name() == QLatin1String(name); }
    bool isEnd(const char *name) const { return m_xml.isEndElement() && m_xml.name() == QLatin1String(name); }
    std::string attribute(const char *name) const; // "" when absent; the name without its namespace
    int number(const char *name) const; // an attribute; 0 when absent or no whole number
    std::string text(); // of the element that has just started, with its children's; goes to its end
    Result<void> status() const;

private:
    XlsxXml(std::unique_ptr<QIODevice> device, std::string place)
        : m_device(std::move(device)), m_xml(m_device.get()), m_place(std::move(place))
    {
    }
    bool advance();
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    std::string m_place, m_refused;
    int m_depth = 0;
};

} // namespace panorama::sync
