// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/key_card.h"

#include "services/key_service.h"
#include "ui/pages/settings/fact_grid.h"
#include "ui/pages/settings/new_passphrase.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

KeyCard::KeyCard(ShellContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_facts(new FactGrid),
      m_sentence(makeLabel({}, u"secondary"_s)),
      m_change(makeButton({}, u"key-round"_s)),
      m_keychain(makeButton({}, u"shield-check"_s)),
      m_unlock(makeButton({}, u"lock-open"_s, u"primary"_s))
{
    m_sentence->setWordWrap(true);
    m_change->setObjectName(u"settings.passphrase"_s);
    m_keychain->setObjectName(u"settings.keychain"_s);
    m_unlock->setObjectName(u"settings.unlock"_s);
    body()->addWidget(m_sentence);
    body()->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_unlock, m_change, m_keychain})
        row->addWidget(button);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_change, &QPushButton::clicked, this, &KeyCard::askNewPassphrase);
    connect(m_keychain, &QPushButton::clicked, this, &KeyCard::keepInKeychain);
    connect(m_unlock, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.openFileRequested(QString::fromStdString(m_context.workspace()->path())); });
}

void KeyCard::retranslate()
{
    setTitle(tr("Personal data"));
    m_sentence->setText(tr("Names, phones, mail addresses and other identifiers are sealed in the file. Without one of "
                           "these keys nobody can read them, neither here nor in a copy."));
    m_change->setText(tr("Change passphrase …"));
    m_keychain->setText(tr("Keep the key on this computer"));
    m_keychain->setToolTip(tr("In the keychain of the system: this computer then opens the workspace without asking"));
    m_unlock->setText(tr("Unlock …"));
    show(m_slots);
}

void KeyCard::refresh()
{
    using Slots = std::vector<services::KeySlotItem>;
    m_load = runAsync<Slots>(
        m_context.tasks, this, {},
        [open = m_context.workspace()](const Job &) -> Result<Slots> {
            TRY(store::ReadSession session, open->read());
            return services::keySlots(session);
        },
        [this](Result<Slots> slots) {
            if (slots)
                show(*slots);
        });
}

void KeyCard::show(const std::vector<services::KeySlotItem> &slots)
{
    m_slots = slots;
    const bool open = m_context.workspace() && m_context.workspace()->vault();
    bool sample = false, keychain = false;
    std::vector<std::pair<QString, QString>> facts {{tr("State"), open ? tr("unlocked") : tr("locked")},
                                                    {tr("Sealed with"), u"XChaCha20-Poly1305"_s}};
    for (const services::KeySlotItem &slot : m_slots) {
        sample = sample || slot.kind == "sample";
        keychain = keychain || slot.kind == "keychain";
        const QDate day = QDateTime::fromMSecsSinceEpoch(slot.created.micros / 1000).date();
        facts.emplace_back(slot.kind == "passphrase"     ? tr("Passphrase")
                               : slot.kind == "keychain" ? tr("Keychain of a computer")
                                                         : tr("Public key of the sample"),
                           tr("since %1").arg(dayText(day)));
    }
    m_facts->setFacts(facts);
    m_change->setVisible(open && !sample);
    m_keychain->setVisible(open && !sample && !keychain);
    m_unlock->setVisible(m_context.workspace() && !open);
}

void KeyCard::askNewPassphrase()
{
    const bool hasOne = std::ranges::find(m_slots, "passphrase", &services::KeySlotItem::kind) != m_slots.end();
    auto *form = new NewPassphrase(window(), hasOne);
    connect(form, &NewPassphrase::told, this,
            [this, form](const QString &present, const QString &wanted) { change(form, present, wanted); });
}

// Who sits down at an open workspace does not lock out whom it belongs to.
void KeyCard::change(NewPassphrase *form, const QString &present, const QString &wanted)
{
    m_work = runAsync<std::int64_t>(
        m_context.tasks, this, tr("Changing the passphrase"),
        [open = m_context.workspace(), present = present.toStdString(),
         wanted = wanted.toStdString()](const Job &job) -> Result<std::int64_t> {
            if (!present.empty()) {
                TRY_VOID(services::checkPassphrase(*open, present));
            }
            return services::changePassphrase(job, *open, wanted);
        },
        [this, form = QPointer(form)](const Result<std::int64_t> &done) {
            if (!done && done.error().code == ErrorCode::Unauthorized && form)
                return form->refuse(tr("This is not the present passphrase."));
            if (form)
                form->finish();
            tell(done, tr("The new passphrase opens the workspace from now on."));
        });
}

void KeyCard::keepInKeychain()
{
    m_work = runAsync<std::int64_t>(
        m_context.tasks, this, tr("Writing into the keychain"),
        [open = m_context.workspace()](const Job &job) { return services::keepKeyInKeychain(job, *open); },
        [this](const Result<std::int64_t> &done) {
            tell(done, tr("This computer opens the workspace without asking."));
        });
}

void KeyCard::tell(const Result<std::int64_t> &done, const QString &text)
{
    if (done)
        Q_EMIT m_context.toastRequested(text);
    else
        Q_EMIT m_context.problemRaised(errorText(done.error()));
    refresh();
}

} // namespace panorama::ui
