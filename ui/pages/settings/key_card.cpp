// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/key_card.h"

#include "ui/pages/settings/fact_grid.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastLength = 8;
}

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
    auto *popover = new Popover(window(), true);
    popover->body()->setContentsMargins(24, 20, 24, 20);
    popover->body()->setSpacing(12);
    popover->body()->addWidget(makeLabel(tr("Change passphrase"), u"h2"_s));
    auto *first = new QLineEdit, *second = new QLineEdit;
    QLabel *shortError = nullptr, *otherError = nullptr;
    first->setObjectName(u"passphrase.new"_s);
    second->setObjectName(u"passphrase.again"_s);
    for (QLineEdit *field : {first, second})
        field->setEchoMode(QLineEdit::Password);
    popover->body()->addWidget(makeField(tr("New passphrase"), first, &shortError));
    popover->body()->addWidget(makeField(tr("Once more"), second, &otherError));
    auto *button = makeButton(tr("Change"), u"key-round"_s, u"primary"_s);
    button->setObjectName(u"passphrase.change"_s);
    popover->body()->addWidget(button, 0, Qt::AlignRight);
    const auto take = [=, this] {
        const bool isShort = first->text().size() < leastLength, differs = first->text() != second->text();
        setFieldError(first, shortError, isShort ? tr("At least %n character(s).", nullptr, leastLength) : QString());
        setFieldError(second, otherError, differs ? tr("The two are not the same.") : QString());
        if (isShort || differs)
            return;
        const QString text = first->text();
        popover->dismiss();
        change(text);
    };
    connect(button, &QPushButton::clicked, popover, take);
    connect(second, &QLineEdit::returnPressed, popover, take);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(nullptr, Popover::Place::Centre, 420);
    first->setFocus();
}

void KeyCard::change(const QString &passphrase)
{
    m_work = runAsync<std::int64_t>(
        m_context.tasks, this, tr("Changing the passphrase"),
        [open = m_context.workspace(), text = passphrase.toStdString()](const Job &job) {
            return services::changePassphrase(job, *open, text);
        },
        [this](const Result<std::int64_t> &done) {
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
