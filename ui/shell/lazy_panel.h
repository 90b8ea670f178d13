// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"

#include <QTabWidget>
#include <QTimer>

namespace panorama::ui {

// A part of a page that loads when it is seen, a moment after the last change; until then it keeps what it shows.
class LazyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LazyPanel(ShellContext &context);
    virtual void retranslate() { }

protected:
    virtual void loadNow() = 0;
    void loadLater(); // something has changed
    void reload(); // at once, if it is seen, after the events that wait
    void loadAtOnce(); // if it is seen, before anything is painted
    void showEvent(QShowEvent *event) override;
    ShellContext &context() const { return m_context; }
    template<typename T>
    Request load(std::function<Result<T>(const Job &)> work, std::function<void(Result<T>)> deliver)
    {
        return runAsync<T>(m_context.tasks, this, {}, std::move(work), std::move(deliver));
    }

private:
    ShellContext &m_context;
    QTimer m_soon;
    bool m_isStale = false;
};

// Tabs that are as tall as the page that is shown wants, not as the tallest at this width.
class PanelTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit PanelTabs(QWidget *parent = nullptr);
    bool hasHeightForWidth() const override { return false; }

protected:
    bool event(QEvent *event) override;
    void tabInserted(int index) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void giveNames(); // for the screen reader
};

} // namespace panorama::ui
