// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/backup_card.h"
#include "ui/pages/settings/fact_grid.h"
#include "ui/pages/settings/key_card.h"
#include "ui/pages/settings/rates_card.h"
#include "ui/pages/settings/schedule_card.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

QString countIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isInteger() ? fullNumber(double(value->integer())) : QString();
}

} // namespace

SettingsPage::SettingsPage(ShellContext &context)
    : Page(context),
      m_look(new Card),
      m_file(new Card),
      m_keyboard(new Card),
      m_keys(new KeyCard(context)),
      m_backups(new BackupCard(context)),
      m_schedule(new ScheduleCard),
      m_rates(new RatesCard(context)),
      m_facts(new FactGrid),
      m_shortcuts(new FactGrid),
      m_reset(makeButton({}, u"undo-2"_s, u"ghost"_s))
{
    createCards();
    fillChoices();
    connectChoices();
}

void SettingsPage::createCards()
{
    m_language = addChoice(m_look->body(), u"settings.language"_s, &m_languageLabel);
    m_theme = addChoice(m_look->body(), u"settings.theme"_s, &m_themeLabel);
    m_density = addChoice(m_look->body(), u"settings.density"_s, &m_densityLabel);
    m_reset->setObjectName(u"settings.reset"_s);
    m_look->body()->addWidget(m_reset, 0, Qt::AlignLeft);
    m_file->body()->addWidget(m_facts);
    m_keyboard->body()->addWidget(m_shortcuts);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (auto [column, cards] : {std::pair(left, std::vector<Card *> {m_look, m_schedule, m_file, m_keyboard}),
                                 std::pair(right, std::vector<Card *> {m_keys, m_backups, m_rates})}) {
        column->setSpacing(16);
        for (Card *card : cards)
            column->addWidget(card);
        column->addStretch(1);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
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

void SettingsPage::connectChoices()
{
    connect(m_language, &QComboBox::activated, this, [this] {
        remember(prefer::language, m_language->currentData().toString());
        context().language.use(m_language->currentData().toString());
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        remember(prefer::theme, m_theme->currentData().toString());
        context().theme.setMode(*themeModeByName(m_theme->currentData().toString()));
    });
    connect(m_density, &QComboBox::activated, this, [this] {
        remember(prefer::density, m_density->currentData().toString());
        context().theme.setDensity(m_density->currentIndex() == 1 ? Density::Compact : Density::Comfortable);
    });
    connect(m_reset, &QPushButton::clicked, this, &SettingsPage::reset);
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
    m_keyboard->setTitle(tr("Keyboard"));
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
    m_reset->setText(tr("Reset appearance"));
    m_keys->retranslate();
    m_backups->retranslate();
    m_schedule->retranslate();
    m_rates->retranslate();
    refresh();
}

void SettingsPage::showChoices()
{
    m_language->setCurrentIndex(m_language->findData(context().language.current()));
    m_theme->setCurrentIndex(m_theme->findData(nameOf(context().theme.mode())));
    m_density->setCurrentIndex(context().theme.density() == Density::Compact ? 1 : 0);
}

void SettingsPage::refresh()
{
    showChoices();
    showShortcuts();
    const bool open = workspace() != nullptr;
    m_keys->setVisible(open);
    m_backups->setVisible(open);
    m_rates->setVisible(open);
    if (!open)
        return m_facts->setFacts({{tr("File"), tr("No workspace is open.")}});
    m_keys->refresh();
    m_backups->refresh();
    m_rates->refresh();
    m_load = load<Json>(
        {},
        [open = workspace(), now = context().clock.now()](const Job &) {
            return services::workspaceOverview(*open, now);
        },
        [this](Result<Json> facts) {
            if (facts)
                showFacts(*facts);
        });
}

void SettingsPage::showFacts(const Json &facts)
{
    const QString starts = textIn(facts, "week_starts");
    std::vector<std::pair<QString, QString>> rows {{tr("File"), QString::fromStdString(workspace()->path())},
                                                   {tr("Time zone"), textIn(facts, "time_zone")},
                                                   {tr("Currency"), textIn(facts, "currency")},
                                                   {tr("Region of phone numbers"), textIn(facts, "region")},
                                                   {tr("Weeks start on"),
                                                    starts == u"sun"       ? tr("Sunday")
                                                        : starts == u"sat" ? tr("Saturday")
                                                                           : tr("Monday")},
                                                   {tr("Records"), countIn(facts, "records")},
                                                   {tr("Events"), countIn(facts, "events")},
                                                   {tr("Orders"), countIn(facts, "orders")},
                                                   {tr("Revision"), countIn(facts, "revision")}};
    std::erase_if(rows, [](const auto &row) { return row.second.isEmpty(); });
    m_facts->setFacts(rows);
}

// The actions of the window say themselves what they are and how they are reached.
void SettingsPage::showShortcuts()
{
    std::vector<std::pair<QString, QString>> rows;
    for (const QAction *action : window()->actions())
        if (!action->text().isEmpty() && !action->shortcut().isEmpty())
            rows.emplace_back(keyText(action->shortcut()), action->text());
    m_shortcuts->setFacts(rows);
    m_keyboard->setVisible(!rows.empty());
}

// What this computer remembers about the window; the workspace is not touched. The toast takes it back.
void SettingsPage::reset()
{
    const QString theme = preferred(prefer::theme), density = preferred(prefer::density),
                  language = preferred(prefer::language);
    const auto use = [this](const QString &language, const QString &theme, const QString &density) {
        remember(prefer::language, language);
        remember(prefer::theme, theme);
        remember(prefer::density, density);
        context().language.use(language.isEmpty() ? Language::ofSystem() : language);
        context().theme.setMode(themeModeByName(theme).value_or(ThemeMode::System));
        context().theme.setDensity(density == "compact"_L1 ? Density::Compact : Density::Comfortable);
        showChoices();
    };
    use(prefer::language.fallback, prefer::theme.fallback, prefer::density.fallback);
    auto *toast = Toast::show(window(), tr("Language, theme and density are as delivered."), tr("Undo"));
    connect(toast, &Toast::actionRequested, this, [=] { use(language, theme, density); });
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
