// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf_text.h"

#include <QString>

namespace panorama::ui {

namespace {

// The compatibility form of one UTF-16 unit: radicals and compatibility ideographs become the plain character.
ushort plainUnit(ushort unit)
{
    if (unit == 9)
        return 0x20;
    if (!((unit >= 0x2E80 && unit <= 0x2FDF) || (unit >= 0xF900 && unit <= 0xFAFF)))
        return unit;
    const QString text = QString(QChar(unit)).normalized(QString::NormalizationForm_KC);
    return text.size() == 1 ? text.at(0).unicode() : unit;
}

void mendTable(QByteArray &pdf, qsizetype from, qsizetype to)
{
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + 5 < to; at = pdf.indexOf('<', at + 1)) {
        if (pdf.at(at + 5) != '>')
            continue;
        bool ok = false;
        const ushort unit = pdf.mid(at + 1, 4).toUShort(&ok, 16);
        const ushort plain = ok ? plainUnit(unit) : unit;
        if (plain != unit)
            pdf.replace(at + 1, 4, QByteArray::number(plain, 16).rightJustified(4, '0').toUpper());
    }
}

} // namespace

QByteArray searchablePdf(QByteArray pdf)
{
    qsizetype at = 0;
    while ((at = pdf.indexOf("beginbfrange", at)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        if (end < 0)
            break;
        // Only the lists in brackets hold characters; the codes before them are glyph numbers.
        for (qsizetype open = pdf.indexOf('[', at); open >= 0 && open < end; open = pdf.indexOf('[', open + 1)) {
            const qsizetype close = pdf.indexOf(']', open);
            if (close > 0 && close < end)
                mendTable(pdf, open, close);
        }
        at = end;
    }
    return pdf;
}

} // namespace panorama::ui
