// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/segment_maker.h"
#include "ui/rules/vocabulary.h"
#include "ui/shell/lazy_panel.h"
#include "ui/shell/page.h"

#include <functional>

namespace panorama::ui {

class TableView;

// A room of the segments page besides the builder: tags, pools, lifecycle, exports. It loads when it is seen. What it
// saves is a document of one kind, whose edits are undone and redone.
class SegmentRoom : public LazyPanel
{
    Q_OBJECT
public:
    // `documentKind`: of what it saves; empty: nothing of it can be undone.
    SegmentRoom(ShellContext &context, std::string documentKind);
    void refreshRoom(const VocabularyPtr &words)
    {
        m_words = words;
        loadLater();
    }
    const PageHistory &history() const { return m_history; }
    void step(bool redo);

Q_SIGNALS:
    void historyChanged();

protected:
    virtual void loadRoom() = 0;
    const VocabularyPtr &words() const { return m_words; }
    // Fills a table by `fill` without its choice being heard, and chooses the row of `key` again.
    static void refill(TableView &table, const QString &key, const std::function<void()> &fill);
    void openAsSegment(const Json &rule, const QString &name) { m_made = makeSegment(context(), this, rule, name); }

private:
    void loadNow() override;
    void loadHistory();
    const std::string m_kind;
    VocabularyPtr m_words;
    PageHistory m_history;
    Request m_made, m_steps;
};

} // namespace panorama::ui
