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
#include <QPainter>
#include <QSaveFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <numeric>
#include <utility>

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

constexpr int mostEmptyHeight = 120; // of the words where no row is

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
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::arrangeColumns);
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
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::arrangeColumns);
    arrangeColumns();
}

void TableView::setFilter(const QString &text)
{
    if (m_proxy)
        m_proxy->setFilterFixedString(text);
}

// What the first rows need to be read whole; a tight heading keeps room for the arrow of sorting only where it is.
int TableView::widthNeeded(int column, bool tight) const
{
    constexpr int rowsLookedAt = 40, padding = 22, pill = 18;
    const QFontMetrics text(textFont(Type::Small)), number(textFont(Type::Number));
    const QHeaderView *header = horizontalHeader();
    int width = tight && header->sortIndicatorSection() != column
        ? header->fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + padding
        : header->sectionSizeHint(column);
    for (int row = 0; row < std::min(rowsLookedAt, model()->rowCount()); ++row) {
        const QModelIndex index = model()->index(row, column);
        const auto kind = TableColumn::Kind(index.data(KindRole).toInt());
        const auto &metrics = kind == TableColumn::Kind::Number ? number : text;
        width = std::max(width,
                         metrics.horizontalAdvance(index.data().toString()) + padding
                             + (kind == TableColumn::Kind::Pill ? pill : 0)
                             + (index.data(IconNameRole).toString().isEmpty() ? 0 : 22));
    }
    return width;
}

// Columns with a width have it, those without share what is left. Where not everything fits, the short columns stay
// whole and the long ones are cut to the same width.
void TableView::arrangeColumns()
{
    const auto *rows = m_proxy ? qobject_cast<TableRows *>(m_proxy->sourceModel()) : nullptr;
    if (!rows || rows->columns().empty())
        return;
    constexpr int least = 64;
    const auto &columns = rows->columns();
    std::vector<int> widths(columns.size());
    int left = -1;
    for (const bool tight : {false, true})
        if (left < 0) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                widths[i] = widthNeeded(int(i), tight);
            left = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
        }
    if (left < 0) {
        // Texts that say how wide they must be (names, ids) keep that; the others share what is left.
        const auto isKept = [&](std::size_t i) {
            return columns[i].kind == TableColumn::Kind::Text && columns[i].width > 0;
        };
        std::vector<int> sorted;
        int room = viewport()->width(), cap = least;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (isKept(i))
                room -= widths[i] = std::min(widths[i], columns[i].width);
            else
                sorted.push_back(widths[i]);
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 0; i < sorted.size(); room -= sorted[i++])
            cap = std::max(cap, room / int(sorted.size() - i));
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!isKept(i))
                widths[i] = std::min(widths[i], cap);
    }
    for (std::size_t i = 0; i < columns.size() && left > 0; ++i) {
        const int more = std::clamp(columns[i].width - widths[i], 0, left);
        widths[i] += more;
        left -= more;
    }
    const auto flexible = std::ranges::count(columns, 0, &TableColumn::width);
    for (std::size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(int(i), widths[i] + (left > 0 && !columns[i].width ? left / int(flexible) : 0));
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

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(textFont(Type::Small));
    painter.setPen(tokens().text3);
    // Near the heading, where the eye is, and not in the middle of a long sheet.
    const QRect room = viewport()->rect().adjusted(12, 12, -12, -12);
    painter.drawText(room.adjusted(0, 0, 0, -std::max(0, room.height() - mostEmptyHeight)),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText.isEmpty() ? tr("Nothing here yet") : m_emptyText);
}

// The whole row under the mouse is shown as one thing.
bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        hover(rowAt(static_cast<QSinglePointEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave || event->type() == QEvent::Wheel)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void TableView::hover(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {std::exchange(m_hovered, row), row})
        if (changed >= 0 && changed < model()->rowCount())
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
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
