// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <vector>

namespace panorama::ui {

// A range on the histogram of the values that there are: bars within the range stand out, both ends are dragged or
// moved by the arrow keys (Tab takes the other end). An end at its stop means no limit there. With one end only the
// other stays open. Whole numbers of a short span have a bar each, which stands over its number.
class HistogramSlider : public QWidget
{
    Q_OBJECT
public:
    enum class Ends { Both, Low, High };
    explicit HistogramSlider(QWidget *parent = nullptr);
    void setHistogram(std::vector<quint64> bins, double low, double high, bool whole);
    void setEnds(Ends ends);
    void setRange(double low, double high); // emits nothing; beyond the stops is shown at them
    double low() const { return m_low; }
    double high() const { return m_high; }
    QSize sizeHint() const override { return {260, 56}; }

Q_SIGNALS:
    void rangeChanged(double low, double high); // while it is dragged
    void finished();

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    double xOf(double value) const;
    double valueAt(double x) const;
    void moveActive(double value);
    bool hasBarEach() const { return m_isWhole && double(m_bins.size()) == m_to - m_from + 1; }
    double middleOf(std::size_t bin) const;
    std::vector<quint64> m_bins;
    double m_from = 0, m_to = 1, m_low = 0, m_high = 1;
    bool m_isWhole = true, m_activeHigh = false;
    Ends m_ends = Ends::Both;
};

} // namespace panorama::ui
