// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/pick_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/search_box.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole + 1, IconRole, CountRole, ShareRole, CheckRole, SectionRole };

class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {240, index.data(SectionRole).toBool() ? 28 : 34};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF line = QRectF(option.rect).adjusted(10, 0, -10, 0);
        if (index.data(SectionRole).toBool()) {
            painter->setFont(textFont(Type::Micro));
            painter->setPen(t.text3);
            painter->drawText(line.adjusted(0, 6, 0, 0), Qt::AlignVCenter, index.data().toString());
            return painter->restore();
        }
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? t.primarySoft : t.raised);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 7, 7);
        }
        paintLead(*painter, line, index);
        const QString count = index.data(CountRole).toString();
        painter->setFont(textFont(Type::Caption));
        painter->setPen(t.text3);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
        if (const QVariant share = index.data(ShareRole); share.isValid()) {
            const QRectF track(line.right() - 118, line.center().y() - 2.5, 52, 5);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.divider);
            painter->drawRoundedRect(track, 2.5, 2.5);
            painter->setBrush(t.primary);
            painter->drawRoundedRect(
                QRectF(track.topLeft(), QSizeF(std::max(3.0, track.width() * share.toDouble()), 5)), 2.5, 2.5);
            line.setRight(track.left() - 10);
        }
        painter->setFont(textFont(Type::Small));
        painter->setPen(selected ? t.primary : t.text);
        paintElided(*painter, line, Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

private:
    // A check box or an icon; `line` keeps what is right of it.
    static void paintLead(QPainter &painter, QRectF &line, const QModelIndex &index)
    {
        const Tokens &t = tokens();
        const QRectF box(line.left(), line.center().y() - 8, 16, 16);
        if (const QVariant check = index.data(CheckRole); check.isValid()) {
            painter.setPen(QPen(check.toBool() ? t.primary : t.borderStrong, 1));
            painter.setBrush(check.toBool() ? t.primary : t.surface);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
            if (check.toBool())
                paintIcon(painter, u"check"_s, box.adjusted(2, 2, -2, -2), t.onPrimary, 3);
        } else if (!index.data(IconRole).toString().isEmpty()) {
            paintIcon(painter, index.data(IconRole).toString(), box, t.text2, 1.8);
        } else {
            return;
        }
        line.setLeft(line.left() + 26);
    }
};

} // namespace

PickList::PickList(std::vector<PickItem> items, const Options &options, QWidget *parent)
    : QWidget(parent),
      m_items(std::move(items)),
      m_options(options),
      m_field(new SearchBox(options.placeholder, this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    for (const PickItem &item : m_items)
        m_most = std::max(m_most, item.count);
    m_field->setObjectName(options.name);
    m_field->setAccessibleName(options.placeholder);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &PickList::fill);
    connect(m_list, &QListView::clicked, this, &PickList::take);
    connect(m_list, &QListView::activated, this, &PickList::take);
    setFocusProxy(m_field);
    fill();
}

QStringList PickList::checked() const
{
    QStringList ids;
    for (const PickItem &item : m_items)
        if (item.isChecked)
            ids << item.id;
    return ids;
}

void PickList::setCounts(const QHash<QString, quint64> &counts)
{
    for (PickItem &item : m_items)
        if (const auto count = counts.find(item.id); count != counts.end()) {
            item.count = *count;
            item.hasCount = true;
            m_most = std::max(m_most, item.count);
        }
    const QVariant chosen = m_list->currentIndex().data(IdRole);
    const int scrolled = m_list->verticalScrollBar()->value();
    fill();
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (chosen.isValid() && m_model->item(i)->data(IdRole) == chosen)
            m_list->setCurrentIndex(m_model->index(i, 0));
    m_list->verticalScrollBar()->setValue(scrolled);
}

void PickList::fill()
{
    const QString query = m_field->text().trimmed();
    std::vector<std::pair<int, const PickItem *>> found;
    QHash<QString, int> best;
    for (const PickItem &item : m_items)
        if (const int score = matchScore(item.key, query)) {
            found.emplace_back(score, &item);
            best[item.section] = std::max(best[item.section], score);
        }
    if (!query.isEmpty())
        std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
            const int bestOfA = best[a.second->section], bestOfB = best[b.second->section];
            if (bestOfA != bestOfB)
                return bestOfA > bestOfB;
            return a.second->section != b.second->section ? a.second->section < b.second->section : a.first > b.first;
        });
    m_model->clear();
    QString section;
    const auto add = [this](const QString &text) {
        auto *row = new QStandardItem(text);
        m_model->appendRow(row);
        return row;
    };
    for (const auto &[score, item] : found) {
        if (item->section != section) {
            section = item->section;
            QStandardItem *head = add(section);
            head->setData(true, SectionRole);
            head->setFlags(Qt::NoItemFlags);
        }
        QStandardItem *row = add(item->title);
        row->setData(item->id, IdRole);
        row->setData(item->icon, IconRole);
        row->setToolTip(item->title);
        if (item->hasCount) {
            row->setData(fullNumber(double(item->count)), CountRole);
            row->setData(double(item->count) / double(m_most), ShareRole);
        }
        if (m_options.checks)
            row->setData(item->isChecked, CheckRole);
    }
    const bool isKnown =
        std::any_of(m_items.begin(), m_items.end(), [&](const auto &item) { return item.id == query; });
    if (m_options.free && !query.isEmpty() && !isKnown) {
        QStandardItem *row = add(tr("Use “%1”").arg(query));
        row->setData(query, IdRole);
        row->setData(u"plus"_s, IconRole);
    }
    if (m_model->rowCount() == 0) {
        QStandardItem *none = add(tr("Nothing is called so."));
        none->setData(true, SectionRole);
        none->setFlags(Qt::NoItemFlags);
    }
    for (int i = 0; i < m_model->rowCount() && !m_list->currentIndex().isValid(); ++i)
        if (m_model->item(i)->isEnabled())
            m_list->setCurrentIndex(m_model->index(i, 0));
    m_list->setMinimumHeight(std::min(320, 34 * std::max(2, m_model->rowCount()) + 12));
    m_list->setMaximumHeight(m_list->minimumHeight());
    updateGeometry();
}

void PickList::take(const QModelIndex &index)
{
    if (!index.isValid() || index.data(SectionRole).toBool())
        return;
    const QString id = index.data(IdRole).toString();
    if (!m_options.checks)
        return Q_EMIT picked(id);
    auto item = std::find_if(m_items.begin(), m_items.end(), [&](const PickItem &known) { return known.id == id; });
    if (item == m_items.end()) {
        m_items.insert(m_items.begin(), {id, id, {}, {}, 0, false, true, searchKey(id)});
        m_field->clear();
    } else {
        item->isChecked = !item->isChecked;
        m_model->setData(index, item->isChecked, CheckRole);
    }
    Q_EMIT checkedChanged();
}

// The field keeps the focus; arrows walk the list, Return takes.
bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int step = key == Qt::Key_Down ? 1 : -1;
    int row = m_list->currentIndex().row() + step;
    while (row >= 0 && row < m_model->rowCount() && !m_model->item(row)->isEnabled())
        row += step;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

} // namespace panorama::ui
