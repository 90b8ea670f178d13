// SPDX-License-Identifier: GPL-3.0-or-later
// Modules that lie side by side are drawn as one rectangle: a hairline between two would cost readers dearly. The quiet
// zone is part of a label's cell, so that neighbours never come nearer than the standard asks.
#include "reports/code_sheet.h"

#include "core/json.h"
#include "reports/searchable_pdf.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>
#include <functional>
#include <qrencode.h>

namespace panorama::reports {
namespace {

constexpr double pageWide = 210, pageHigh = 297, margin = 10; // millimetres
constexpr double textHigh = 9, quietModules = 4, gap = 2;

double cellWide(const SheetLayout &layout)
{
    return (pageWide - 2 * margin) / layout.columns();
}
double cellHigh(const SheetLayout &layout)
{
    return (pageHigh - 2 * margin) / layout.rows();
}

struct Spot
{
    double left = 0, top = 0, centre = 0, textTop = 0; // of the code without its quiet zone
};

Spot spotOf(const SheetLayout &layout, std::size_t index)
{
    const double wide = cellWide(layout), high = cellHigh(layout);
    const std::size_t columns = std::size_t(layout.columns()), row = index / columns;
    const double x = margin + wide * double(index % columns), y = margin + high * double(row);
    const double top = y + (high - layout.side - textHigh) / 2;
    return {x + (wide - layout.side) / 2, top, x + wide / 2, top + layout.side + 1.5};
}

// Calls each(x, y, length) in modules for every run of dark ones.
void forEachRun(const QrModules &modules, const std::function<void(int, int, int)> &each)
{
    for (int y = 0; y < modules.width; ++y)
        for (int x = 0; x < modules.width; ++x) {
            int end = x;
            while (end < modules.width && modules.dark[std::size_t(y * modules.width + end)])
                ++end;
            if (end > x)
                each(x, y, end - x);
            x = end;
        }
}

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

std::string shortNumber(double number)
{
    return Json(std::round(number * 1000) / 1000).numberText();
}

Result<void> paintLabel(QPainter &painter, const CodeLabel &label, const SheetLayout &layout, std::size_t index)
{
    TRY(const QrModules modules, qrModules(label.content));
    const Spot spot = spotOf(layout, index);
    const double unit = layout.side / modules.width;
    forEachRun(modules, [&](int x, int y, int length) {
        painter.fillRect(QRectF(spot.left + x * unit, spot.top + y * unit, length * unit, unit * 1.001), Qt::black);
    });
    QFont face = painter.font();
    for (const auto &[text, top, size] :
         {std::tuple(&label.code, spot.textTop, 2.6), std::tuple(&label.place, spot.textTop + 3.6, 2.8)}) {
        face.setPixelSize(10); // fonts are whole pixels: drawn larger and scaled
        painter.setFont(face);
        painter.save();
        painter.translate(spot.centre, top);
        painter.scale(size / 10, size / 10);
        const double wide = cellWide(layout) / size * 10;
        const QString shown = QFontMetricsF(face).elidedText(QString::fromStdString(*text), Qt::ElideRight, wide - 8);
        painter.drawText(QRectF(-wide / 2, 0, wide, 14), Qt::AlignCenter, shown);
        painter.restore();
    }
    return {};
}

} // namespace

int SheetLayout::columns() const
{
    return std::max(1, int((pageWide - 2 * margin) / (side * (1 + 2 * quietModules / 25) + gap)));
}

int SheetLayout::rows() const
{
    return std::max(1, int((pageHigh - 2 * margin) / (side * (1 + 2 * quietModules / 25) + textHigh)));
}

Result<QrModules> qrModules(const std::string &content)
{
    QRcode *code = QRcode_encodeString8bit(content.c_str(), 0, QR_ECLEVEL_M);
    if (!code)
        return invalidError("This is too long for a QR code: " + content.substr(0, 60) + " …", {},
                            "Shorten the link; short codes are also read from further away.");
    QrModules modules {code->width, std::vector<bool>(std::size_t(code->width) * std::size_t(code->width))};
    for (std::size_t i = 0; i < modules.dark.size(); ++i)
        modules.dark[i] = code->data[i] & 1;
    QRcode_free(code);
    return modules;
}

Result<std::string> codeSheetPdf(const std::vector<CodeLabel> &labels, const SheetLayout &layout, const Job &job)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Panorama"));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setResolution(600);
        QPainter painter;
        if (!painter.begin(&writer))
            return storageError("The PDF could not be made.");
        painter.scale(writer.width() / pageWide, writer.height() / pageHigh);
        QFont face;
        face.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC")});
        painter.setFont(face);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            if (i > 0 && i % layout.perPage() == 0) {
                if (job.isCancelled())
                    return cancelledError();
                job.report(i, labels.size(), "Sheets");
                writer.newPage();
            }
            TRY_VOID(paintLabel(painter, labels[i], layout, i % layout.perPage()));
        }
        painter.end();
    }
    return searchablePdf(buffer.data().toStdString());
}

Result<std::string> codeSheetSvg(const std::vector<CodeLabel> &labels, const SheetLayout &layout)
{
    std::string svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"210mm\" height=\"297mm\" viewBox=\"0 0 210 297\" "
        "font-family=\"Inter, 'Noto Sans CJK SC', sans-serif\" text-anchor=\"middle\">\n"
        "<rect width=\"210\" height=\"297\" fill=\"#fff\"/>\n";
    for (std::size_t i = 0; i < labels.size(); ++i) {
        TRY(const QrModules modules, qrModules(labels[i].content));
        const Spot spot = spotOf(layout, i);
        std::string path;
        forEachRun(modules, [&path](int x, int y, int length) {
            path += "M" + std::to_string(x) + " " + std::to_string(y) + "h" + std::to_string(length) + "v1h-"
                + std::to_string(length) + "z";
        });
        svg += "<path transform=\"translate(" + shortNumber(spot.left) + " " + shortNumber(spot.top) + ") scale("
            + shortNumber(layout.side / modules.width) + ")\" shape-rendering=\"crispEdges\" d=\"" + path + "\"/>\n";
        svg += "<text x=\"" + shortNumber(spot.centre) + "\" y=\"" + shortNumber(spot.textTop + 2.4)
            + "\" font-size=\"2.6\">" + escaped(labels[i].code) + "</text>\n";
        if (!labels[i].place.empty())
            svg += "<text x=\"" + shortNumber(spot.centre) + "\" y=\"" + shortNumber(spot.textTop + 6)
                + "\" font-size=\"2.8\">" + escaped(labels[i].place) + "</text>\n";
    }
    return svg + "</svg>\n";
}

} // namespace panorama::reports
