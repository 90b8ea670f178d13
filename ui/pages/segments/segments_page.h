// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/document_service.h"
#include "services/draft.h"
#include "ui/pages/segments/rule_tree.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace panorama::ui {

class Card;
class StateStack;
class TableRows;
class TableView;

// The segment builder: a rule of nested groups with the exact number of people of every line and in total while it is
// edited, and some of the people. Saving is automatic; undo and redo reach back over restarts.
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

private:
    struct Loaded
    {
        std::vector<services::Document> segments;
        std::string id;
        services::DocumentHistory history;
        std::shared_ptr<const Vocabulary> words;
    };
    struct Counted
    {
        quint64 count = 0, people = 0;
        LineCounts lines;
        QStringList columns;
        std::vector<QStringList> sample; // customer id, then the columns
        QString warning;
    };
    static Result<Counted> countAll(const Job &job, const services::WorkspacePtr &workspace, const Json &document,
                                    const std::string &id, Instant asOf);
    void createHead(QWidget *content);
    void createCards(QWidget *content);
    void take(Loaded loaded);
    void showDocument();
    void edit(const Json &document, const QString &text, const QString &gesture, bool rebuild);
    void count();
    void show(const Counted &counted);
    void save();

    services::Draft<Json> m_draft;
    std::string m_id;
    QString m_wanted;
    std::shared_ptr<const Vocabulary> m_words;
    std::vector<services::Document> m_segments;
    QComboBox *m_choice;
    QLineEdit *m_name;
    RuleTree *m_tree;
    Card *m_ruleCard, *m_peopleCard;
    QLabel *m_total, *m_share, *m_warning;
    QProgressBar *m_bar;
    TableRows *m_rows;
    TableView *m_table;
    StateStack *m_state;
    QTimer m_saveSoon;
    Request m_load, m_count, m_save;
};

} // namespace panorama::ui
