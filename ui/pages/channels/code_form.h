// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace panorama::ui {

// A new batch of codes: name, prefix, stores, how many each, the link behind them.
class CodeForm : public QWidget
{
    Q_OBJECT
public:
    explicit CodeForm(QWidget *parent = nullptr);

Q_SIGNALS:
    void accepted(const panorama::Json &document); // panorama.codes/1, checked

private:
    void accept();
    QLineEdit *m_name, *m_prefix, *m_link;
    QPlainTextEdit *m_stores;
    QSpinBox *m_count;
    QLabel *m_error;
};

} // namespace panorama::ui
