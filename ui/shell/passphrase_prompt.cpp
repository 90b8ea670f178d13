// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_prompt.h"

#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

PassphrasePrompt::PassphrasePrompt(QWidget *window, PassphraseQuestion question)
    : Popover(window, true),
      m_question(std::move(question)),
      m_field(new QLineEdit),
      m_button(makeButton(m_question.action, u"lock-open"_s, u"primary"_s))
{
    body()->setContentsMargins(24, 20, 24, 20);
    body()->setSpacing(12);
    body()->addWidget(makeLabel(m_question.title, u"h2"_s));
    auto *sentence = makeLabel(m_question.sentence, u"secondary"_s);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    m_field->setObjectName(u"passphrase"_s);
    m_field->setEchoMode(QLineEdit::Password);
    body()->addWidget(makeField(QCoreApplication::translate("Passphrase", "Passphrase"), m_field, &m_error));
    setFieldError(m_field, m_error, {});
    m_button->setObjectName(u"passphrase.ok"_s);
    m_button->setEnabled(false);
    body()->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_button->setEnabled(!m_field->text().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, &PassphrasePrompt::take);
    connect(m_button, &QPushButton::clicked, this, &PassphrasePrompt::take);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
    open(nullptr, Place::Centre, 420);
    m_field->setFocus();
}

void PassphrasePrompt::take()
{
    if (m_isBusy || m_field->text().isEmpty())
        return;
    setFieldError(m_field, m_error, {});
    setBusy(true);
    Q_EMIT told(m_field->text());
}

// The field keeps the keyboard, so that nothing typed meanwhile reaches the page behind.
void PassphrasePrompt::setBusy(bool busy)
{
    m_isBusy = busy;
    setHeld(busy);
    m_field->setReadOnly(busy);
    m_field->setFocus();
    m_button->setText(busy ? m_question.busy : m_question.action);
    m_button->setEnabled(!busy);
}

void PassphrasePrompt::accept()
{
    setHeld(false);
    dismiss();
}

void PassphrasePrompt::refuse(const QString &problem)
{
    setBusy(false);
    m_field->selectAll();
    setFieldError(m_field, m_error, problem);
}

} // namespace panorama::ui
