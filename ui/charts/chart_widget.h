// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_table.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace panorama::ui {

class ChartTip;

// One line of a tooltip. An invalid colour draws no swatch.
struct TipRow
{
    QString name;
    QString value;
    QColor color;
    bool operator==(const TipRow &) const = default;
};

// A thing in a chart that can be pointed at, focused, read aloud and pressed: a bar, a stage, a week.
struct ChartMark
{
    QRectF rect;
    QString name;
    QString value; // exact, for screen readers and the tooltip
    std::vector<TipRow> tip;
};

// Base of every chart. A subclass holds values, says them as a table and paints them; the base gives hover, tooltip,
// keyboard (arrows, Home, End, Return), accessible children, copy (Ctrl+C), menu with export, and the empty and
// loading states. Painting returns the marks, so that geometry is worked out in one place.
class ChartWidget : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWidget(QWidget *parent = nullptr);
    virtual ChartTable table() const = 0;
    virtual std::vector<ChartMark> paintChart(QPainter &painter, const QRectF &area, const ChartStyle &style) const = 0;
    virtual std::vector<TipRow> legend() const { return {}; } // chips for the card's header: name and colour

    void setTitle(const QString &title, const QString &subtitle = {}); // for exports and screen readers
    QString title() const { return m_title; }
    QString subtitle() const { return m_subtitle; }
    void setMessage(const QString &text) { change(m_message, text); } // shown when there are no rows
    void setLoading(bool loading) { change(m_loading, loading); }
    const std::vector<ChartMark> &marks() const; // as painted at the present size
    int current() const { return m_current; } // -1: none
    void setCurrent(int mark);

Q_SIGNALS:
    void markActivated(int mark); // pressed: click, Return or by assistive technology
    void dataChanged(); // new values

protected:
    void refresh(); // call after new values
    virtual void paintOverlay(QPainter &painter, const ChartMark &mark, int index) const;
    virtual int markAt(const QPointF &position) const;
    virtual int step(int key, int from) const; // which mark an arrow key leads to
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    template<typename T> void change(T &what, const T &value)
    {
        if (what == value) // what it shows stays painted
            return;
        what = value;
        refresh();
    }
    void ensurePainted() const;
    void paintState(QPainter &painter) const;
    void showTip(int mark);
    QString m_title, m_subtitle, m_message;
    bool m_loading = false;
    int m_current = -1;
    std::optional<QPointF> m_pressed; // where the left button went down
    mutable QPixmap m_cache;
    mutable std::vector<ChartMark> m_marks;
    mutable bool m_fresh = false;
    QPointer<ChartTip> m_tip;
};

} // namespace panorama::ui
