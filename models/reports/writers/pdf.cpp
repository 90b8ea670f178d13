// SPDX-License-Identifier: GPL-3.0-or-later
// A4 on its side, a page a page of the layout, text as text.
#include "core/result.h"
#include "reports/drawing/pages.h"
#include "reports/searchable_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace panorama::reports {
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
        const std::size_t before = report.cover ? 1 : 0;
        if (report.cover)
            drawCover(painter, report, pages);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i + before > 0)
                writer.newPage();
            drawPage(painter, report, pages[i], i + before, pages.size() + before);
        }
        painter.end();
    }
    return searchablePdf(buffer.data().toStdString());
}

} // namespace panorama::reports
