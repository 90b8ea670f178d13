// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors.h"

#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// A day as the language of the window writes it, also when that changes.
class DayEdit : public QDateEdit
{
public:
    DayEdit(const QDate &date, QWidget *parent) : QDateEdit(date, parent) { speak(); }
    QSize minimumSizeHint() const override // the whole day, and the arrow
    {
        const QString widest = locale().toString(QDate(2028, 12, 28), dayPattern(locale()));
        return {fontMetrics().horizontalAdvance(widest) + 60, QDateEdit::minimumSizeHint().height()};
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QDateEdit::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            speak();
    }

private:
    void speak()
    {
        setLocale(QLocale());
        setDisplayFormat(dayPattern());
    }
};

} // namespace

QDateEdit *makeDateEdit(const QDate &date, QWidget *parent)
{
    auto *edit = new DayEdit(date, parent);
    edit->setCalendarPopup(true);
    auto *calendar = edit->calendarWidget();
    calendar->setAttribute(Qt::WA_StyledBackground);
    calendar->layout()->setContentsMargins(1, 1, 1, 1); // its border
    calendar->setMinimumSize(308, 240); // the last week as well
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat plain;
    plain.setForeground(tokens().text);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    for (const auto &[name, icon] : {std::pair("qt_calendar_prevmonth", u"chevron-left"_s),
                                     std::pair("qt_calendar_nextmonth", u"chevron-right"_s)})
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1StringView(name)))
            button->setIcon(themeIcon(icon));
    return edit;
}

void setFieldError(QWidget *field, QLabel *message, const QString &text)
{
    setStyleProperty(field, "invalid", !text.isEmpty());
    if (!message)
        return;
    message->setText(text);
    message->setVisible(!text.isEmpty());
}

QWidget *makeField(const QString &label, QWidget *field, QLabel **error, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = makeLabel(label, u"field"_s, box);
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    auto *message = makeLabel({}, u"error"_s, box);
    message->setWordWrap(true);
    message->hide();
    column->addWidget(message);
    column->addStretch(1);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (error)
        *error = message;
    return box;
}

RangeSlider::RangeSlider(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(80, 24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::setLimits(int low, int high)
{
    m_min = low;
    m_max = std::max(low + 1, high);
    setRange(m_low, m_high);
}

void RangeSlider::setRange(int low, int high)
{
    m_low = std::clamp(low, m_min, m_max);
    m_high = std::clamp(high, m_low, m_max);
    update();
}

double RangeSlider::xOf(int value) const
{
    return 9 + (width() - 18.0) * (value - m_min) / double(m_max - m_min);
}

void RangeSlider::moveActive(int value)
{
    const auto before = std::pair(m_low, m_high);
    if (m_activeHigh)
        m_high = std::clamp(value, m_low, m_max);
    else
        m_low = std::clamp(value, m_min, m_high);
    if (before != std::pair(m_low, m_high)) {
        update();
        Q_EMIT rangeChanged(m_low, m_high);
    }
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const double middle = height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.divider);
    painter.drawRoundedRect(QRectF(9, middle - 2, width() - 18.0, 4), 2, 2);
    painter.setBrush(t.primary);
    painter.drawRect(QRectF(QPointF(xOf(m_low), middle - 2), QPointF(xOf(m_high), middle + 2)));
    painter.setPen(QPen(t.primary, 2));
    for (const bool high : {false, true}) {
        painter.setBrush(hasFocus() && high == m_activeHigh ? t.primarySoft : t.surface);
        painter.drawEllipse(QPointF(xOf(high ? m_high : m_low), middle), 8, 8);
    }
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    m_activeHigh = std::abs(x - xOf(m_high)) < std::abs(x - xOf(m_low)) || (m_low == m_high && x > xOf(m_high));
    mouseMoveEvent(event);
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveActive(m_min
                   + int(std::lround((event->position().x() - 9) / std::max(1.0, width() - 18.0) * (m_max - m_min))));
}

void RangeSlider::keyPressEvent(QKeyEvent *event)
{
    const int now = m_activeHigh ? m_high : m_low;
    switch (event->key()) {
    case Qt::Key_Left: moveActive(now - 1); break;
    case Qt::Key_Right: moveActive(now + 1); break;
    case Qt::Key_PageDown: moveActive(now - (m_max - m_min) / 10); break;
    case Qt::Key_PageUp: moveActive(now + (m_max - m_min) / 10); break;
    case Qt::Key_Space:
        m_activeHigh = !m_activeHigh;
        update();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

ChipList::ChipList(const QString &placeholder, QWidget *parent) : QWidget(parent), m_field(new QLineEdit(this))
{
    m_field->setPlaceholderText(placeholder);
    m_field->setMinimumWidth(140);
    new FlowLayout(this, 6);
    rebuild();
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_field->text().trimmed();
        if (text.isEmpty() || m_chips.contains(text))
            return;
        m_chips << text;
        m_field->clear();
        rebuild();
        Q_EMIT chipsChanged(m_chips);
    });
}

void ChipList::setChips(const QStringList &chips)
{
    m_chips = chips;
    rebuild();
}

void ChipList::rebuild()
{
    while (auto *item = layout()->takeAt(0)) {
        if (item->widget() && item->widget() != m_field)
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &chip : m_chips) {
        auto *button = makeButton(chip, u"x"_s, {}, this);
        button->setLayoutDirection(Qt::RightToLeft);
        button->setAccessibleName(tr("Remove %1").arg(chip));
        connect(button, &QPushButton::clicked, this, [this, chip] {
            m_chips.removeAll(chip);
            rebuild();
            Q_EMIT chipsChanged(m_chips);
        });
        layout()->addWidget(button);
        button->show();
    }
    layout()->addWidget(m_field);
}

} // namespace panorama::ui
