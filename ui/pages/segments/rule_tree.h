// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "ui/rules/catalogue.h"
#include "ui/rules/live_count.h"
#include "ui/rules/rule_edit.h"
#include "ui/rules/vocabulary.h"

#include <QWidget>

class QDropEvent;
class QMenu;
class QVBoxLayout;

namespace panorama::ui {

class LineCountLabel;
class PickList;
class RuleFigures;

// The line where a drag would set down what it holds; lies over the tree.
class DropMark : public QWidget
{
    Q_OBJECT
public:
    explicit DropMark(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *) override;
};

// A rule as nested groups of conditions. Every edit comes out as a whole new document. Lines and groups are dragged by
// their grip to any place, and moved by keyboard from it: Ctrl with the arrows (up, down, right into the next group,
// left out of the group), Ctrl+D duplicates, Del deletes.
class RuleTree : public QWidget
{
    Q_OBJECT
public:
    explicit RuleTree(QWidget *parent = nullptr);
    void setFigures(RuleFigures *figures) { m_figures = figures; } // that the editors show
    void setDocument(const Json &document, VocabularyPtr words); // builds all anew
    void setCounts(const LineCounts &counts, quint64 people);

Q_SIGNALS:
    // `text` is the step in English; `gesture` names a run of edits of one condition; `rebuild`: the shape has changed.
    void edited(const panorama::Json &document, const char *text, const QString &gesture, bool rebuild);
    void settled(); // a drag of a value has ended

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeGroup(const std::string &place, int depth);
    QWidget *makeGroupHead(const std::string &place, int depth);
    QWidget *makeGroupFoot(const std::string &group);
    QWidget *makeLeaf(const std::string &place);
    QWidget *makeGrip(const std::string &place);
    LineCountLabel *makeCount(const std::string &place);
    void apply(const Json &document, const char *text);
    void applyMove(const rule_edit::Move &move, const char *text);
    void applyAdded(const Json &document, const std::string &group, const char *text); // the focus goes to its value
    void pickCondition(QWidget *anchor, const std::function<void(const Json &)> &take);
    void countConditions(PickList *list, const std::vector<CatalogueEntry> &entries);
    void fillMenu(QMenu *menu, const std::string &place);
    QWidget *frameOf(const QWidget *widget) const; // of the line or group that a control belongs to
    QList<QWidget *> controlsOf(const QWidget *frame) const; // that Tab reaches, without those of its children
    void keepFocus(); // of the control that has it now, over building anew
    void giveFocus();
    bool handleKey(const std::string &place, int key, Qt::KeyboardModifiers modifiers);
    void startDrag(QWidget *grip);
    bool dragOver(QDropEvent *event);
    std::size_t indexAt(const std::string &group, int y) const;
    Json m_document;
    VocabularyPtr m_words;
    RuleFigures *m_figures = nullptr;
    QVBoxLayout *m_column;
    QWidget *m_root = nullptr;
    Request m_counting;
    std::map<std::string, LineCountLabel *> m_counts;
    std::map<std::string, QWidget *> m_frames; // of lines and groups by place
    // What takes the focus after building: a control of the line or group at the place, by name and number among those
    // of that name.
    struct Focus
    {
        std::string place;
        QString control;
        qsizetype index = 0;
    };
    std::optional<Focus> m_focus;
    DropMark *m_mark;
};

} // namespace panorama::ui
