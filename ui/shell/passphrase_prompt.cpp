// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_prompt.h"

#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/popover.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void askPassphrase(QWidget *window, const PassphraseQuestion &question, std::function<void(const QString &)> answer)
{
    auto *popover = new Popover(window, true);
    popover->body()->setContentsMargins(24, 20, 24, 20);
    popover->body()->setSpacing(12);
    popover->body()->addWidget(makeLabel(question.title, u"h2"_s));
    auto *sentence = makeLabel(question.sentence, u"secondary"_s);
    sentence->setWordWrap(true);
    popover->body()->addWidget(sentence);
    auto *field = new QLineEdit;
    field->setObjectName(u"passphrase"_s);
    field->setEchoMode(QLineEdit::Password);
    QLabel *error = nullptr;
    popover->body()->addWidget(makeField(QCoreApplication::translate("Passphrase", "Passphrase"), field, &error));
    setFieldError(field, error, question.problem);
    auto *button = makeButton(question.action, u"lock-open"_s, u"primary"_s);
    button->setObjectName(u"passphrase.ok"_s);
    button->setEnabled(false);
    popover->body()->addWidget(button, 0, Qt::AlignRight);
    QObject::connect(field, &QLineEdit::textChanged, button,
                     [button](const QString &text) { button->setEnabled(!text.isEmpty()); });
    const auto take = [popover, field, answer = std::move(answer)] {
        const QString text = field->text();
        if (text.isEmpty())
            return;
        popover->dismiss();
        answer(text);
    };
    QObject::connect(field, &QLineEdit::returnPressed, popover, take);
    QObject::connect(button, &QPushButton::clicked, popover, take);
    QObject::connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(nullptr, Popover::Place::Centre, 420);
    field->setFocus();
}

} // namespace panorama::ui
