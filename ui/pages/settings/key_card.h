// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/key_service.h"
#include "ui/shell/async.h"
#include "ui/shell/shell_context.h"
#include "ui/widgets/card.h"

class QLabel;

namespace panorama::ui {

class FactGrid;
class NewPassphrase;

// How the vault of the workspace is opened, and a new passphrase for it.
class KeyCard : public Card
{
    Q_OBJECT
public:
    explicit KeyCard(ShellContext &context, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    void show(const std::vector<services::KeySlotItem> &slots);
    void askNewPassphrase();
    void change(NewPassphrase *form, const QString &present, const QString &wanted);
    void keepInKeychain();
    void tell(const Result<std::int64_t> &done, const QString &text);
    ShellContext &m_context;
    FactGrid *m_facts;
    QLabel *m_sentence;
    QPushButton *m_change, *m_keychain, *m_unlock;
    std::vector<services::KeySlotItem> m_slots;
    Request m_load, m_work;
};

} // namespace panorama::ui
