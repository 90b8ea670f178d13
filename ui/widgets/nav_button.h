// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace panorama::ui {

// An entry of the sidebar: icon, title, and a count of things that wait.
class NavButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const QString &icon, const QString &text, QWidget *parent = nullptr);
    void setBadge(int count); // 0 hides it
    int badge() const { return m_badge; }
    void setCurrent(bool current); // the page that is shown; not "checked", so that assistive technology can press it
    bool isCurrent() const { return m_current; }
    QSize sizeHint() const override { return {188, 38}; }
    QSize minimumSizeHint() const override { return {120, 30}; }

protected:
    void paintEvent(QPaintEvent *) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_icon;
    int m_badge = 0;
    bool m_current = false;
    bool m_ring = false; // focus came by keyboard
};

} // namespace panorama::ui
