// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/funnels/journey_view.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QTabWidget;

namespace panorama::ui {

class DocumentBar;
class FunnelView;
class InlineBanner;
class SpanEditor;
class StateStack;

// Saved funnels, each with its own period and segment, and what else the journey says about the same people in the same
// time: comparison, trend, retention, paths, hours, attribution, why it changed, who came to a campaign.
class FunnelsPage : public Page
{
    Q_OBJECT
public:
    explicit FunnelsPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;
    void runPrimary() override;
    PageHistory history() const override;
    void stepHistory(bool redo) override;
    void open(const QString &argument) override;
    std::vector<Command> commands() override;

private:
    struct Loaded
    {
        DraftKeeper::Loaded documents;
        VocabularyPtr words;
        QStringList breakdowns;
        QDate dataFirst, dataLast;
    };
    static Result<Loaded> read(const Job &job, const services::WorkspacePtr &workspace,
                               const DraftKeeper::Reader &reader, const VocabularyPtr &known);
    void createHead(QLayout *column);
    void createViews();
    void take(Loaded loaded);
    void showDocument();
    void follow();
    void edit(const char *text, Json document);
    void create(const Json &steps, const QString &name);
    void choosePreset();
    QDate usualFirst() const; // a quarter up to the last day that there is data of
    void showCoverage();

    DraftKeeper *m_keeper;
    DocumentBar *m_bar;
    QPushButton *m_presets;
    InlineBanner *m_banner;
    SpanEditor *m_span;
    QComboBox *m_segment;
    QTabWidget *m_tabs;
    FunnelView *m_funnel;
    std::vector<JourneyView *> m_views;
    VocabularyPtr m_words;
    QStringList m_breakdowns;
    QDate m_dataFirst, m_dataLast;
    quint64 m_wordsOf = 0, m_shownOf = 0; // data revisions
    StateStack *m_state;
    Request m_load, m_write;
};

} // namespace panorama::ui
