// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/live_count.h"
#include "ui/rules/vocabulary.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/page.h"

class QPushButton;
class QTabWidget;

namespace panorama::ui {

class Card;
class DocumentBar;
class ExportsRoom;
class RuleCard;
class SegmentPanel;
class SegmentRoom;
class SideTabs;
class Segmented;
class StateStack;
class WhyPanel;

// The segment builder: a rule of nested groups with the exact number of people of every line and in total while it is
// edited; beside it some of the people, their portrait, why somebody is in or not, overlap with others, size over time.
// Beside the builder the rooms of tags, pools, lifecycle and exports.
class SegmentsPage : public Page
{
    Q_OBJECT
public:
    explicit SegmentsPage(ShellContext &context);
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
    };
    void createPanels();
    void createRooms();
    void showRoom(const QString &room);
    SegmentRoom *shownRoom() const; // nullptr: the builder
    void connectRule();
    void take(Loaded loaded);
    void showBuilder();
    void showDocument();
    void edit(const Json &document, const char *text, const QString &gesture, bool rebuild);
    void follow(const QString &gesture = {});
    void check(const Json &document);
    void chooseTemplate();

    DraftKeeper *m_keeper;
    DocumentBar *m_bar;
    LiveCount *m_count;
    VocabularyPtr m_words;
    quint64 m_wordsOf = 0; // data revision that the vocabulary is of
    RuleCard *m_rule;
    Card *m_side;
    QTabWidget *m_tabs;
    SideTabs *m_sideTabs;
    std::vector<SegmentPanel *> m_panels;
    WhyPanel *m_why;
    QPushButton *m_templates, *m_export;
    QWidget *m_head;
    Segmented *m_room; // which room is shown
    QWidget *m_builder, *m_places; // it and the rooms, of which one is shown and gives the height
    std::vector<SegmentRoom *> m_rooms;
    ExportsRoom *m_exports;
    StateStack *m_state;
    Request m_load, m_check;
};

} // namespace panorama::ui
