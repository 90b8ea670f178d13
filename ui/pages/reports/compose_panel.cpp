// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/compose_panel.h"

#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, SpanRole };

// Widths as people say them; others of a document written by hand are shown as the nearest.
constexpr int spans[] = {4, 6, 8, 12};

int nearestSpan(int span)
{
    return *std::ranges::min_element(spans, {}, [span](int known) { return std::abs(known - span); });
}

QString shareText(int span)
{
    return span >= 12 ? QString() : span == 8 ? u"2/3"_s : span == 6 ? u"1/2"_s : u"1/3"_s;
}

} // namespace

ComposePanel::ComposePanel(QWidget *parent)
    : Card(QString(), {}, parent),
      m_name(new QLineEdit),
      m_list(new QListWidget),
      m_width(new Segmented),
      m_cover(new QCheckBox),
      m_nameLabel(makeLabel({}, u"field"_s)),
      m_widthLabel(makeLabel({}, u"field"_s)),
      m_hint(makeLabel({}, u"muted"_s)),
      m_up(makeIconButton(u"chevron-up"_s, {})),
      m_down(makeIconButton(u"chevron-down"_s, {})),
      m_remove(makeButton({}, u"trash-2"_s, u"danger"_s)),
      m_close(makeIconButton(u"x"_s, {}))
{
    m_name->setObjectName(u"reports.name"_s);
    m_list->setObjectName(u"reports.parts"_s);
    m_width->setObjectName(u"reports.width"_s);
    m_cover->setObjectName(u"reports.cover"_s);
    m_up->setObjectName(u"reports.partUp"_s);
    m_down->setObjectName(u"reports.partDown"_s);
    m_remove->setObjectName(u"reports.remove"_s);
    createWidgets();
    connect(m_name, &QLineEdit::editingFinished, this, &ComposePanel::rename);
    connect(m_list, &QListWidget::currentItemChanged, this, &ComposePanel::showWidth);
    connect(m_list, &QListWidget::itemChanged, this, [this] { tell(u"choose the parts of a report"_s); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { tell(u"order a report"_s); });
    connect(m_width, &Segmented::chosen, this, [this](const QString &span) { setWidth(span.toInt()); });
    connect(m_cover, &QCheckBox::clicked, this, [this] { tell(u"choose the parts of a report"_s); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &ComposePanel::removeRequested);
    connect(m_close, &QPushButton::clicked, this, &ComposePanel::closed);
}

void ComposePanel::createWidgets()
{
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(300);
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    for (const int span : spans)
        m_width->addChoice(QString::number(span), shareText(span));
    actions()->addWidget(m_close);
    auto *order = new QHBoxLayout;
    order->addWidget(m_widthLabel);
    order->addStretch();
    order->addWidget(m_up);
    order->addWidget(m_down);
    body()->addWidget(m_nameLabel);
    body()->addWidget(m_name);
    body()->addWidget(m_list, 1);
    body()->addLayout(order);
    body()->addWidget(m_width, 0, Qt::AlignLeft);
    body()->addWidget(m_cover);
    body()->addWidget(m_hint);
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
}

void ComposePanel::retranslate()
{
    setTitle(tr("Compose"));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the report"));
    m_list->setAccessibleName(tr("Parts of the report"));
    m_widthLabel->setText(tr("Width on the page"));
    m_width->setAccessibleName(tr("Width on the page"));
    m_width->setChoiceText(u"12"_s, tr("Whole"));
    m_hint->setText(tr("Drag the parts into order. What does not fit on a page goes on the next."));
    m_remove->setText(tr("Remove report"));
    m_cover->setText(tr("Cover page in the PDF"));
    for (const auto &[button, text] :
         {std::pair {m_up, tr("Move up")}, std::pair {m_down, tr("Move down")}, {m_close, tr("Close")}}) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    showTexts();
}

void ComposePanel::setDocument(const Json &body, const std::vector<services::ReportPart> &parts)
{
    m_isFilling = true;
    const int row = std::max(0, m_list->currentRow());
    m_body = body;
    m_parts = parts;
    m_list->clear();
    QStringList chosen;
    if (const Json *sections = body.find("sections"))
        for (const Json &section : sections->items()) {
            const Json *id = section.isString() ? &section : section.find("id");
            const Json *span = section.isString() ? nullptr : section.find("span");
            chosen << QString::fromStdString(id->text());
            addPart(chosen.last(), true, span ? int(span->integer()) : 0);
        }
    for (const services::ReportPart &part : parts)
        if (!chosen.contains(QString::fromStdString(part.id)))
            addPart(QString::fromStdString(part.id), false, part.span);
    if (const Json *name = body.find("name"); name && !m_name->hasFocus())
        m_name->setText(QString::fromStdString(name->text()));
    const Json *cover = body.find("cover");
    m_cover->setChecked(!cover || cover->boolean());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_isFilling = false;
    showTexts();
    showWidth();
}

void ComposePanel::addPart(const QString &id, bool isChosen, int span)
{
    if (span == 0)
        for (const services::ReportPart &part : m_parts)
            if (id == QString::fromStdString(part.id))
                span = part.span;
    auto *item = new QListWidgetItem(m_list);
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled) & ~Qt::ItemIsDropEnabled);
    item->setData(IdRole, id);
    item->setData(SpanRole, span);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

QString ComposePanel::titleOf(const QString &id) const
{
    for (const services::ReportPart &part : m_parts)
        if (id == QString::fromStdString(part.id))
            return QString::fromStdString(part.title);
    return id;
}

void ComposePanel::showTexts()
{
    m_isFilling = true;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString share = shareText(nearestSpan(item->data(SpanRole).toInt()));
        const QString title = titleOf(item->data(IdRole).toString());
        item->setText(share.isEmpty() ? title : title + u"  ·  "_s + share);
    }
    m_isFilling = false;
}

void ComposePanel::showWidth()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_width->setEnabled(item != nullptr);
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(item && m_list->currentRow() + 1 < m_list->count());
    if (item)
        m_width->setCurrent(QString::number(nearestSpan(item->data(SpanRole).toInt())));
}

void ComposePanel::setWidth(int span)
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_isFilling = true;
    item->setData(SpanRole, span);
    m_isFilling = false;
    tell(u"set the width of a part"_s);
}

void ComposePanel::move(int by)
{
    const int row = m_list->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    m_isFilling = false;
    tell(u"order a report"_s);
}

void ComposePanel::rename()
{
    const QString name = m_name->text().trimmed();
    const Json *known = m_body.find("name");
    if (name.isEmpty() || (known && known->text() == name.toStdString()))
        return;
    tell(u"rename"_s);
}

void ComposePanel::tell(const QString &step)
{
    if (m_isFilling)
        return;
    Json sections = Json::array();
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() == Qt::Checked)
            sections.append(Json::object(
                {{"id", item->data(IdRole).toString().toStdString()}, {"span", item->data(SpanRole).toInt()}}));
    m_body.set("sections", std::move(sections));
    m_body.set("cover", m_cover->isChecked());
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        m_body.set("name", name.toStdString());
    showTexts();
    showWidth();
    Q_EMIT changed(m_body, step);
}

bool ComposePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace panorama::ui
