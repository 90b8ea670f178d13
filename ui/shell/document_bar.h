// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/draft_keeper.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace panorama::ui {

// The documents of one kind: which is open, and a menu that renames, duplicates and deletes it; F2 renames. Deleting
// can be taken back from the toast.
class DocumentBar : public QWidget
{
    Q_OBJECT
public:
    DocumentBar(ShellContext &context, DraftKeeper &keeper, QWidget *parent = nullptr);
    void showDocuments();
    void create(const Json &document); // with a free name made of its own
    std::vector<Command> commands(); // rename, duplicate, delete, for the palette

Q_SIGNALS:
    void openRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rename();
    void takeName();
    void duplicate();
    void remove();
    using Then = std::function<void(const std::string &)>; // with the id of what is open then
    void restore(const std::string &id, Then then = {});
    void write(std::function<Result<std::string>(const Job &, store::Workspace &)> work, Then then = {});
    ShellContext &m_context;
    DraftKeeper &m_keeper;
    QComboBox *m_choice;
    QLineEdit *m_name;
    QPushButton *m_more;
    QStackedLayout *m_stack;
    Request m_write;
};

} // namespace panorama::ui
