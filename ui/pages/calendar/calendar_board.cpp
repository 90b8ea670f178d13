// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_board.h"

#include "ui/pages/calendar/board_accessible.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <utility>

namespace panorama::ui {

namespace {
constexpr double gripWidth = 7;
}

CalendarBoard::CalendarBoard(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    installBoardAccessibility();
}

// What comes while something is dragged waits for its end: the hand never loses a campaign.
void CalendarBoard::setContent(services::CalendarView view, ChannelColors colors, Date today)
{
    if (m_grip != Grip::None) {
        m_waiting = Content {std::move(view), std::move(colors), today};
        return;
    }
    const std::string kept = m_current >= 0 && std::size_t(m_current) < m_view.items.size()
        ? m_view.items[std::size_t(m_current)].id
        : std::string();
    m_view = std::move(view);
    m_colors = std::move(colors);
    m_today = today;
    m_current = -1;
    for (std::size_t i = 0; i < m_view.items.size(); ++i)
        if (m_view.items[i].id == kept)
            m_current = int(i);
    relayout();
}

void CalendarBoard::relayout()
{
    m_bars = layoutBars();
    update();
}

void CalendarBoard::setCurrent(int item)
{
    if (item == m_current)
        return;
    m_current = item;
    update();
    Q_EMIT currentChanged(item);
}

const CampaignEntry &CalendarBoard::entryOf(std::size_t item) const
{
    const bool dragged = m_grip != Grip::None && m_grip != Grip::Create && int(item) == m_current;
    return dragged ? m_dragged : m_view.items[item].entry;
}

QColor CalendarBoard::colorOf(std::size_t item) const
{
    const std::string &channel = m_view.items[item].entry.channel;
    return channel.empty() ? tokens().primary : tokens().channel(m_colors.of(channel));
}

std::optional<DateRange> CalendarBoard::drawnSpan() const
{
    if (m_grip != Grip::Create)
        return std::nullopt;
    return DateRange {std::min(m_from, m_to), {std::max(m_from, m_to).days + 1}};
}

QString CalendarBoard::itemText(int item) const
{
    const CampaignEntry &entry = entryOf(std::size_t(item));
    const QString days =
        entry.alwaysOn ? tr("always on") : rangeText(qdate(entry.days.from), qdate({entry.days.to.days - 1}));
    QStringList parts {QString::fromStdString(entry.name), days};
    for (const std::string *more : {&entry.channel, &entry.owner})
        if (!more->empty())
            parts << QString::fromStdString(*more);
    return parts.join(QStringLiteral(" · "));
}

void CalendarBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    for (const CalendarBar &bar : m_bars)
        if (int(bar.item) != m_current)
            paintBar(painter, bar);
    for (const CalendarBar &bar : m_bars)
        if (int(bar.item) == m_current)
            paintBar(painter, bar);
}

void CalendarBoard::paintBar(QPainter &painter, const CalendarBar &bar) const
{
    const Tokens &t = tokens();
    const CampaignEntry &entry = entryOf(bar.item);
    const QColor color = colorOf(bar.item);
    const bool isDraft = entry.status == "draft" || entry.status == "planned";
    const bool isCurrent = int(bar.item) == m_current;
    QPainterPath shape;
    shape.addRoundedRect(bar.rect, 5, 5);
    painter.fillPath(shape, mixed(t.surface, color, isCurrent ? 0.42 : isDraft ? 0.12 : 0.24));
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    if (bar.hasStart)
        painter.fillRect(QRectF(bar.rect.left(), bar.rect.top(), 4, bar.rect.height()), color);
    painter.restore();
    if (isDraft || isCurrent) {
        painter.setPen(QPen(color, isCurrent ? 1.5 : 1, isDraft ? Qt::DashLine : Qt::SolidLine));
        painter.drawPath(shape);
    }
    if (isCurrent && hasFocus())
        paintFocusRing(painter, bar.rect.adjusted(-1, -1, 1, 1), 6);
    paintTexts(painter, bar);
}

// The name; where there is room for two lines also the channel, who is in charge and the budget.
void CalendarBoard::paintTexts(QPainter &painter, const CalendarBar &bar) const
{
    constexpr double twoLines = 36;
    const CampaignEntry &entry = entryOf(bar.item);
    const bool isTall = bar.rect.height() >= twoLines;
    QRectF line = bar.rect.adjusted(bar.hasStart ? 10 : 6, isTall ? 4 : 0, -6, isTall ? -bar.rect.height() / 2 : 0);
    painter.setPen(tokens().text);
    painter.setFont(textFont(isTall ? Type::CaptionStrong : Type::Caption));
    paintElided(painter, line, Qt::AlignVCenter, QString::fromStdString(entry.name));
    if (!isTall)
        return;
    QStringList more;
    for (const std::string *text : {&entry.channel, &entry.owner})
        if (!text->empty())
            more << QString::fromStdString(*text);
    if (entry.budget && entry.budget->micros > 0)
        more << shortMoney(*entry.budget).text();
    painter.setPen(tokens().text2);
    painter.setFont(textFont(Type::Caption));
    paintElided(painter, line.translated(0, line.height()), Qt::AlignVCenter, more.join(QStringLiteral(" · ")));
}

int CalendarBoard::barAt(const QPointF &position, Grip *grip) const
{
    for (std::size_t i = m_bars.size(); i-- > 0;) {
        const CalendarBar &bar = m_bars[i];
        if (!bar.rect.contains(position))
            continue;
        const bool alwaysOn = m_view.items[bar.item].entry.alwaysOn;
        *grip = bar.hasEnd && !alwaysOn && position.x() > bar.rect.right() - gripWidth ? Grip::End
            : bar.hasStart && position.x() < bar.rect.left() + gripWidth && bar.rect.width() > 3 * gripWidth
            ? Grip::Start
            : Grip::Move;
        return int(bar.item);
    }
    return -1;
}

void CalendarBoard::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Date> day = dayAt(event->position());
    if (event->button() != Qt::LeftButton || !day)
        return;
    Grip grip = Grip::None;
    const int item = barAt(event->position(), &grip);
    setCurrent(item);
    m_grip = item < 0 ? Grip::Create : grip;
    m_from = m_to = *day;
    if (item >= 0)
        m_dragged = m_view.items[std::size_t(item)].entry;
    update();
}

void CalendarBoard::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip != Grip::None) {
        if (const std::optional<Date> day = dayAt(event->position()); day && *day != m_to)
            dragTo(*day);
        return;
    }
    Grip grip = Grip::None;
    barAt(event->position(), &grip);
    setCursor(grip == Grip::Move ? Qt::OpenHandCursor : grip == Grip::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
}

void CalendarBoard::dragTo(Date day)
{
    m_to = day;
    if (m_grip != Grip::Create) {
        const CampaignEntry &before = m_view.items[std::size_t(m_current)].entry;
        const int days = m_to.days - m_from.days;
        const Date last {before.days.to.days - 1};
        m_dragged = m_grip == Grip::Move ? moved(before, days)
            : m_grip == Grip::Start
            ? resized(before, std::min(Date {before.days.from.days + days}, last), last)
            : resized(before, before.days.from, std::max(Date {last.days + days}, before.days.from));
        QToolTip::showText(QCursor::pos(), rangeText(qdate(m_dragged.days.from), qdate({m_dragged.days.to.days - 1})),
                           this);
    }
    relayout();
}

void CalendarBoard::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_grip == Grip::Create && m_from == m_to;
    endDrag(true);
    if (isClick)
        clickedGround(event->position(), m_from);
}

void CalendarBoard::endDrag(bool keep)
{
    const Grip grip = m_grip;
    const std::optional<DateRange> span = drawnSpan();
    m_grip = Grip::None;
    QToolTip::hideText();
    relayout();
    if (keep && m_from != m_to && grip == Grip::Create)
        Q_EMIT createRequested(*span);
    else if (keep && m_from != m_to && grip != Grip::None && m_current >= 0)
        Q_EMIT edited(QString::fromStdString(m_view.items[std::size_t(m_current)].id), m_dragged,
                      grip == Grip::Move ? QStringLiteral("move campaign") : QStringLiteral("resize campaign"));
    if (auto waiting = std::exchange(m_waiting, std::nullopt))
        setContent(std::move(waiting->view), std::move(waiting->colors), waiting->today);
}

void CalendarBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    Grip grip = Grip::None;
    const int item = barAt(event->position(), &grip);
    m_grip = Grip::None;
    if (item >= 0)
        Q_EMIT opened(QString::fromStdString(m_view.items[std::size_t(item)].id));
    else if (const std::optional<Date> day = dayAt(event->position()))
        Q_EMIT createRequested({*day, {day->days + 1}});
}

void CalendarBoard::nudge(int days, bool resize)
{
    const CampaignEntry &before = m_view.items[std::size_t(m_current)].entry;
    const CampaignEntry after = resize
        ? resized(before, before.days.from, std::max(Date {before.days.to.days - 1 + days}, before.days.from))
        : moved(before, days);
    Q_EMIT edited(QString::fromStdString(m_view.items[std::size_t(m_current)].id), after,
                  resize ? QStringLiteral("resize campaign") : QStringLiteral("move campaign"));
}

void CalendarBoard::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_view.items.size());
    const bool chosen = m_current >= 0 && m_current < count;
    switch (event->key()) {
    case Qt::Key_Escape: return m_grip == Grip::None ? setCurrent(-1) : endDrag(false);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (chosen)
            return nudge(event->key() == Qt::Key_Left ? -1 : 1, event->modifiers() & Qt::AltModifier);
        break;
    case Qt::Key_Up: return setCurrent(std::max(0, m_current - 1) < count ? std::max(0, m_current - 1) : -1);
    case Qt::Key_Down: return setCurrent(std::min(count - 1, m_current + 1));
    case Qt::Key_Return:
    case Qt::Key_F2:
        if (chosen)
            Q_EMIT opened(QString::fromStdString(m_view.items[std::size_t(m_current)].id));
        return;
    case Qt::Key_Delete:
        if (chosen)
            Q_EMIT removeRequested(QString::fromStdString(m_view.items[std::size_t(m_current)].id));
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

bool CalendarBoard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        Grip grip = Grip::None;
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = barAt(help->pos(), &grip);
        QToolTip::showText(help->globalPos(), item < 0 ? QString() : itemText(item), this);
        return true;
    }
    return QWidget::event(event);
}

void CalendarBoard::resizeEvent(QResizeEvent *)
{
    relayout();
}

} // namespace panorama::ui
