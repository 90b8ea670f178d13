// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/new_passphrase.h"

#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastLength = 8;
}

NewPassphrase::NewPassphrase(QWidget *window, bool hasOne)
    : Popover(window, true),
      m_change(makeButton(tr("Change"), u"key-round"_s, u"primary"_s)),
      m_cancel(makeButton(tr("Cancel")))
{
    body()->setContentsMargins(24, 20, 24, 20);
    body()->setSpacing(12);
    body()->addWidget(makeLabel(tr("Change passphrase"), u"h2"_s));
    if (hasOne)
        m_present = addField(tr("Present passphrase"), u"passphrase.present"_s);
    m_wanted = addField(tr("New passphrase"), u"passphrase.new"_s);
    m_again = addField(tr("Once more"), u"passphrase.again"_s);
    m_change->setObjectName(u"passphrase.change"_s);
    m_cancel->setObjectName(u"passphrase.cancel"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_change);
    body()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_change, &QPushButton::clicked, this, &NewPassphrase::take);
    connect(m_again.line, &QLineEdit::returnPressed, this, &NewPassphrase::take);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
    open(nullptr, Place::Centre, 420);
    (hasOne ? m_present : m_wanted).line->setFocus();
}

NewPassphrase::Field NewPassphrase::addField(const QString &label, const QString &name)
{
    Field field {new QLineEdit, nullptr};
    field.line->setObjectName(name);
    field.line->setEchoMode(QLineEdit::Password);
    body()->addWidget(makeField(label, field.line, &field.error));
    return field;
}

void NewPassphrase::take()
{
    const QString wanted = m_wanted.line->text();
    const bool isShort = wanted.size() < leastLength, differs = wanted != m_again.line->text();
    const bool isMissing = m_present.line && m_present.line->text().isEmpty();
    if (m_present.line)
        setFieldError(m_present.line, m_present.error, isMissing ? tr("Type the passphrase of now.") : QString());
    setFieldError(m_wanted.line, m_wanted.error,
                  isShort ? tr("At least %n character(s).", nullptr, leastLength) : QString());
    setFieldError(m_again.line, m_again.error, differs ? tr("The two are not the same.") : QString());
    if (isShort || differs || isMissing)
        return;
    setBusy(true);
    Q_EMIT told(m_present.line ? m_present.line->text() : QString(), wanted);
}

void NewPassphrase::setBusy(bool busy)
{
    setHeld(busy);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_change, m_cancel})
        widget->setEnabled(!busy);
}

void NewPassphrase::refuse(const QString &problem)
{
    setBusy(false);
    const Field &field = m_present.line ? m_present : m_wanted;
    setFieldError(field.line, field.error, problem);
    field.line->selectAll();
    field.line->setFocus();
}

void NewPassphrase::finish()
{
    setBusy(false);
    dismiss();
}

} // namespace panorama::ui
