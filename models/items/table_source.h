// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace panorama::items {

enum class CellKind { Text, Number, Money, Share, Day, Time, Flag };

// Roles beside Qt's own. Models of this folder give values and texts, never colours, fonts or icons.
enum ItemRole {
    ValueRole = Qt::UserRole + 1, // the value to sort by and to copy: number, text, QDate …; invalid = missing
    KindRole, // int(CellKind)
    KeyRole // what identifies the row over snapshots
};

// Immutable rows that a TableItems shows; shared with whoever made them. Cells are asked for only when they are seen,
// so a million rows cost nothing.
class TableSource
{
public:
    virtual ~TableSource() = default;
    virtual int rowCount() const = 0;
    virtual int columnCount() const = 0;
    virtual QString title(int column) const = 0;
    virtual CellKind kind(int column) const = 0;
    virtual QVariant value(int row, int column) const = 0; // invalid = missing
    virtual QString text(int row, int column) const = 0; // as people read it
    virtual QString key(int row) const = 0; // unique
};
using TableSourcePtr = std::shared_ptr<const TableSource>;

// A TableSource over a vector: each column is a title, a kind and two functions.
template<typename T> class RowsSource : public TableSource
{
public:
    struct Column
    {
        QString title;
        CellKind kind = CellKind::Text;
        std::function<QVariant(const T &)> value;
        std::function<QString(const T &)> text; // absent: the value's own text, "–" for a missing one
    };
    RowsSource(std::vector<T> rows, std::vector<Column> columns, std::function<QString(const T &)> key)
        : m_rows(std::move(rows)), m_columns(std::move(columns)), m_key(std::move(key))
    {
    }

    int rowCount() const override { return int(m_rows.size()); }
    int columnCount() const override { return int(m_columns.size()); }
    QString title(int column) const override { return m_columns[std::size_t(column)].title; }
    CellKind kind(int column) const override { return m_columns[std::size_t(column)].kind; }
    QVariant value(int row, int column) const override { return m_columns[std::size_t(column)].value(at(row)); }
    QString text(int row, int column) const override
    {
        const Column &spec = m_columns[std::size_t(column)];
        if (spec.text)
            return spec.text(at(row));
        const QVariant value = spec.value(at(row));
        return value.isValid() ? value.toString() : QStringLiteral("\u2013");
    }
    QString key(int row) const override { return m_key(at(row)); }
    const T &at(int row) const { return m_rows[std::size_t(row)]; }

private:
    std::vector<T> m_rows;
    std::vector<Column> m_columns;
    std::function<QString(const T &)> m_key;
};

} // namespace panorama::items
