// SPDX-License-Identifier: GPL-3.0-or-later
// Two sources are compared by the keys of their rows: what is equal at both ends stays, and the middle is removed and
// inserted. A middle with rows on both sides is a reset, as it may be a shuffle of the same rows.
#include "items/table_items.h"

#include <algorithm>

namespace panorama::items {

bool TableItems::sameColumns(const TableSource &other) const
{
    if (!m_source || m_source->columnCount() != other.columnCount())
        return false;
    for (int column = 0; column < other.columnCount(); ++column)
        if (m_source->title(column) != other.title(column) || m_source->kind(column) != other.kind(column))
            return false;
    return true;
}

void TableItems::setSource(TableSourcePtr source)
{
    if (source == m_source)
        return;
    if (!source || !sameColumns(*source)) {
        beginResetModel();
        m_source = std::move(source);
        endResetModel();
        return;
    }
    const int before = m_source->rowCount(), after = source->rowCount();
    int prefix = 0, suffix = 0;
    while (prefix < std::min(before, after) && m_source->key(prefix) == source->key(prefix))
        ++prefix;
    while (suffix < std::min(before, after) - prefix
           && m_source->key(before - 1 - suffix) == source->key(after - 1 - suffix))
        ++suffix;
    replaceMiddle(std::move(source), prefix, suffix);
}

void TableItems::replaceMiddle(TableSourcePtr source, int prefix, int suffix)
{
    const TableSourcePtr before = m_source;
    const int removed = before->rowCount() - prefix - suffix, inserted = source->rowCount() - prefix - suffix;
    if (removed > 0 && inserted > 0) {
        beginResetModel();
        m_source = std::move(source);
        endResetModel();
        return;
    }
    if (removed > 0)
        beginRemoveRows({}, prefix, prefix + removed - 1);
    else if (inserted > 0)
        beginInsertRows({}, prefix, prefix + inserted - 1);
    m_source = std::move(source);
    if (removed > 0)
        endRemoveRows();
    else if (inserted > 0)
        endInsertRows();
    announceChanges(*before, 0, 0, prefix);
    announceChanges(*before, prefix + removed, prefix + inserted, suffix);
}

// One dataChanged for each run of rows that differ.
void TableItems::announceChanges(const TableSource &before, int beforeRow, int row, int count)
{
    const auto differs = [&](int i) {
        for (int column = 0; column < m_source->columnCount(); ++column)
            if (before.value(beforeRow + i, column) != m_source->value(row + i, column)
                || before.text(beforeRow + i, column) != m_source->text(row + i, column))
                return true;
        return false;
    };
    for (int i = 0; i < count; ++i) {
        const int first = i;
        while (i < count && differs(i))
            ++i;
        if (i > first)
            Q_EMIT dataChanged(index(row + first, 0), index(row + i - 1, columnCount() - 1));
    }
}

int TableItems::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_source->key(row) == key)
            return row;
    return -1;
}

int TableItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : m_source->rowCount();
}

int TableItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_source ? 0 : m_source->columnCount();
}

QVariant TableItems::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_source->text(index.row(), index.column());
    case ValueRole: return m_source->value(index.row(), index.column());
    case KindRole: return int(m_source->kind(index.column()));
    case KeyRole: return m_source->key(index.row());
    default: return {};
    }
}

QVariant TableItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return role == Qt::DisplayRole ? QVariant(m_source->title(section))
        : role == KindRole         ? QVariant(int(m_source->kind(section)))
                                   : QVariant();
}

QHash<int, QByteArray> TableItems::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    names[ValueRole] = "value";
    names[KindRole] = "kind";
    names[KeyRole] = "key";
    return names;
}

} // namespace panorama::items
