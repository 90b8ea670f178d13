// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/vocabulary.h"
#include "ui/shell/lazy_panel.h"

namespace panorama::ui {

// The rule that a panel beside the builder tells about.
struct SegmentSubject
{
    services::WorkspacePtr workspace;
    Json document;
    std::string id;
    Instant asOf;
    VocabularyPtr words;
};

// A panel beside the builder.
class SegmentPanel : public LazyPanel
{
    Q_OBJECT
public:
    using LazyPanel::LazyPanel;
    void setSubject(const SegmentSubject &subject)
    {
        m_subject = subject;
        loadLater();
    }

protected:
    virtual void loadSubject() = 0;
    const SegmentSubject &subject() const { return m_subject; }

private:
    void loadNow() override
    {
        if (m_subject.workspace)
            loadSubject();
    }
    SegmentSubject m_subject;
};

} // namespace panorama::ui
