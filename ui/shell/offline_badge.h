// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/async.h"

#include <QWidget>

namespace panorama::ui {

class ShellContext;

// Says that the computer is offline, that work goes on all the same, and how much was changed since. Hidden while
// online.
class OfflineBadge : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineBadge(ShellContext &context, QWidget *parent = nullptr);
    void setOffline(bool offline);

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void countChanges(bool restart);
    QString detail() const;
    ShellContext &m_context;
    std::int64_t m_since = -1, m_now = -1; // revisions
    Request m_counting;
};

} // namespace panorama::ui
