// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/widgets/table_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text, QChar separator)
{
    text.replace(u'\t', u' ');
    if (separator == u'\t')
        return text.replace(u'\n', u' ');
    if (text.contains(separator) || text.contains(u'"') || text.contains(u'\n'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString htmlOf(const QString &tsv)
{
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const QString &line : tsv.split(u'\n', Qt::SkipEmptyParts))
        html += u"<tr><td>"_s + line.toHtmlEscaped().split(u'\t').join(u"</td><td>"_s) + u"</td></tr>"_s;
    return html + u"</table>"_s;
}

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(look().rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.data(KeyRole).toString()); });
}

void TableView::setRowsModel(QAbstractItemModel *model)
{
    if (!m_proxy) {
        m_proxy = new QSortFilterProxyModel(this);
        m_proxy->setSortRole(SortRole);
        m_proxy->setFilterKeyColumn(-1);
        m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy->setSortLocaleAware(true);
    }
    m_proxy->setSourceModel(model);
    attach(m_proxy);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    sortByColumn(-1, Qt::AscendingOrder);
}

void TableView::setLargeModel(QAbstractItemModel *model)
{
    attach(model);
    setSortingEnabled(true);
}

void TableView::attach(QAbstractItemModel *model)
{
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::arrangeColumns);
    arrangeColumns();
}

void TableView::setFilter(const QString &text)
{
    if (m_proxy)
        m_proxy->setFilterFixedString(text);
}

// Columns with a width keep it; those without share what is left (at least 80 px each).
void TableView::arrangeColumns()
{
    const auto *rows = m_proxy ? qobject_cast<TableRows *>(m_proxy->sourceModel()) : nullptr;
    if (!rows)
        return;
    int fixed = 0, flexible = 0;
    for (const auto &column : rows->columns()) {
        fixed += column.width;
        flexible += column.width == 0;
    }
    const int share = flexible ? std::max(80, (viewport()->width() - fixed) / flexible) : 0;
    for (int column = 0; column < int(rows->columns().size()); ++column) {
        const int width = rows->columns()[std::size_t(column)].width;
        setColumnWidth(column, width > 0 ? width : share);
    }
}

QString TableView::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

QStringList TableView::selectedKeys() const
{
    QStringList keys;
    if (selectionModel())
        for (const auto &index : selectionModel()->selectedRows())
            keys << index.data(KeyRole).toString();
    return keys;
}

QString TableView::asText(QChar separator, bool all) const
{
    if (!model())
        return {};
    QList<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns << column;
    QStringList cells;
    for (const int column : columns)
        cells << quoted(model()->headerData(column, Qt::Horizontal).toString(), separator);
    QStringList lines {cells.join(separator)};
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row))
            continue;
        cells.clear();
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            const QVariant full = index.data(FullTextRole);
            cells << quoted((full.isValid() ? full : index.data()).toString(), separator);
        }
        lines << cells.join(separator);
    }
    return lines.join(separator == u'\t' ? u"\n"_s : u"\r\n"_s) + u'\n';
}

void TableView::copy() const
{
    const QString tsv = asText(u'\t', selectionModel() && !selectionModel()->hasSelection());
    auto *mime = new QMimeData;
    mime->setText(tsv);
    mime->setHtml(htmlOf(tsv));
    QApplication::clipboard()->setMimeData(mime);
}

void TableView::exportCsv()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export as CSV"), u"table.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("\xEF\xBB\xBF" + asText(u',', true).toUtf8()); // with the mark by which Excel knows UTF-8
        file.commit();
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentKey());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(themeIcon(u"copy"_s), tr("Copy"), this, &TableView::copy)->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy as CSV"), this, [this] {
        QApplication::clipboard()->setText(asText(u',', !selectionModel() || !selectionModel()->hasSelection()));
    });
    menu.addAction(themeIcon(u"download"_s), tr("Export as CSV …"), this, &TableView::exportCsv);
    menu.exec(event->globalPos());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrangeColumns();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(look().rowHeight());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowChosen(current.data(KeyRole).toString());
}

} // namespace panorama::ui
