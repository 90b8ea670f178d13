// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/entry_editor.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/popover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace panorama::ui {

EntryEditor::EntryEditor(CampaignEntry entry, bool isNew, const EntryChoices &choices)
    : m_entry(std::move(entry)),
      m_currency(choices.currency),
      m_name(new QLineEdit),
      m_budget(new QLineEdit),
      m_channel(new QComboBox),
      m_owner(new QComboBox),
      m_status(new QComboBox),
      m_segment(new QComboBox),
      m_first(makeDateEdit({})),
      m_last(makeDateEdit({})),
      m_alwaysOn(new QCheckBox(tr("Always on"))),
      m_notes(new QPlainTextEdit)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(makeLabel(isNew ? tr("New campaign") : tr("Campaign"), QStringLiteral("h2")));
    addChoices(choices);
    createFields(choices);
    createButtons(isNew);
    fill();
}

EntryEditor *EntryEditor::open(QWidget *anchor, CampaignEntry entry, bool isNew, const EntryChoices &choices)
{
    auto *popover = new Popover(anchor->window(), true);
    auto *editor = new EntryEditor(std::move(entry), isNew, choices);
    popover->body()->addWidget(editor);
    connect(editor, &EntryEditor::closed, popover, &Popover::dismiss);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(anchor, Popover::Place::Centre, 460);
    editor->m_name->setFocus();
    return editor;
}

void EntryEditor::addChoices(const EntryChoices &choices)
{
    m_channel->setEditable(true);
    m_owner->setEditable(true);
    m_channel->addItems(choices.channels);
    m_owner->addItems(choices.owners);
    const std::pair<const char *, QString> states[] = {{"planned", tr("Planned")},
                                                       {"approved", tr("Approved")},
                                                       {"running", tr("Running")},
                                                       {"done", tr("Done")},
                                                       {"draft", tr("Draft")}};
    for (const auto &[id, text] : states)
        m_status->addItem(text, QString::fromLatin1(id));
    const QString status = QString::fromStdString(m_entry.status);
    if (!status.isEmpty() && m_status->findData(status) < 0) // of a source: stays as it is
        m_status->addItem(status, status);
    m_segment->addItem(tr("Everybody"), QString());
    for (const auto &[id, name] : choices.segments)
        m_segment->addItem(name, id);
}

void EntryEditor::createFields(const EntryChoices &choices)
{
    m_name->setObjectName(QStringLiteral("calendar.entry.name"));
    m_channel->setObjectName(QStringLiteral("calendar.entry.channel"));
    m_segment->setObjectName(QStringLiteral("calendar.entry.segment"));
    m_first->setObjectName(QStringLiteral("calendar.entry.first"));
    m_last->setObjectName(QStringLiteral("calendar.entry.last"));
    m_notes->setFixedHeight(64);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1); // two columns of one width: a day is never cut
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    grid->addWidget(makeField(tr("Name"), m_name, &m_nameError), 0, 0, 1, 2);
    grid->addWidget(makeField(tr("Channel"), m_channel), 1, 0);
    grid->addWidget(makeField(tr("Owner"), m_owner), 1, 1);
    grid->addWidget(makeField(tr("First day"), m_first, &m_daysError), 2, 0);
    grid->addWidget(makeField(tr("Last day"), m_last), 2, 1);
    grid->addWidget(m_alwaysOn, 3, 0);
    grid->addWidget(makeField(tr("Audience"), m_segment), 4, 0);
    grid->addWidget(makeField(tr("Status"), m_status), 4, 1);
    grid->addWidget(makeField(tr("Budget (%1)").arg(choices.currency), m_budget, &m_budgetError), 5, 0);
    grid->addWidget(makeField(tr("Notes"), m_notes), 6, 0, 1, 2);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    connect(m_alwaysOn, &QCheckBox::toggled, m_last, &QWidget::setDisabled);
}

void EntryEditor::createButtons(bool isNew)
{
    auto *row = new QHBoxLayout;
    if (!isNew) {
        QPushButton *remove = makeButton(tr("Remove campaign"), QStringLiteral("trash-2"), QStringLiteral("danger"));
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed();
            Q_EMIT closed();
        });
        row->addWidget(remove);
    }
    row->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *save = makeButton(isNew ? tr("Create campaign") : tr("Save changes"), {}, QStringLiteral("primary"));
    save->setObjectName(QStringLiteral("calendar.entry.save"));
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &EntryEditor::closed);
    const auto accept = [this] {
        if (!take())
            return;
        Q_EMIT accepted(m_entry);
        Q_EMIT closed();
    };
    connect(save, &QPushButton::clicked, this, accept);
    connect(m_name, &QLineEdit::returnPressed, this, accept);
    row->addWidget(cancel);
    row->addWidget(save);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void EntryEditor::fill()
{
    m_name->setText(QString::fromStdString(m_entry.name));
    m_channel->setCurrentText(QString::fromStdString(m_entry.channel));
    m_owner->setCurrentText(QString::fromStdString(m_entry.owner));
    m_status->setCurrentIndex(std::max(0, m_status->findData(QString::fromStdString(m_entry.status))));
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(QString::fromStdString(m_entry.segment.value_or("")))));
    m_first->setDate(qdate(m_entry.days.from));
    m_last->setDate(qdate({(m_entry.alwaysOn ? m_entry.days.from.days + 1 : m_entry.days.to.days) - 1}));
    m_alwaysOn->setChecked(m_entry.alwaysOn);
    m_notes->setPlainText(QString::fromStdString(m_entry.notes));
    if (m_entry.budget)
        m_budget->setText(QString::fromStdString(formatMicros(m_entry.budget->micros, m_entry.budget->currency)));
}

bool EntryEditor::take()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool ordered = m_alwaysOn->isChecked() || m_first->date() <= m_last->date();
    const QString amount = m_budget->text().remove(QLatin1Char(',')).trimmed();
    const std::optional<std::int64_t> micros =
        amount.isEmpty() ? std::optional<std::int64_t>(0) : parseMicros(amount.toStdString());
    setFieldError(m_name, m_nameError, named ? QString() : tr("Give the campaign a name."));
    setFieldError(m_first, m_daysError, ordered ? QString() : tr("The first day is after the last one."));
    setFieldError(m_budget, m_budgetError, micros ? QString() : tr("Write an amount such as 120000.00."));
    if (!named || !ordered || !micros)
        return false;
    m_entry.name = m_name->text().trimmed().toStdString();
    m_entry.channel = m_channel->currentText().trimmed().toStdString();
    m_entry.owner = m_owner->currentText().trimmed().toStdString();
    m_entry.status = m_status->currentData().toString().toStdString();
    const std::string segment = m_segment->currentData().toString().toStdString();
    if (!segment.empty() || m_segment->findData(QString::fromStdString(m_entry.segment.value_or(""))) >= 0)
        m_entry.segment = segment.empty() ? std::nullopt : std::optional(segment);
    m_entry.notes = m_notes->toPlainText().toStdString();
    m_entry.alwaysOn = m_alwaysOn->isChecked();
    m_entry.days = {coreDate(m_first->date()), m_entry.alwaysOn ? farFuture : Date {coreDate(m_last->date()).days + 1}};
    m_entry.budget = amount.isEmpty() ? std::nullopt : std::optional(Money {*micros, m_currency.toStdString()});
    return true;
}

} // namespace panorama::ui
