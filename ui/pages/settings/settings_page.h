// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace panorama::ui {

class Card;

// Language, theme, density, and what the open workspace is set to. Every choice acts at once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;

private:
    QComboBox *addChoice(QVBoxLayout *column, const QString &name, QLabel **label);
    void fillChoices();
    Card *m_look;
    Card *m_file;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_density;
    QLabel *m_languageLabel, *m_themeLabel, *m_densityLabel;
    QLabel *m_facts;
};

} // namespace panorama::ui
