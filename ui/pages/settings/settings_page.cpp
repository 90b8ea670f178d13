// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/shell/page_registry.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(ShellContext &context) : Page(context), m_look(new Card(this)), m_file(new Card(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addWidget(m_look);
    column->addWidget(m_file);
    column->addStretch(1);
    m_language = addChoice(m_look->body(), u"settings.language"_s, &m_languageLabel);
    m_theme = addChoice(m_look->body(), u"settings.theme"_s, &m_themeLabel);
    m_density = addChoice(m_look->body(), u"settings.density"_s, &m_densityLabel);
    m_facts = makeLabel({}, u"secondary"_s, m_file);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_file->body()->addWidget(m_facts);
    fillChoices();
    connect(m_language, &QComboBox::activated, this, [this] {
        remember(prefer::language, m_language->currentData().toString());
        this->context().language.use(m_language->currentData().toString());
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        remember(prefer::theme, m_theme->currentData().toString());
        this->context().theme.setMode(*themeModeByName(m_theme->currentData().toString()));
    });
    connect(m_density, &QComboBox::activated, this, [this] {
        remember(prefer::density, m_density->currentData().toString());
        this->context().theme.setDensity(m_density->currentIndex() == 1 ? Density::Compact : Density::Comfortable);
    });
}

QComboBox *SettingsPage::addChoice(QVBoxLayout *column, const QString &name, QLabel **label)
{
    auto *row = new QHBoxLayout;
    *label = makeLabel({}, {}, m_look);
    auto *box = new QComboBox(m_look);
    box->setObjectName(name);
    box->setMinimumWidth(220);
    (*label)->setBuddy(box);
    row->addWidget(*label, 1);
    row->addWidget(box);
    column->addLayout(row);
    return box;
}

void SettingsPage::fillChoices()
{
    for (const QString &name : Language::names())
        m_language->addItem(Language::nativeName(name), name);
    for (const auto mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        m_theme->addItem(QString(), nameOf(mode));
    m_density->addItem(QString(), u"comfortable"_s);
    m_density->addItem(QString(), u"compact"_s);
}

void SettingsPage::retranslate()
{
    m_look->setTitle(tr("Appearance"));
    m_file->setTitle(tr("Workspace"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_densityLabel->setText(tr("Density"));
    for (auto [box, label] :
         {std::pair(m_language, m_languageLabel), {m_theme, m_themeLabel}, {m_density, m_densityLabel}})
        box->setAccessibleName(label->text());
    m_theme->setItemText(0, tr("Like the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_density->setItemText(0, tr("Comfortable"));
    m_density->setItemText(1, tr("Compact"));
    refresh();
}

void SettingsPage::refresh()
{
    m_language->setCurrentIndex(m_language->findData(context().language.current()));
    m_theme->setCurrentIndex(m_theme->findData(nameOf(context().theme.mode())));
    m_density->setCurrentIndex(context().theme.density() == Density::Compact ? 1 : 0);
    if (!workspace()) {
        m_facts->setText(tr("No workspace is open."));
        return;
    }
    const auto settings = workspace()->settings();
    m_facts->setText(QStringList {tr("File: %1").arg(QString::fromStdString(workspace()->path())),
                                  tr("Time zone: %1").arg(QString::fromStdString(settings.zone.name())),
                                  tr("Currency: %1").arg(QString::fromStdString(settings.currency)),
                                  tr("Region: %1").arg(QString::fromStdString(settings.region))}
                         .join(u'\n'));
}

PageTools SettingsPage::tools() const
{
    PageTools tools;
    tools.hasPeriod = false;
    return tools;
}

void register_settings_page(PageRegistry &registry)
{
    registry.add({u"settings"_s, "bottom", u"settings"_s, QT_TRANSLATE_NOOP("Page", "Settings"), 90,
                  [](ShellContext &context) { return new SettingsPage(context); }});
}

} // namespace panorama::ui
