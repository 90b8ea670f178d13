// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"
#include "ui/widgets/current_stack.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace panorama::ui {

class InlineBanner;
class Skeleton;

// What stands where nothing is yet: an icon, one sentence, one primary action.
struct EmptyText
{
    QString icon;
    QString title;
    QString sentence;
    QString action; // empty: no button
    QString secondAction; // a quiet second way, may be empty
};

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const EmptyText &text = {}, QWidget *parent = nullptr);
    void setContent(const EmptyText &text);

Q_SIGNALS:
    void actionRequested();
    void secondActionRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    QString m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_second;
};

// Content, or why there is none. Errors keep the last content under a banner when there was any.
class StateStack : public CurrentStack
{
    Q_OBJECT
public:
    explicit StateStack(QWidget *content, QWidget *parent = nullptr);
    void showContent();
    void showLoading(int rows = 4);
    // Without a way of their own the actions are told by the signals below.
    void showEmpty(const EmptyText &text, std::function<void()> action = {}, std::function<void()> second = {});
    void showError(const Error &error);
    void forget() { m_hasShown = false; } // the last content is of another workspace: an error shall not keep it

Q_SIGNALS:
    void actionRequested(); // of the empty state
    void secondActionRequested(); // of the empty state
    void retryRequested(); // of the error state

private:
    QWidget *m_content; // with the banner above it
    InlineBanner *m_banner;
    bool m_hasShown = false;
    std::function<void()> m_action, m_second; // of the empty state
    EmptyState *m_empty;
    EmptyState *m_error;
    Skeleton *m_skeleton;
};

// "message where — mend" as the window says it.
QString errorText(const Error &error);

} // namespace panorama::ui
