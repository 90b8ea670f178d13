// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/funnels/journey_view.h"

class QLabel;
class QPushButton;

namespace panorama::ui {

class Card;
class ChartCard;
class ColumnChart;
class KpiCard;
class SeriesChart;
class TableRows;
class TableView;

// An invitation campaign: who brought whom by generation, how many a newcomer brings, how long that takes, what is to
// be expected, whom people listen to, and groups that look like fraud.
class ReferralView : public JourneyView
{
    Q_OBJECT
public:
    explicit ReferralView(ShellContext &context);
    void retranslate() override;

protected:
    void offerWords() override;
    void loadSubject() override;

private:
    struct Found
    {
        Json run, koc;
    };
    void createCards();
    void createButtons();
    Json document() const;
    void show();
    void showKpis();
    void showGeneration(int mark);
    void showForecast();
    void showTables();
    QLabel *m_labels[3], *m_note;
    ChoiceButton *m_invited, *m_property, *m_owner;
    KpiCard *m_people, *m_k, *m_cycle, *m_suspects;
    ColumnChart *m_generations;
    SeriesChart *m_forecast;
    ChartCard *m_generationsCard, *m_forecastCard;
    Card *m_kocCard, *m_ringCard;
    TableRows *m_koc, *m_rings;
    QPushButton *m_whoBegan, *m_whoSuspect;
    Json m_document; // of what was found
    Found m_found;
    Request m_load;
};

} // namespace panorama::ui
