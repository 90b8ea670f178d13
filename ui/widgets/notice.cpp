// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/card.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(PillTone tone)
{
    switch (tone) {
    case PillTone::Good: return u"circle-check"_s;
    case PillTone::Bad: return u"circle-alert"_s;
    case PillTone::Warn: return u"triangle-alert"_s;
    case PillTone::Neutral:
    case PillTone::Primary: break;
    }
    return u"info"_s;
}

} // namespace

InlineBanner::InlineBanner(QWidget *parent)
    : QFrame(parent),
      m_text(makeLabel({}, {}, this)),
      m_action(makeButton({}, {}, u"ghost"_s, this)),
      m_close(makeIconButton(u"x"_s, tr("Close"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &InlineBanner::actionRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void InlineBanner::showMessage(PillTone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
}

void InlineBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PillColors colors = pillColors(m_tone, tokens());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect(), 8, 8);
    paintIcon(painter, iconOf(m_tone), QRectF(14, height() / 2.0 - 8, 16, 16), colors.text, 2);
}

Toast *Toast::show(QWidget *window, const QString &text, const QString &action)
{
    delete window->findChild<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    auto *toast = new Toast(window, text, action);
    toast->place();
    toast->QWidget::show();
    toast->raise();
    return toast;
}

Toast::Toast(QWidget *window, const QString &text, const QString &action)
    : QWidget(window), m_focusBefore(QApplication::focusWidget())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(26, 16, 18, 16);
    auto *label = makeLabel(text, {}, this);
    row->addWidget(label, 1);
    if (!action.isEmpty()) {
        auto *button = makeButton(action, {}, u"ghost"_s, this);
        button->setObjectName(u"toast.action"_s);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &Toast::actionRequested);
        connect(button, &QPushButton::clicked, this, &QObject::deleteLater);
    }
    auto *close = makeIconButton(u"x"_s, tr("Close"), this);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QObject::deleteLater);
    for (auto *button : findChildren<QPushButton *>())
        button->setFocusPolicy(Qt::TabFocus); // a press of the mouse takes the keyboard from nobody
    setAccessibleName(text);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QObject::deleteLater);
    m_timer.start(action.isEmpty() ? 6000 : 15000);
    window->installEventFilter(this);
}

Toast::~Toast()
{
    if (m_focusBefore && isAncestorOf(QApplication::focusWidget()))
        m_focusBefore->setFocus();
}

void Toast::place()
{
    const int width = std::min(sizeHint().width(), parentWidget()->width() - 40);
    const int height = sizeHint().height();
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - 20, width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, QRectF(rect()).adjusted(8, 8, -8, -8), 10);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start(3000);
    QWidget::leaveEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace panorama::ui
