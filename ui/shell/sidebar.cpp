// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/inbox_popover.h"
#include "ui/shell/offline_badge.h"
#include "ui/shell/task_indicator.h"
#include "ui/widgets/card.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

class Brand : public QWidget
{
public:
    explicit Brand(QWidget *parent) : QWidget(parent), m_logo(u":/theme/panorama.svg"_s)
    {
        setFixedHeight(40);
        setAccessibleName(u"Panorama"_s);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_logo.render(&painter, QRectF(8, 6, 28, 28));
        QFont font = textFont(Type::H2);
        font.setPixelSize(17);
        font.setWeight(QFont::Medium);
        painter.setFont(font);
        painter.setPen(tokens().text);
        painter.drawText(QRectF(46, 0, width() - 46, 40), Qt::AlignVCenter, QStringLiteral("Panorama"));
    }

private:
    QSvgRenderer m_logo;
};

} // namespace

Sidebar::Sidebar(const PageRegistry &registry, ShellContext &context, QWidget *parent)
    : QWidget(parent), m_registry(registry), m_context(context)
{
    setFixedWidth(220);
    setObjectName(u"sidebar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(2);
    addBrand(column);
    column->addSpacing(6);
    for (const PageSpec &spec : registry.pages())
        if (QLatin1String(spec.group) != "bottom"_L1)
            addPage(column, spec);
    column->addStretch(1);
    column->addWidget(new TaskIndicator(context.tasks, this));
    column->addWidget(new OfflineBadge(context, this));
    column->addSpacing(6);
    for (const PageSpec &spec : registry.pages())
        if (QLatin1String(spec.group) == "bottom"_L1)
            addPage(column, spec);
    connect(&context.inbox, &Inbox::changed, this, &Sidebar::updateInbox);
    retranslate();
    updateInbox();
}

void Sidebar::addBrand(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new Brand(this), 1);
    m_inbox = makeIconButton(u"bell"_s, {}, this);
    m_inbox->setObjectName(u"inbox.open"_s);
    row->addWidget(m_inbox);
    m_inboxCount = new Pill({}, PillTone::Warn, this);
    row->addWidget(m_inboxCount);
    column->addLayout(row);
    connect(m_inbox, &QPushButton::clicked, this, &Sidebar::showInbox);
}

void Sidebar::addPage(QVBoxLayout *column, const PageSpec &spec)
{
    const bool known = std::any_of(m_groups.begin(), m_groups.end(), [&](const auto &group) {
        return QLatin1String(group.second->group) == QLatin1String(spec.group);
    });
    if (*spec.group && QLatin1String(spec.group) != "bottom"_L1 && !known) {
        auto *label = makeLabel({}, u"section"_s, this);
        label->setContentsMargins(12, 12, 0, 4);
        column->addWidget(label);
        m_groups.emplace_back(label, &spec);
    }
    auto *button = new NavButton(spec.icon, {}, this);
    button->setObjectName(u"nav."_s + spec.id);
    m_buttons.insert(spec.id, button);
    column->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id = spec.id] { Q_EMIT pageChosen(id); });
}

void Sidebar::setCurrent(const QString &id)
{
    for (auto button = m_buttons.keyValueBegin(); button != m_buttons.keyValueEnd(); ++button)
        button->second->setCurrent(button->first == id);
}

void Sidebar::retranslate()
{
    for (const PageSpec &spec : m_registry.pages())
        m_buttons.value(spec.id)->setText(spec.titleText());
    for (const auto &[label, spec] : m_groups)
        label->setText(spec->groupText().toUpper());
    m_inbox->setToolTip(tr("Inbox"));
    m_inbox->setAccessibleName(tr("Inbox"));
    updateInbox();
}

void Sidebar::updateInbox()
{
    const auto count = int(m_context.inbox.items().size());
    m_inboxCount->setVisible(count > 0);
    if (count > 0)
        static_cast<Pill *>(m_inboxCount)->setPill(QString::number(count), PillTone::Warn);
    for (const PageSpec &spec : m_registry.pages())
        m_buttons.value(spec.id)->setBadge(m_context.inbox.count(spec.id));
}

void Sidebar::showInbox()
{
    openInbox(m_context, m_inbox);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), tokens().border);
}

} // namespace panorama::ui
