// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace panorama::ui {

// Line edit with a magnifier, a clear button and, when given, the shortcut that leads here.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(const QString &placeholder = {}, QWidget *parent = nullptr);
    void setShortcutHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameClearButton();
    QString m_hint;
};

} // namespace panorama::ui
