// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page_registry.h"

class QLabel;
class QPushButton;
class QAction;

namespace panorama::ui {

class PeriodPicker;
class SearchBox;

// Title and as-of note, the way into the palette, period, undo and redo, export, and the page's primary action.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(ShellContext &context, QAction *undo, QAction *redo, QWidget *parent = nullptr);
    void show(const PageSpec &spec, const Page &page); // texts and tools of this page
    QPushButton *exportButton() const { return m_export; }

Q_SIGNALS:
    void paletteRequested(const QString &typed);
    void primaryRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    QPushButton *historyButton(QAction *action, const QString &icon);
    void updateElision();
    ShellContext &m_context;
    QString m_fullAsOf;
    QLabel *m_title;
    QLabel *m_asOf;
    SearchBox *m_search;
    PeriodPicker *m_period;
    QPushButton *m_export;
    QPushButton *m_primary;
};

} // namespace panorama::ui
