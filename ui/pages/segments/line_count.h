// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/live_count.h"

#include <QWidget>

#include <optional>

namespace panorama::ui {

// The numbers of one line: the people whom it holds for, and below, when they differ, how many are left after it.
class LineCountLabel : public QWidget
{
    Q_OBJECT
public:
    // In an “and” the people left after the line, in an “or” those gathered so far.
    enum class After { None, Left, Gathered };
    explicit LineCountLabel(After after, QWidget *parent = nullptr);
    void setCount(const std::optional<LineCount> &count, quint64 people);
    QSize sizeHint() const override { return {92, 36}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    std::optional<LineCount> m_count;
    After m_after;
    bool m_showsAfter = false;
};

} // namespace panorama::ui
