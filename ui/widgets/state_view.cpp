// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_view.h"

#include "ui/widgets/card.h"
#include "ui/widgets/error_words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/skeleton.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const EmptyText &text, QWidget *parent) : QWidget(parent)
{
    m_title = makeLabel({}, u"h2"_s, this);
    m_sentence = makeLabel({}, u"secondary"_s, this);
    for (auto *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_action = makeButton({}, {}, u"primary"_s, this);
    m_action->setObjectName(u"empty.action"_s);
    m_second = makeButton({}, {}, u"ghost"_s, this);
    m_second->setObjectName(u"empty.second"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(3);
    column->addSpacing(64);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_second, 0, Qt::AlignHCenter);
    column->addStretch(4);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActionRequested);
    setContent(text);
}

void EmptyState::setContent(const EmptyText &text)
{
    m_icon = text.icon;
    m_title->setText(text.title);
    m_sentence->setText(text.sentence);
    m_action->setText(text.action);
    m_action->setVisible(!text.action.isEmpty());
    m_second->setText(text.secondAction);
    m_second->setVisible(!text.secondAction.isEmpty());
    setAccessibleName(text.title);
    measure();
}

// Wrapped labels that are centred get no height for their width from the layout, so they are measured here.
void EmptyState::measure()
{
    for (auto *label : {m_title, m_sentence}) {
        label->ensurePolished();
        const int room = std::clamp(width() - 32, 120, 440);
        // As many lines as needed, and all about equally long.
        const int length = label->fontMetrics().horizontalAdvance(label->text());
        const int lines = std::max(1, (length + room - 1) / room);
        const int wide = lines == 1 ? room : std::min(room, length / lines + 48);
        label->setFixedSize(wide, std::max(0, label->heightForWidth(wide)));
        label->setVisible(!label->text().isEmpty());
    }
    update();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(width() / 2.0, m_title->geometry().top() - 40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().primarySoft);
    painter.drawEllipse(centre, 28, 28);
    paintIcon(painter, m_icon, QRectF(centre - QPointF(13, 13), QSizeF(26, 26)), tokens().primary, 1.7);
}

StateStack::StateStack(QWidget *content, QWidget *parent)
    : CurrentStack(parent),
      m_content(new QWidget),
      m_banner(new InlineBanner),
      m_empty(new EmptyState),
      m_error(new EmptyState),
      m_skeleton(new Skeleton)
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(content, 1);
    addWidget(m_content);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_empty, m_error, m_skeleton})
        addWidget(widget);
    connect(m_empty, &EmptyState::actionRequested, this,
            [this] { m_action ? std::function(m_action)() : Q_EMIT actionRequested(); });
    connect(m_empty, &EmptyState::secondActionRequested, this,
            [this] { m_second ? std::function(m_second)() : Q_EMIT secondActionRequested(); });
    connect(m_error, &EmptyState::actionRequested, this, &StateStack::retryRequested);
    connect(m_banner, &InlineBanner::actionRequested, this, &StateStack::retryRequested);
}

void StateStack::showContent()
{
    m_hasShown = true;
    m_banner->hide();
    setCurrentWidget(m_content);
}

void StateStack::showLoading(int)
{
    if (!m_hasShown)
        setCurrentWidget(m_skeleton);
}

void StateStack::showEmpty(const EmptyText &text, std::function<void()> action, std::function<void()> second)
{
    m_hasShown = false;
    m_action = std::move(action);
    m_second = std::move(second);
    m_empty->setContent(text);
    setCurrentWidget(m_empty);
}

void StateStack::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (m_hasShown) { // the last figures stay, with the reason above them
        setCurrentWidget(m_content);
        m_banner->showMessage(PillTone::Bad, errorText(error), tr("Try again"));
        return;
    }
    m_error->setContent({u"circle-alert"_s,
                         inWindowWords(QString::fromStdString(error.message)),
                         inWindowWords(QString::fromStdString(error.mend)),
                         tr("Try again"),
                         {}});
    setCurrentWidget(m_error);
}

QString errorText(const Error &error)
{
    QString text = inWindowWords(QString::fromStdString(error.message));
    if (!error.where.empty() && error.message.find(error.where) == std::string::npos)
        text += placeText(QString::fromStdString(error.where));
    if (!error.mend.empty())
        text += u" — "_s + inWindowWords(QString::fromStdString(error.mend));
    return text;
}

} // namespace panorama::ui
