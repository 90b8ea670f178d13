// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sorted_items.h"

#include "core/text.h"

#include <algorithm>
#include <map>

namespace panorama::items {
namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int
        || value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Bool;
}

// A cell must not break the row, and no text may become a formula where it is pasted.
QString pasted(const QModelIndex &cell)
{
    const QVariant value = cell.data(ValueRole);
    if (isNumber(value))
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    QString text = value.isValid() ? value.toString() : QString();
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return opensFormula(text.toStdString()) ? u'\'' + text : text;
}

} // namespace

SortedItems::SortedItems(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(ValueRole);
}

void SortedItems::setFilterText(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SortedItems::sort(int column, Qt::SortOrder order)
{
    m_collator.setLocale(QLocale());
    QSortFilterProxyModel::sort(column, order);
}

bool SortedItems::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ValueRole), b = right.data(ValueRole);
    if (a.isValid() != b.isValid()) // missing values stay last in both orders
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (isNumber(a) && isNumber(b))
        return a.toDouble() < b.toDouble();
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

bool SortedItems::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        text += folded(sourceModel()->index(row, column, parent).data().toString()) + u'\n';
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

QString tabSeparated(const QModelIndexList &cells, bool withHeads)
{
    std::map<std::pair<int, int>, QModelIndex> byPlace;
    std::map<int, bool> columns, rows;
    for (const QModelIndex &cell : cells) {
        byPlace[{cell.row(), cell.column()}] = cell;
        columns[cell.column()] = rows[cell.row()] = true;
    }
    QStringList lines;
    if (withHeads && !cells.isEmpty()) {
        QStringList heads;
        for (const auto &column : columns)
            heads << cells.first().model()->headerData(column.first, Qt::Horizontal).toString();
        lines << heads.join(u'\t');
    }
    for (const auto &row : rows) {
        QStringList line;
        for (const auto &column : columns) {
            const auto found = byPlace.find({row.first, column.first});
            line << (found == byPlace.end() ? QString() : pasted(found->second));
        }
        lines << line.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace panorama::items
