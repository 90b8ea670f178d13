// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

DocumentBar::DocumentBar(ShellContext &context, DraftKeeper &keeper, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_keeper(keeper),
      m_choice(new QComboBox),
      m_name(new QLineEdit),
      m_more(makeIconButton(u"ellipsis"_s, {}))
{
    const QString kind = QString::fromStdString(keeper.kind);
    m_choice->setObjectName(kind + u"s.choice"_s);
    m_name->setObjectName(kind + u"s.name"_s);
    m_more->setObjectName(kind + u"s.more"_s);
    auto *names = new QWidget;
    names->setMinimumWidth(240);
    names->setMaximumWidth(300);
    m_stack = new QStackedLayout(names);
    m_stack->addWidget(m_choice);
    m_stack->addWidget(m_name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(names);
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT openRequested(m_choice->itemData(index).toString()); });
    connect(m_name, &QLineEdit::editingFinished, this, &DocumentBar::takeName);
    auto *key = new QShortcut(Qt::Key_F2, m_choice, this, [this] { rename(); });
    key->setContext(Qt::WidgetShortcut);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const Command &command : commands())
            menu->addAction(themeIcon(command.icon), command.title, command.run);
    });
    connect(&keeper, &DraftKeeper::unmakeRequested, this, [this](const QString &id, const QString &before) {
        write([id = id.toStdString(),
               before = before.toStdString()](const Job &job, store::Workspace &workspace) -> Result<std::string> {
            TRY_VOID(services::removeDocument(job, workspace, id));
            return before;
        });
    });
    connect(&keeper, &DraftKeeper::remakeRequested, this, [this](const QString &id, const QString &before) {
        restore(id.toStdString(),
                [this, before](const std::string &made) { m_keeper.noteMade(made, before.toStdString()); });
    });
    retranslate();
}

void DocumentBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DocumentBar::retranslate()
{
    const bool isPlan = m_keeper.kind == "plan", isFunnel = m_keeper.kind == "funnel";
    m_choice->setAccessibleName(isPlan ? tr("Plan") : isFunnel ? tr("Funnel") : tr("Segment"));
    m_name->setAccessibleName(tr("New name"));
    m_more->setAccessibleName(tr("More: rename, duplicate, delete"));
    m_more->setToolTip(m_more->accessibleName());
}

std::vector<Command> DocumentBar::commands()
{
    if (!m_keeper.document())
        return {};
    const QString name = documentName(*m_keeper.document());
    return {{u"document.rename"_s, tr("Rename…"), name, u"pencil"_s, u"F2"_s, [this] { rename(); }},
            {u"document.duplicate"_s, tr("Duplicate"), name, u"copy"_s, {}, [this] { duplicate(); }},
            {u"document.delete"_s, tr("Delete"), name, u"trash-2"_s, {}, [this] { remove(); }}};
}

void DocumentBar::showDocuments()
{
    Choices documents;
    for (const services::Document &document : m_keeper.loaded().documents)
        documents.emplace_back(QString::fromStdString(document.name), QString::fromStdString(document.id));
    offerChoices(*m_choice, documents, QString::fromStdString(m_keeper.loaded().id));
}

void DocumentBar::rename()
{
    if (!m_keeper.document())
        return;
    m_name->setText(documentName(*m_keeper.document()));
    m_stack->setCurrentWidget(m_name);
    m_name->selectAll();
    m_name->setFocus();
}

void DocumentBar::takeName()
{
    if (m_stack->currentWidget() != m_name)
        return;
    m_stack->setCurrentWidget(m_choice);
    const QString name = m_name->text().trimmed();
    if (!m_keeper.document() || name.isEmpty() || name == documentName(*m_keeper.document()))
        return;
    const auto &known = m_keeper.loaded().documents;
    if (std::any_of(known.begin(), known.end(), [&](const auto &other) { return other.name == name.toStdString(); }))
        return Q_EMIT m_context.toastRequested(tr("“%1” exists already.").arg(name));
    Json document = *m_keeper.document();
    document.set("name", name.toStdString());
    m_keeper.edit("rename", std::move(document));
    m_choice->setItemText(m_choice->currentIndex(), name);
}

void DocumentBar::create(const Json &document)
{
    Json named = document;
    named.set("name", freeName(documentName(document), m_keeper.loaded().documents).toStdString());
    write(
        [kind = m_keeper.kind, named](const Job &job, store::Workspace &workspace) -> Result<std::string> {
            services::DocumentStep step = documentStep(named);
            step.text = "create";
            TRY(const services::Document made, services::saveDocument(job, workspace, kind, step));
            return made.id;
        },
        [this, before = m_keeper.loaded().id](const std::string &id) { m_keeper.noteMade(id, before); });
}

void DocumentBar::duplicate()
{
    Json copy = *m_keeper.document();
    copy.set("name", tr("%1 copy").arg(documentName(copy)).toStdString());
    create(copy);
}

void DocumentBar::remove()
{
    const std::string id = m_keeper.loaded().id;
    const QString name = documentName(*m_keeper.document());
    write([id](const Job &job, store::Workspace &workspace) -> Result<std::string> {
        TRY_VOID(services::removeDocument(job, workspace, id));
        return std::string();
    });
    Toast *toast = Toast::show(window(), tr("“%1” was deleted.").arg(name), tr("Undo"));
    connect(toast, &Toast::actionRequested, this, [this, id] { restore(id); });
}

void DocumentBar::restore(const std::string &id, Then then)
{
    write(
        [id](const Job &job, store::Workspace &workspace) -> Result<std::string> {
            TRY_VOID(services::moveDocument(job, workspace, id, store::Direction::Undo));
            return id;
        },
        std::move(then));
}

void DocumentBar::write(std::function<Result<std::string>(const Job &, store::Workspace &)> work, Then then)
{
    if (!m_context.workspace() || m_write.isRunning())
        return;
    m_write = runAsync<std::string>(
        m_context.tasks, this, {},
        [open = m_context.workspace(), work = std::move(work)](const Job &job) { return work(job, *open); },
        [this, then = std::move(then)](Result<std::string> id) {
            m_write = {};
            if (!id)
                return Q_EMIT m_context.toastRequested(errorText(id.error()));
            if (then)
                then(*id);
            Q_EMIT openRequested(QString::fromStdString(*id));
        });
}

} // namespace panorama::ui
