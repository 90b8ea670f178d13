// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_export.h"

#include "reports/searchable_pdf.h"
#include "ui/charts/chart_widget.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QUrl>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize exportSize(1120, 640);

QByteArray pngOf(const ChartWidget &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, exportSize).save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const ChartWidget &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chart.title());
    writer.setCreator(u"Panorama"_s);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(exportSize) * 72.0 / 96.0, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paintForExport(painter, exportSize, chart);
    painter.end();
    buffer.close();
    return QByteArray::fromStdString(reports::searchablePdf(bytes.toStdString()));
}

QMimeData *mimeOf(const ChartWidget &chart)
{
    const ChartTable table = chart.table();
    auto *mime = new QMimeData;
    mime->setData(u"image/png"_s, pngOf(chart));
    mime->setData(u"image/svg+xml"_s, chartSvg(chart, exportSize));
    mime->setText(table.asText(u'\t'));
    mime->setHtml(table.asHtml());
    return mime;
}

double paintLegend(QPainter &painter, QRectF row, const std::vector<TipRow> &legend, const ChartStyle &style)
{
    painter.setFont(style.font(Type::Caption));
    for (const TipRow &entry : legend) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color);
        painter.drawRoundedRect(QRectF(row.left(), row.center().y() - 5, 10, 10), 2, 2);
        painter.setPen(style.tokens.text2);
        painter.drawText(row.adjusted(16, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, entry.name);
        row.setLeft(row.left() + 36 + QFontMetricsF(painter.font()).horizontalAdvance(entry.name));
    }
    return legend.empty() ? 0 : 34;
}

} // namespace

void paintForExport(QPainter &painter, const QSizeF &size, const ChartWidget &chart)
{
    const ChartStyle style = exportStyle();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(), size), style.tokens.surface);
    QRectF area = QRectF(QPointF(), size).adjusted(28, 24, -28, -24);
    if (!chart.title().isEmpty()) {
        painter.setFont(style.font(Type::H2));
        painter.setPen(style.tokens.text);
        const QRectF line(area.left(), area.top(), area.width(), 28);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, chart.title());
        const double used = QFontMetricsF(painter.font()).horizontalAdvance(chart.title());
        painter.setFont(style.font(Type::Caption));
        painter.setPen(style.tokens.text3);
        painter.drawText(line.adjusted(used + 12, 2, 0, 2), Qt::AlignLeft | Qt::AlignVCenter, chart.subtitle());
        area.setTop(area.top() + 40);
    }
    area.setTop(area.top() + paintLegend(painter, {area.left(), area.top(), area.width(), 24}, chart.legend(), style));
    if (!chart.table().isEmpty())
        chart.paintChart(painter, area, style);
}

QImage chartImage(const ChartWidget &chart, const QSize &size, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintForExport(painter, size, chart);
    return image;
}

QByteArray chartSvg(const ChartWidget &chart, const QSize &size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(chart.title());
    QPainter painter(&generator);
    paintForExport(painter, size, chart);
    painter.end();
    return buffer.data();
}

void copyChart(const ChartWidget &chart)
{
    QApplication::clipboard()->setMimeData(mimeOf(chart));
}

void dragChart(ChartWidget &chart)
{
    auto *mime = mimeOf(chart);
    const QString name = chart.title().isEmpty() ? u"chart"_s : QString(chart.title()).replace(u'/', u'-');
    const QString path = QDir::temp().filePath(name + u".png"_s);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(mime->data(u"image/png"_s)) > 0 && file.commit())
        mime->setUrls({QUrl::fromLocalFile(path)});
    auto *drag = new QDrag(&chart);
    drag->setMimeData(mime);
    drag->setPixmap(QPixmap::fromImage(chartImage(chart, exportSize, 0.2)));
    drag->exec(Qt::CopyAction);
}

void copyChartValues(const ChartWidget &chart)
{
    const ChartTable table = chart.table();
    auto *mime = new QMimeData;
    mime->setText(table.asText(u'\t'));
    mime->setHtml(table.asHtml());
    QApplication::clipboard()->setMimeData(mime);
}

Result<void> exportChart(const ChartWidget &chart, const QString &path)
{
    const QString suffix = path.section(u'.', -1).toLower();
    QByteArray bytes;
    if (suffix == "csv"_L1)
        bytes = "\xEF\xBB\xBF" + chart.table().asText(u',').toUtf8();
    else if (suffix == "svg"_L1)
        bytes = chartSvg(chart, exportSize);
    else if (suffix == "pdf"_L1)
        bytes = pdfOf(chart);
    else if (suffix == "png"_L1)
        bytes = pngOf(chart);
    else
        return invalidError(QApplication::translate("ChartExport", "This kind of file is not known.").toStdString(),
                            path.toStdString(),
                            QApplication::translate("ChartExport", "Use .png, .svg, .pdf or .csv.").toStdString());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return storageError(file.errorString().toStdString(), path.toStdString());
    return {};
}

} // namespace panorama::ui
