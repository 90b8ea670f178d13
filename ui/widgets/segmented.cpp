// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/widgets/choice_tab.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace panorama::ui {

Segmented::Segmented(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(4, 4, 4, 4);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segmented::addChoice(const QString &id, const QString &text, const QString &tip)
{
    auto *button = new ChoiceTab(26, this);
    button->setText(text);
    button->setObjectName(id);
    button->setToolTip(tip);
    m_row->addWidget(button);
    // Assistive technology toggles without a click.
    connect(button, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on && id != m_current)
            choose(id);
    });
    connect(button, &QAbstractButton::pressed, this, [this, id] { m_again = id == m_current; });
    connect(button, &QAbstractButton::clicked, this, [this, id] {
        if (std::exchange(m_again, false))
            Q_EMIT chosenAgain(id);
    });
    if (m_current.isEmpty())
        setCurrent(id);
}

void Segmented::setChoiceText(const QString &id, const QString &text)
{
    if (auto *button = findChild<QAbstractButton *>(id)) {
        button->setText(text);
        button->updateGeometry();
    }
}

void Segmented::setCurrent(const QString &id)
{
    auto *button = findChild<QAbstractButton *>(id);
    if (!button)
        return;
    m_current = id;
    button->setChecked(true);
}

void Segmented::choose(const QString &id)
{
    m_current = id;
    Q_EMIT chosen(id);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().border, 1));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    auto *now = findChild<QAbstractButton *>(m_current);
    const int next = m_row->indexOf(now) + step;
    if (step == 0 || next < 0 || next >= m_row->count())
        return QWidget::keyPressEvent(event);
    auto *button = static_cast<QAbstractButton *>(m_row->itemAt(next)->widget());
    button->setFocus();
    button->click();
}

} // namespace panorama::ui
