// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "items/table_source.h"

#include <QAbstractTableModel>

namespace panorama::items {

// A table model over an immutable source. A new source is taken over with the least change: rows that came, went or
// changed are told as such where the rest stands in its order, so that selections and scroll positions stay; only when
// the columns differ or rows were shuffled the model is reset.
class TableItems : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSource(TableSourcePtr source);
    const TableSourcePtr &source() const { return m_source; }
    int rowOf(const QString &key) const; // −1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    bool sameColumns(const TableSource &other) const;
    void replaceMiddle(TableSourcePtr source, int prefix, int suffix);
    void announceChanges(const TableSource &before, int beforeRow, int row, int count);
    TableSourcePtr m_source;
};

} // namespace panorama::items
