// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/json_editor.h"

#include "ui/rules/json_place.h"
#include "ui/theme/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

JsonEditor::JsonEditor(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit), m_message(makeLabel({}, u"error"_s))
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(13);
    m_text->setFont(font);
    m_text->setObjectName(u"rules.json"_s);
    m_text->setMinimumHeight(320);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"rules.json.message"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    column->addWidget(m_message);
    m_soon.setSingleShot(true);
    m_soon.setInterval(350);
    connect(&m_soon, &QTimer::timeout, this, &JsonEditor::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_soon.start();
    });
}

void JsonEditor::setJson(const Json &json)
{
    m_text->setAccessibleName(tr("Rule as JSON"));
    if (json == m_shown && m_text->hasFocus())
        return;
    m_shown = json;
    m_isFilling = true;
    m_text->setPlainText(QString::fromStdString(json.dumpIndented()));
    m_isFilling = false;
    showAccepted();
}

void JsonEditor::read()
{
    const auto json = Json::parse(m_text->toPlainText().toStdString());
    if (!json)
        return showError(json.error());
    if (*json == m_shown)
        return showAccepted();
    m_shown = *json;
    Q_EMIT proposed(*json);
}

void JsonEditor::showAccepted()
{
    m_message->clear();
    m_message->hide();
    m_text->setExtraSelections({});
}

void JsonEditor::showError(const Error &error)
{
    const QString text = m_text->toPlainText(), where = QString::fromStdString(error.where);
    const qsizetype offset = where.startsWith(u'/') ? offsetOfPointer(text, where) : -1;
    const qsizetype line = offset < 0 ? 0 : text.left(offset).count(u'\n') + 1;
    const QString message = errorText(error);
    m_message->setText(line > 0 ? tr("Line %1 (%2): %3").arg(line).arg(where, message) : message);
    m_message->show();
    mark(offset);
}

void JsonEditor::mark(qsizetype offset)
{
    if (offset < 0)
        return m_text->setExtraSelections({});
    QTextEdit::ExtraSelection selection;
    selection.cursor = m_text->textCursor();
    selection.cursor.setPosition(int(offset));
    selection.cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
    selection.format.setBackground(tokens().badSoft);
    selection.format.setUnderlineColor(tokens().bad);
    selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_text->setExtraSelections({selection});
}

} // namespace panorama::ui
