// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace panorama::ui {

class Tasks;

// When the pages are told of commits: soon after one, at the latest a second after it where others follow. They load
// then; the next telling waits for that, and while a long work commits page by page, as long again twice, so that
// showing what came takes no more than a third of the time of what brings it.
class RefreshPace : public QObject
{
    Q_OBJECT
public:
    explicit RefreshPace(Tasks &tasks, QObject *parent = nullptr);
    void noteCommit();

Q_SIGNALS:
    void due();

private:
    void look();
    void noteLoads();
    bool mustWait() const;
    Tasks &m_tasks;
    QTimer m_soon;
    QElapsedTimer m_untold; // since the first commit that nobody was told of
    QElapsedTimer m_told;
    bool m_isLoading = false; // what the last telling began
    qint64 m_rest = 0; // ms after the last telling
};

} // namespace panorama::ui
