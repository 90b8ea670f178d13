// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segment_room.h"

#include "services/document_service.h"
#include "ui/shell/step_texts.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

namespace panorama::ui {

SegmentRoom::SegmentRoom(ShellContext &context, std::string documentKind)
    : LazyPanel(context), m_kind(std::move(documentKind))
{
}

void SegmentRoom::loadNow()
{
    if (!context().workspace() || !m_words)
        return;
    loadRoom();
    loadHistory();
}

void SegmentRoom::loadHistory()
{
    if (m_kind.empty())
        return;
    m_steps = load<services::UndoState>(
        [open = context().workspace(), kind = m_kind](const Job &) { return services::undoState(*open, kind); },
        [this](Result<services::UndoState> state) {
            m_steps = {};
            m_history = {};
            if (state)
                m_history = {stepText(state->undoText.value_or("")), stepText(state->redoText.value_or(""))};
            Q_EMIT historyChanged();
        });
}

void SegmentRoom::refill(TableView &table, const QString &key, const std::function<void()> &fill)
{
    const QSignalBlocker blocker(table);
    fill();
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 0).data(KeyRole).toString() == key)
            table.selectRow(row);
}

void SegmentRoom::step(bool redo)
{
    if (m_kind.empty() || !context().workspace())
        return;
    using Moved = std::optional<std::string>;
    m_steps = load<Moved>(
        [open = context().workspace(), kind = m_kind, redo](const Job &job) {
            return services::moveLatest(job, *open, kind, redo ? store::Direction::Redo : store::Direction::Undo);
        },
        [this](const Result<Moved> &moved) {
            m_steps = {};
            if (!moved)
                Q_EMIT context().toastRequested(errorText(moved.error()));
            reload();
        });
}

} // namespace panorama::ui
