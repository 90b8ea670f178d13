// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/table_rows.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace panorama::ui {

// The house's table: one line a row, sort by header, several rows copied as TSV (and CSV from the menu), hidden and
// moved columns, pills where the model says so. setRowsModel puts a sorting and filtering proxy between.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    void setRowsModel(QAbstractItemModel *model); // sorted and filtered here
    void setLargeModel(QAbstractItemModel *model); // sorts by itself, may load lazily
    void setFilter(const QString &text); // any column contains the text
    void setEmptyText(const QString &text) { m_emptyText = text; } // where no row is, instead of the usual words
    QString currentKey() const; // KeyRole of the current row
    QStringList selectedKeys() const;
    int hoveredRow() const { return m_hovered; } // -1: none
    // The selected rows (all when `all`) with a header line; separator tab or comma.
    QString asText(QChar separator, bool all) const;
    void copy() const; // TSV and HTML at once

Q_SIGNALS:
    void rowActivated(const QString &key); // Enter or double click
    void rowChosen(const QString &key); // the current row changed

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    void hover(int row);
    void attach(QAbstractItemModel *model);
    void arrangeColumns();
    int widthNeeded(int column, bool tight) const;
    void exportCsv();
    QSortFilterProxyModel *m_proxy = nullptr;
    QString m_emptyText;
    int m_hovered = -1;
};

} // namespace panorama::ui
