// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_tip.h"
#include "ui/export/chart_export.h"
#include "ui/export/chart_menu.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace panorama::ui {

using namespace Qt::StringLiterals;

ChartWidget::ChartWidget(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 60);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartWidget::setTitle(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
    setAccessibleName(title);
}

const std::vector<ChartMark> &ChartWidget::marks() const
{
    ensurePainted();
    return m_marks;
}

void ChartWidget::refresh()
{
    m_fresh = false;
    m_current = -1;
    if (m_tip)
        m_tip->hide();
    update();
    Q_EMIT dataChanged();
}

void ChartWidget::ensurePainted() const
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_fresh && m_cache.size() == pixels)
        return;
    m_cache = QPixmap(pixels.expandedTo({1, 1}));
    m_cache.setDevicePixelRatio(ratio);
    m_cache.fill(Qt::transparent);
    m_marks.clear();
    if (!m_loading && !table().isEmpty()) {
        QPainter painter(&m_cache);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_marks = paintChart(painter, QRectF(rect()), screenStyle());
    }
    m_fresh = true;
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    ensurePainted();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marks.empty())
        paintState(painter);
    else if (m_current >= 0 && m_current < int(m_marks.size()))
        paintOverlay(painter, m_marks[std::size_t(m_current)], m_current);
    else if (hasFocus())
        paintFocusRing(painter, rect(), 6);
}

void ChartWidget::paintState(QPainter &painter) const
{
    const Tokens &t = tokens();
    if (m_loading) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.divider);
        for (int bar = 0; bar < 8; ++bar) {
            const double height = this->height() * (0.3 + 0.5 * ((bar * 5) % 7) / 7.0);
            painter.drawRoundedRect(
                QRectF(width() * (bar + 0.2) / 8, this->height() - height, width() * 0.6 / 8, height), 6, 6);
        }
        return;
    }
    painter.setFont(textFont(Type::Small));
    painter.setPen(t.text3);
    painter.drawText(rect().adjusted(16, 0, -16, 0), int(Qt::AlignCenter) | Qt::TextWordWrap,
                     m_message.isEmpty() ? tr("Nothing to show for this period.") : m_message);
}

void ChartWidget::paintOverlay(QPainter &painter, const ChartMark &mark, int) const
{
    if (hasFocus())
        paintFocusRing(painter, mark.rect.adjusted(-3, -3, 3, 3), 7);
    else {
        painter.setPen(QPen(tokens().borderStrong, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.rect.adjusted(-2.5, -2.5, 2.5, 2.5), 7, 7);
    }
}

int ChartWidget::markAt(const QPointF &position) const
{
    for (std::size_t i = 0; i < marks().size(); ++i)
        if (m_marks[i].rect.contains(position))
            return int(i);
    return -1;
}

int ChartWidget::step(int key, int from) const
{
    const int count = int(marks().size());
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down: return std::min(from + 1, count - 1);
    case Qt::Key_Left:
    case Qt::Key_Up: return std::max(from - 1, 0);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return count - 1;
    default: return from;
    }
}

void ChartWidget::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    showTip(mark);
    update();
    if (mark >= 0 && hasFocus())
        announceMark(this, mark);
}

void ChartWidget::showTip(int mark)
{
    if (mark < 0 || mark >= int(marks().size())) {
        if (m_tip)
            m_tip->hide();
        return;
    }
    if (!m_tip)
        m_tip = new ChartTip(window());
    const ChartMark &item = m_marks[std::size_t(mark)];
    auto rows = item.tip;
    if (rows.empty())
        rows.push_back({item.value, {}, {}});
    m_tip->showFor(this, item.rect, item.name, rows);
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_fresh = false;
        update();
    }
    if (event->type() == QEvent::Wheel) // the page scrolls away below the tooltip
        showTip(-1);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        event->accept();
    return QWidget::event(event);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && (event->position() - *m_pressed).manhattanLength() > 3 * QApplication::startDragDistance()) {
        m_pressed.reset();
        setCurrent(-1);
        dragChart(*this);
        return;
    }
    setCurrent(markAt(event->position()));
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    const bool pressedHere = m_pressed.has_value();
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && pressedHere && mark >= 0)
        Q_EMIT markActivated(mark);
}

void ChartWidget::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    else
        showTip(-1);
    QWidget::leaveEvent(event);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyChart(*this);
        return;
    }
    const int count = int(marks().size());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0) {
        Q_EMIT markActivated(m_current);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_current >= 0) {
        setCurrent(-1);
        return;
    }
    const bool arrow = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_Down;
    if (!arrow || count == 0)
        return QWidget::keyPressEvent(event);
    setCurrent(m_current < 0 ? (event->key() == Qt::Key_End ? count - 1 : 0) : step(event->key(), m_current));
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    popupChartMenu(*this, event->globalPos());
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
    update();
}

void ChartWidget::hideEvent(QHideEvent *event)
{
    if (m_tip)
        m_tip->hide();
    QWidget::hideEvent(event);
}

} // namespace panorama::ui
