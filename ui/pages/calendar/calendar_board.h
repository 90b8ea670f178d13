// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/calendar_service.h"
#include "ui/shell/channel_colors.h"

#include <QWidget>

#include <optional>

namespace panorama::ui {

// One piece of a campaign's bar as it is drawn: in the month a long campaign has a piece a week.
struct CalendarBar
{
    std::size_t item = 0;
    QRectF rect;
    bool hasStart = true, hasEnd = true; // the piece holds the first and the last day
};

// Campaigns on days, to be created, moved and resized by hand or keyboard. Base of the month and the time line, which
// say where days and bars lie. Arrow keys move the current campaign by a day, with Alt its end; Esc ends a drag.
class CalendarBoard : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarBoard(QWidget *parent = nullptr);
    void setContent(services::CalendarView view, ChannelColors colors, Date today);
    const services::CalendarView &view() const { return m_view; }
    void setGroupByChannel(bool byChannel) { m_colorByChannel = byChannel; }
    const std::vector<CalendarBar> &bars() const { return m_bars; }
    int current() const { return m_current; }
    void setCurrent(int item);
    QString itemText(int item) const; // for screen readers

Q_SIGNALS:
    void edited(const QString &id, const panorama::CampaignEntry &entry, const QString &what);
    void createRequested(const panorama::DateRange &days);
    void opened(const QString &id);
    void removeRequested(const QString &id);
    void currentChanged(int item);

protected:
    virtual std::vector<CalendarBar> layoutBars() const = 0;
    virtual std::optional<Date> dayAt(const QPointF &position) const = 0;
    virtual void paintGround(QPainter &painter) const = 0;
    virtual void clickedGround(const QPointF &, Date) { } // a click beside all campaigns

    const CampaignEntry &entryOf(std::size_t item) const; // as dragged
    QColor colorOf(std::size_t item) const;
    Date today() const { return m_today; }
    std::optional<DateRange> drawnSpan() const; // being created
    void relayout();

    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Grip { None, Move, Start, End, Create };
    int barAt(const QPointF &position, Grip *grip) const;
    void dragTo(Date day);
    void endDrag(bool keep);
    void nudge(int days, bool resize);
    void paintBar(QPainter &painter, const CalendarBar &bar) const;
    void paintTexts(QPainter &painter, const CalendarBar &bar) const;
    struct Content
    {
        services::CalendarView view;
        ChannelColors colors;
        Date today;
    };
    std::optional<Content> m_waiting; // came during a drag
    services::CalendarView m_view;
    ChannelColors m_colors;
    std::vector<CalendarBar> m_bars;
    Date m_today;
    bool m_colorByChannel = true;
    int m_current = -1;
    Grip m_grip = Grip::None;
    Date m_from, m_to; // days under the mouse: at the press and now
    CampaignEntry m_dragged;
};

} // namespace panorama::ui
