// SPDX-License-Identifier: GPL-3.0-or-later
// A4 on its side, a page a page of the layout, text as text. Qt maps some Han glyphs to Kangxi radicals and blanks to
// tabs in the tables that readers search by (ToUnicode, PDF 32000-1 9.10.3), so these tables are mended in place: the
// lists between beginbfrange and endbfrange get the NFKC form of each radical, and nothing changes its length.
#include "core/result.h"
#include "reports/drawing/pages.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace panorama::reports {
namespace {

ushort plainUnit(ushort unit)
{
    if (unit == 9)
        return 0x20;
    const bool odd = (unit >= 0x2E80 && unit <= 0x2FDF) || (unit >= 0xF900 && unit <= 0xFAFF);
    const QString plain = odd ? QString(QChar(unit)).normalized(QString::NormalizationForm_KC) : QString(QChar(unit));
    return plain.size() == 1 ? plain.at(0).unicode() : unit;
}

void mendList(QByteArray &pdf, qsizetype from, qsizetype to)
{
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + 5 < to; at = pdf.indexOf('<', at + 1)) {
        if (pdf.at(at + 5) != '>')
            continue;
        bool isHex = false;
        const ushort unit = pdf.mid(at + 1, 4).toUShort(&isHex, 16);
        if (isHex && plainUnit(unit) != unit)
            pdf.replace(at + 1, 4, QByteArray::number(plainUnit(unit), 16).rightJustified(4, '0').toUpper());
    }
}

void mendText(QByteArray &pdf)
{
    for (qsizetype at = pdf.indexOf("beginbfrange"); at >= 0; at = pdf.indexOf("beginbfrange", at)) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        if (end < 0)
            return;
        for (qsizetype open = pdf.indexOf('[', at); open >= 0 && open < end; open = pdf.indexOf('[', open + 1))
            if (const qsizetype close = pdf.indexOf(']', open); close > 0 && close < end)
                mendList(pdf, open, close);
        at = end;
    }
}

} // namespace

Result<std::string> writePdf(const Report &report)
{
    const auto pages = layOut(report);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(qs(report.title));
        writer.setCreator(QStringLiteral("Panorama"));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
        writer.setResolution(300);
        QPainter painter;
        if (!painter.begin(&writer))
            return storageError("The PDF could not be made.");
        painter.scale(writer.width() / pageWidth, writer.height() / pageHeight);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            drawPage(painter, report, pages[i], i, pages.size());
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    mendText(pdf);
    return pdf.toStdString();
}

} // namespace panorama::reports
