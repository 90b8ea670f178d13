// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_export.h"

#include "reports/searchable_pdf.h"
#include "ui/charts/chart_widget.h"
#include "ui/export/chart_menu.h"
#include "ui/shell/page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PageExport", text);
}

QByteArray pdfOf(Page &page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Panorama"_s);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(page.size()) * 72.0 / 96.0, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.fillRect(page.rect(), tokens().canvas);
    page.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.end();
    return QByteArray::fromStdString(reports::searchablePdf(buffer.data().toStdString()));
}

QByteArray pngOf(Page &page)
{
    QImage image(page.size() * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(tokens().canvas);
    page.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

void save(Page &page, ShellContext *context, const QString &suffix, QByteArray (*make)(Page &))
{
    const QString path = QFileDialog::getSaveFileName(&page, say(QT_TRANSLATE_NOOP("PageExport", "Export page")),
                                                      u"panorama."_s + suffix, u"*."_s + suffix);
    if (path.isEmpty())
        return;
    const QByteArray bytes = make(page);
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    Q_EMIT context->toastRequested(done ? say(QT_TRANSLATE_NOOP("PageExport", "Exported to %1")).arg(path)
                                        : file.errorString());
}

} // namespace

void fillExportMenu(QMenu &menu, Page &page, ShellContext &shell)
{
    ShellContext *context = &shell;
    menu.addAction(themeIcon(u"file-down"_s), say(QT_TRANSLATE_NOOP("PageExport", "This page as PDF …")), &page,
                   [&page, context] { save(page, context, u"pdf"_s, pdfOf); });
    menu.addAction(themeIcon(u"image"_s), say(QT_TRANSLATE_NOOP("PageExport", "This page as PNG …")), &page,
                   [&page, context] { save(page, context, u"png"_s, pngOf); });
    bool first = true;
    for (auto *chart : page.findChildren<ChartWidget *>()) {
        if (!chart->isVisible() || chart->title().isEmpty())
            continue;
        if (std::exchange(first, false))
            menu.addSeparator();
        fillChartMenu(*menu.addMenu(themeIcon(u"chart-line"_s), chart->title()), *chart);
    }
}

} // namespace panorama::ui
