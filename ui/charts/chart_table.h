// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QVariant>

#include <vector>

namespace panorama::ui {

// A chart's numbers as rows: for "view as table", copy and CSV. Numbers stay numbers; NaN is an empty cell.
struct ChartTable
{
    QStringList columns;
    std::vector<QVariantList> rows;
    bool isEmpty() const { return rows.empty(); }
    QString asText(QChar separator) const; // numbers with a plain point and ASCII minus
    QString asHtml() const;
};

} // namespace panorama::ui
