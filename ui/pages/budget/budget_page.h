// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/plan_service.h"
#include "ui/shell/channel_colors.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace panorama::ui {

class Card;
class ChartCard;
class ColumnChart;
class DocumentBar;
class PacingChart;
class PlanRow;
class StateStack;

// A budget split over channels: sliders and amounts that always add up to the total, and the plan against what was
// spent. Every gesture is one undoable step; saving is automatic.
class BudgetPage : public Page
{
    Q_OBJECT
public:
    explicit BudgetPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;
    void runPrimary() override;
    PageHistory history() const override;
    void stepHistory(bool redo) override;
    void open(const QString &argument) override;

private:
    struct Loaded
    {
        DraftKeeper::Loaded documents;
        std::vector<std::string> channels;
        std::optional<services::PlanPacing> pacing;
    };
    void createHead(QVBoxLayout *column);
    void createCards(QVBoxLayout *column);
    void take(Loaded loaded);
    void showPlan();
    void showRows(const BudgetPlan &plan);
    void showCharts(const BudgetPlan &plan);
    void loadPacing();
    void edit(const std::string &text, const std::function<BudgetPlan(const BudgetPlan &)> &change,
              const std::string &gesture = {});
    void takeTotal();
    BudgetPlan freshPlan() const;

    DraftKeeper *m_keeper;
    DocumentBar *m_bar;
    BudgetPlan m_plan; // the document that is open
    std::optional<services::PlanPacing> m_pacing;
    ChannelColors m_colors;
    QLineEdit *m_total;
    QLabel *m_totalLabel, *m_rest, *m_days;
    Card *m_split;
    QLabel *m_headings[4];
    QVBoxLayout *m_rows;
    std::vector<PlanRow *> m_lines;
    PacingChart *m_pacingChart;
    ColumnChart *m_columns;
    ChartCard *m_pacingCard, *m_columnsCard;
    StateStack *m_state;
    Request m_load, m_create, m_loadPacing;
};

} // namespace panorama::ui
