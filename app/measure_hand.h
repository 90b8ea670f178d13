// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include <memory>

class QApplication;
class QWidget;

namespace panorama::ui {
class ShellContext;
}

namespace panorama::app {

// Works the window by real mouse events and prints as JSON, on standard output, how long after each movement of the
// hand the exact answer was painted; then ends the program with 0, or 1 where a number was wrong or nothing was there
// to work. Drags: a range value of the segment builder, again and again, to random places. Funnel: the window of the
// funnel, a day up and a day down.
class MeasureHand : public QObject
{
    Q_OBJECT
public:
    enum class What { Drags, Funnel };
    MeasureHand(What what, int times, QApplication &application, QWidget &window, ui::ShellContext &context);
    ~MeasureHand() override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void begin();
    void turn();
    void giveUp(); // says what is missing
    void end();
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace panorama::app
