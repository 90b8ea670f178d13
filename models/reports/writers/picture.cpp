// SPDX-License-Identifier: GPL-3.0-or-later
// PNG and SVG: all pages of the report, one under the other.
#include "core/result.h"
#include "reports/drawing/pages.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

namespace panorama::reports {
namespace {

constexpr double scale = 2;
constexpr std::size_t mostPages = 12; // of one picture

void drawAll(QPainter &painter, const Report &report, const std::vector<Page> &pages, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        drawPage(painter, report, pages[i], i, pages.size());
        painter.translate(0, pageHeight);
    }
}

} // namespace

Result<std::string> writePng(const Report &report)
{
    const auto pages = layOut(report);
    const std::size_t count = std::min(pages.size(), mostPages);
    QImage image(int(pageWidth * scale), int(pageHeight * scale) * int(count), QImage::Format_RGB32);
    if (image.isNull())
        return Error {
            ErrorCode::Storage, "There is not enough memory for the picture.", {}, "Export as PDF instead.", {}};
    image.fill(ink::canvas);
    image.setText(QStringLiteral("Title"), qs(report.title));
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        drawAll(painter, report, pages, count);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return storageError("The picture could not be made.");
    return buffer.data().toStdString();
}

Result<std::string> writeSvg(const Report &report)
{
    const auto pages = layOut(report);
    const std::size_t count = std::min(pages.size(), mostPages);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(qs(report.title));
    generator.setDescription(qs(report.subtitle));
    generator.setSize(QSize(int(pageWidth), int(pageHeight) * int(count)));
    generator.setViewBox(QRectF(0, 0, pageWidth, pageHeight * double(count)));
    generator.setResolution(96);
    QPainter painter;
    if (!painter.begin(&generator))
        return storageError("The picture could not be made.");
    drawAll(painter, report, pages, count);
    painter.end();
    return buffer.data().toStdString();
}

} // namespace panorama::reports
