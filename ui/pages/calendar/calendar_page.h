// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/calendar_service.h"
#include "ui/shell/channel_colors.h"
#include "ui/shell/page.h"

#include <map>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace panorama::ui {

class CalendarBoard;
class CurrentStack;
struct EntryChoices;
class InlineBanner;
class MonthBoard;
class Segmented;
class StateStack;
class TimelineBoard;

// Campaigns of a month, a week or on a time line, created, moved and resized by hand; every edit is one undoable step.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    explicit CalendarPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;
    void runPrimary() override;
    PageHistory history() const override { return m_history; }
    void stepHistory(bool redo) override;
    void open(const QString &argument) override;

private:
    struct Loaded
    {
        services::CalendarView view;
        std::vector<std::string> channels;
        std::vector<std::pair<QString, QString>> segments; // id, name
        std::vector<services::CalendarConflict> conflicts;
        services::UndoState undo;
        std::map<std::string, std::string> names; // of all campaigns, by id
        std::optional<Date> nearest; // first day of the campaign nearest to the days shown
        bool isEmpty = false;
    };
    void createControls();
    void createBoards();
    void connectBoard(CalendarBoard *board);
    void show(Loaded loaded);
    void showTitle();
    void showBanner();
    void followBanner();
    void openFilesMenu();
    void bringIcs();
    void writeIcs();
    void bringHolidays();
    void move(int direction);
    DateRange shownDays() const;
    services::LaneBy laneBy() const;
    void edit(const QString &id, const CampaignEntry &entry, const QString &what);
    void create(const DateRange &days);
    void openEntry(const QString &id);
    void remove(const QString &id);
    bool isTimeline() const;
    bool isWeek() const;
    Date weekOf(Date day) const; // its first day
    void showWeekOf(Date day);
    void showView(const QString &view);
    EntryChoices choices() const;
    static Result<Loaded> loadAll(const Job &job, const services::WorkspacePtr &open, DateRange days,
                                  services::LaneBy lanes, bool withParts);

    Segmented *m_views;
    QComboBox *m_lanes;
    QLabel *m_title, *m_undated;
    QPushButton *m_before, *m_after, *m_now, *m_files;
    InlineBanner *m_conflicts;
    CurrentStack *m_boards;
    MonthBoard *m_month;
    TimelineBoard *m_timeline;
    StateStack *m_state;
    Date m_anchor; // a day of the month or week, or where the time line begins
    Loaded m_loaded;
    PageHistory m_history;
    QString m_toOpen;
    Request m_load, m_write;
};

} // namespace panorama::ui
