// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/campaign_entry.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace panorama::ui {

class Popover;

// What the fields offer.
struct EntryChoices
{
    QStringList channels, owners;
    std::vector<std::pair<QString, QString>> segments; // id, name
    QString currency;
};

// The form of one campaign, in a popover over the window. Wrong fields say so in place and keep what was typed.
class EntryEditor : public QWidget
{
    Q_OBJECT
public:
    EntryEditor(CampaignEntry entry, bool isNew, const EntryChoices &choices);
    // Shows an editor over the window of `anchor`; it goes with the popover.
    static EntryEditor *open(QWidget *anchor, CampaignEntry entry, bool isNew, const EntryChoices &choices);

Q_SIGNALS:
    void accepted(const panorama::CampaignEntry &entry);
    void removed();
    void closed();

private:
    void createFields(const EntryChoices &choices);
    void addChoices(const EntryChoices &choices);
    void createButtons(bool isNew);
    void fill();
    bool take();
    CampaignEntry m_entry;
    QString m_currency;
    QLineEdit *m_name, *m_budget;
    QComboBox *m_channel, *m_owner, *m_status, *m_segment;
    QDateEdit *m_first, *m_last;
    QCheckBox *m_alwaysOn;
    QPlainTextEdit *m_notes;
    QLabel *m_nameError = nullptr, *m_daysError = nullptr, *m_budgetError = nullptr;
};

} // namespace panorama::ui
