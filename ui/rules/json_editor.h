// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"
#include "core/json.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace panorama::ui {

// A document as JSON. What is typed is proposed after a moment of rest, once it is JSON; a complaint is shown below
// with its line, and its place in the text is marked.
class JsonEditor : public QWidget
{
    Q_OBJECT
public:
    explicit JsonEditor(QWidget *parent = nullptr);
    void setJson(const Json &json); // not while somebody types the same
    void showError(const Error &error);
    void showAccepted();

Q_SIGNALS:
    void proposed(const panorama::Json &json);

private:
    void read();
    void mark(qsizetype offset);
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QTimer m_soon;
    Json m_shown;
    bool m_isFilling = false;
};

} // namespace panorama::ui
