// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paint.h"

#include <QAbstractTableModel>

#include <vector>

namespace panorama::ui {

// How a column looks and sorts. Numbers are right-aligned in the face with equal digits.
struct TableColumn
{
    enum class Kind { Text, Number, Pill, Muted };
    QString title;
    Kind kind = Kind::Text;
    int width = 0; // 0: shares what is left
    QString help;
    bool operator==(const TableColumn &) const = default;
};

struct TableCell
{
    QString text;
    QVariant sort = {}; // number or date that the text stands for; empty: the text
    PillTone tone = PillTone::Neutral;
    QString full = {}; // exact value: tooltip and copy
    QString icon = {};
    bool operator==(const TableCell &) const = default;
    TableCell(QString t = {}, QVariant s = {}, PillTone p = PillTone::Neutral, QString f = {}, QString i = {})
        : text(std::move(t)), sort(std::move(s)), tone(p), full(std::move(f)), icon(std::move(i))
    {
    }
};

// Roles that TableView reads from any model besides Qt's own.
enum TableRole { SortRole = Qt::UserRole + 0x500, FullTextRole, ToneRole, KindRole, IconNameRole, KeyRole };

// Small tables (up to some ten thousand rows) from plain values. Larger ones bring a model of their own from items.
// The same rows with other values keep selection and place; what is the same tells nothing at all.
class TableRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row
    {
        QString key; // what the row stands for, handed back by TableView
        std::vector<TableCell> cells;
    };
    explicit TableRows(std::vector<TableColumn> columns, QObject *parent = nullptr);
    void setColumns(std::vector<TableColumn> columns);
    void setRows(std::vector<Row> rows);
    const std::vector<TableColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool changeInPlace(std::vector<Row> &rows);
    std::vector<TableColumn> m_columns;
    std::vector<Row> m_rows;
};

} // namespace panorama::ui
