// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_rows.h"

#include <algorithm>

namespace panorama::ui {

TableRows::TableRows(std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void TableRows::setColumns(std::vector<TableColumn> columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = std::move(columns);
    for (auto &row : m_rows)
        row.cells.resize(m_columns.size());
    endResetModel();
}

void TableRows::setRows(std::vector<Row> rows)
{
    for (auto &row : rows)
        row.cells.resize(m_columns.size());
    if (changeInPlace(rows))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

// True when the rows stand for the same things in the same order.
bool TableRows::changeInPlace(std::vector<Row> &rows)
{
    if (rows.empty() || !std::ranges::equal(rows, m_rows, {}, &Row::key, &Row::key) || rows.front().key.isEmpty())
        return false;
    std::size_t first = rows.size(), last = 0;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row].cells != m_rows[row].cells) {
            m_rows[row].cells = std::move(rows[row].cells);
            first = std::min(first, row);
            last = row;
        }
    if (first < rows.size())
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
    return true;
}

int TableRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const TableCell &cell = row.cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.full.isEmpty() ? QVariant() : cell.full;
    case FullTextRole: return cell.full.isEmpty() ? cell.text : cell.full;
    case SortRole: return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case ToneRole: return int(cell.tone);
    case KindRole: return int(m_columns[std::size_t(index.column())].kind);
    case IconNameRole: return cell.icon;
    case KeyRole: return row.key;
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

QVariant TableRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || std::size_t(section) >= m_columns.size())
        return {};
    const TableColumn &column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.help.isEmpty())
        return column.help;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(column.kind == TableColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

} // namespace panorama::ui
