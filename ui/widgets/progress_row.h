// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace panorama::ui {

// Long work: what, how far, how long still, and a way to stop it.
class ProgressRow : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRow(const QString &title, QWidget *parent = nullptr);
    // total 0: not known, the bar then says only that something happens.
    void setProgress(quint64 done, quint64 total, const QString &what = {});
    void setCancelling();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_title;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_clock;
};

} // namespace panorama::ui
