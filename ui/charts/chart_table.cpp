// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return std::isnan(value.toDouble()) ? QString() : QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

QString field(QString text, QChar separator)
{
    if (separator == u'\t')
        return text.replace(u'\t', u' ').replace(u'\n', u' ');
    if (text.contains(separator) || text.contains(u'"') || text.contains(u'\n'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QString ChartTable::asText(QChar separator) const
{
    const QString end = separator == u'\t' ? u"\n"_s : u"\r\n"_s;
    QStringList cells;
    for (const QString &column : columns)
        cells << field(column, separator);
    QString text = cells.join(separator) + end;
    for (const auto &row : rows) {
        cells.clear();
        for (const QVariant &value : row)
            cells << field(plain(value), separator);
        text += cells.join(separator) + end;
    }
    return text;
}

QString ChartTable::asHtml() const
{
    QString html = u"<meta charset=\"utf-8\"><table><tr>"_s;
    for (const QString &column : columns)
        html += u"<th>"_s + column.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const auto &row : rows) {
        html += u"<tr>"_s;
        for (const QVariant &value : row)
            html += u"<td>"_s + plain(value).toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace panorama::ui
