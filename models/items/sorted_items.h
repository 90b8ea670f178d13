// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "items/table_source.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace panorama::items {

// Sorts by value (numbers as numbers, texts as the language has it, missing ones always last) and keeps the rows in
// which some column has all words of the filter, whatever their case or width.
class SortedItems : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SortedItems(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QCollator m_collator;
    QStringList m_words;
};

// The cells as tab-separated text for a spreadsheet, rows and columns in the order of the model; numbers in full.
QString tabSeparated(const QModelIndexList &cells, bool withHeads);

} // namespace panorama::items
