// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/overview_funnel.h"
#include "services/overview_service.h"
#include "ui/shell/channel_colors.h"
#include "ui/shell/page.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace panorama::ui {

class CalendarStrip;
class ChartCard;
class FigureStrip;
class FunnelChart;
class KpiCard;
class PacingChart;
class Segmented;
class SeriesChart;
class StateStack;

// The whole picture of the period: figures with trend, spend and results by channel, the funnel, the calendar and the
// budget.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;
    void runPrimary() override;

private:
    struct Loaded
    {
        services::Overview overview;
        std::vector<std::string> channels;
        std::optional<services::OverviewFunnel> funnel;
    };
    static Result<Loaded> loadAll(const Job &job, store::Workspace &workspace, const services::OverviewQuery &query);
    void createCharts();
    void connectCharts();
    using Part = void (OverviewPage::*)();
    static const Part parts[5];
    void show();
    void showHead();
    void showFrom(std::size_t part); // one part a frame
    void showFigures();
    void showSpend();
    void showFunnel();
    void showCalendar();
    void showPacing();

    std::shared_ptr<const Loaded> m_loaded;
    ChannelColors m_colors;
    std::vector<KpiCard *> m_cards;
    FigureStrip *m_more;
    Segmented *m_measures; // spend, revenue or deals by channel
    QString m_chosenMeasure; // empty: the usual one
    SeriesChart *m_spend;
    FunnelChart *m_funnel;
    CalendarStrip *m_calendar;
    PacingChart *m_pacing;
    ChartCard *m_spendCard = nullptr, *m_funnelCard = nullptr, *m_calendarCard = nullptr, *m_pacingCard = nullptr;
    StateStack *m_state;
    Request m_load;
};

} // namespace panorama::ui
