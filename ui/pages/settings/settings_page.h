// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace panorama::ui {

class BackupCard;
class Card;
class FactGrid;
class KeyCard;
class RatesCard;
class ScheduleCard;
class ScheduleCard;

// Language, theme, density; what the open workspace is; its keys and its backups; the keyboard. Every choice acts at
// once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;

private:
    void createCards();
    QComboBox *addChoice(QVBoxLayout *column, const QString &name, QLabel **label);
    void connectChoices();
    void fillChoices();
    void showChoices();
    void showFacts(const Json &facts);
    void showShortcuts();
    void reset();
    Card *m_look, *m_file, *m_keyboard;
    KeyCard *m_keys;
    BackupCard *m_backups;
    ScheduleCard *m_schedule;
    RatesCard *m_rates;
    FactGrid *m_facts, *m_shortcuts;
    QComboBox *m_language, *m_theme, *m_density;
    QLabel *m_languageLabel, *m_themeLabel, *m_densityLabel;
    QPushButton *m_reset;
    Request m_load;
};

} // namespace panorama::ui
