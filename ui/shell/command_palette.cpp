// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell_context.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/search_box.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { IconRole = Qt::UserRole + 1, DetailRole, ShortcutRole };

class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {300, 40}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.primarySoft);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 8, 8);
        }
        QRectF line = QRectF(option.rect).adjusted(12, 0, -12, 0);
        paintIcon(*painter, index.data(IconRole).toString(), QRectF(line.left(), line.center().y() - 9, 18, 18),
                  selected ? t.primary : t.text2, 1.9);
        line.setLeft(line.left() + 30);
        painter->setFont(textFont(Type::Caption));
        const QString shortcut = index.data(ShortcutRole).toString();
        painter->setPen(t.text3);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, shortcut);
        if (!shortcut.isEmpty())
            line.setRight(line.right() - QFontMetricsF(painter->font()).horizontalAdvance(shortcut) - 12);
        const QString title = index.data().toString();
        painter->setFont(textFont(Type::Body));
        painter->setPen(selected ? t.primary : t.text);
        paintElided(*painter, line, Qt::AlignVCenter, title);
        line.setLeft(line.left() + QFontMetricsF(painter->font()).horizontalAdvance(title) + 12);
        painter->setFont(textFont(Type::Caption));
        painter->setPen(t.text3);
        if (line.width() > 30)
            paintElided(*painter, line, Qt::AlignVCenter, index.data(DetailRole).toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window, ShellContext &context, std::vector<Command> fixed)
    : Popover(window, true), m_context(context), m_fixed(std::move(fixed))
{
    setObjectName(u"palette"_s);
    m_field = new SearchBox(tr("Search pages, actions, customers, segments …"), panel());
    m_list = new QListView(panel());
    m_model = new QStandardItemModel(this);
    m_field->setObjectName(u"palette.field"_s);
    m_field->setAccessibleName(tr("Search or type a command"));
    m_list->setObjectName(u"palette.list"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(360);
    m_list->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_field);
    body()->addWidget(m_list, 1);
    body()->addWidget(
        makeLabel(tr("↑ ↓ choose · Return open · Esc close · pinyin works: zl, zonglan"), u"muted"_s, panel()));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::activated, this, &CommandPalette::runCurrent);
}

void CommandPalette::ask(const QString &typed)
{
    m_field->setText(typed);
    search(typed);
    open(nullptr, Place::Centre, 620);
    m_field->setFocus();
}

void CommandPalette::search(const QString &query)
{
    const quint64 question = ++m_question;
    m_found.clear();
    add(query, m_fixed, true);
    const auto sources = m_context.commandSources();
    m_waiting = sources.size();
    show();
    for (const auto &source : sources)
        source(query, [this, question, query, guard = QPointer<CommandPalette>(this)](std::vector<Command> commands) {
            if (!guard || question != m_question)
                return;
            add(query, std::move(commands), false);
            m_waiting -= std::min<std::size_t>(m_waiting, 1);
            show();
        });
}

// `ranked`: only those that match, by how well; otherwise the source has chosen.
void CommandPalette::add(const QString &query, std::vector<Command> commands, bool ranked)
{
    const QStringList recent = preferred(prefer::recentCommands);
    for (Command &command : commands) {
        const auto place = recent.indexOf(command.id);
        int score = ranked ? matchScore(searchKey(command.title), query) : 50;
        if (ranked && score < 40 && !query.trimmed().isEmpty())
            score = std::max(score, matchScore(searchKey(command.detail), query) / 2);
        if (score > 0)
            m_found.push_back({std::move(command), score + (place >= 0 ? 10 - int(place) : 0)});
    }
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) { return a.score > b.score; });
}

void CommandPalette::show()
{
    m_model->clear();
    for (std::size_t i = 0; i < std::min<std::size_t>(m_found.size(), 60); ++i) {
        const Command &command = m_found[i].command;
        auto *item = new QStandardItem(command.title);
        item->setData(command.icon.isEmpty() ? u"arrow-right"_s : command.icon, IconRole);
        item->setData(command.detail, DetailRole);
        item->setData(command.shortcut, ShortcutRole);
        m_model->appendRow(item);
    }
    if (m_found.empty() && m_waiting == 0) {
        auto *none = new QStandardItem(tr("Nothing is called so."));
        none->setData(u"search"_s, IconRole);
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || std::size_t(row) >= m_found.size())
        return;
    const Command command = m_found[std::size_t(row)].command;
    if (!command.id.isEmpty())
        rememberRecent(prefer::recentCommands, command.id);
    dismiss();
    if (command.run)
        command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int next = std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_model->rowCount() - 1));
            m_list->setCurrentIndex(m_model->index(next, 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace panorama::ui
