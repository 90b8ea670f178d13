// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/rules/pick_list.h"
#include "ui/shell/async.h"

#include <QPushButton>

#include <functional>

namespace panorama::ui {

// Shows what is chosen and opens a searchable list with a count beside each choice. `items` is asked when it opens.
class ChoiceButton : public QPushButton
{
    Q_OBJECT
public:
    using Items = std::function<std::vector<PickItem>()>;
    ChoiceButton(Items items, const PickList::Options &options, QWidget *parent = nullptr);
    // Asked when the list opens, for counts by id.
    using TakeCounts = std::function<void(const QHash<QString, quint64> &)>;
    void setCounter(std::function<Request(TakeCounts)> counter) { m_counter = std::move(counter); }
    void setChosen(const QStringList &ids); // emits nothing
    QStringList chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {64, sizeHint().height()}; }

Q_SIGNALS:
    void chosenChanged(const QStringList &ids);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openList();
    QString shownText() const;
    Items m_items;
    std::function<Request(TakeCounts)> m_counter;
    Request m_counting;
    PickList::Options m_options;
    QStringList m_chosen, m_titles;
};

} // namespace panorama::ui
