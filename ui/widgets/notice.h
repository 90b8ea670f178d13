// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paint.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace panorama::ui {

// A message inside a page that stays until it is dealt with: icon, text, an action, a way to close it.
class InlineBanner : public QFrame
{
    Q_OBJECT
public:
    explicit InlineBanner(QWidget *parent = nullptr);
    void showMessage(PillTone tone, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    PillTone m_tone = PillTone::Neutral;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
};

// A short message at the bottom of the window that goes by itself after a few seconds (never under the mouse).
class Toast : public QWidget
{
    Q_OBJECT
public:
    // Replaces the toast that the window shows, if any.
    static Toast *show(QWidget *window, const QString &text, const QString &action = {});
    ~Toast() override; // the keyboard goes back to where it was, if the toast has it

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Toast(QWidget *window, const QString &text, const QString &action);
    void place();
    QTimer m_timer;
    QPointer<QWidget> m_focusBefore;
};

} // namespace panorama::ui
