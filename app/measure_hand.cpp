// SPDX-License-Identifier: GPL-3.0-or-later
// The widget that shows the answer says in the property `wanted` which edit it was last asked for and in `generation`
// which one it shows. A movement is answered when the widget has been painted with its edit, or a later one, and the
// window is on the screen again: the call that is queued from within its paint event comes after that.
#include "app/measure_hand.h"

#include "services/segment_service.h"
#include "ui/rules/live_count.h"
#include "ui/shell/shell_context.h"
#include "ui/widgets/histogram_slider.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <deque>

namespace panorama::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int moves = 5, betweenMoves = 8, betweenTurns = 20, betweenLooks = 200, patience = 60'000; // ms
constexpr int checkEvery = 25; // turns
constexpr int mostIdle = 5'000; // ms without anything to work and nothing that loads

struct Movement
{
    quint64 generation;
    qint64 since; // ns
    bool isLast;
};

Json percentiles(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times.empty() ? 0 : times[std::size_t(share * double(times.size() - 1))];
    };
    const auto within = [&](double limit) {
        return times.empty()
            ? 0
            : double(std::upper_bound(times.begin(), times.end(), limit) - times.begin()) / double(times.size());
    };
    return Json::object({{"count", std::uint64_t(times.size())},
                         {"p50_ms", at(0.5)},
                         {"p95_ms", at(0.95)},
                         {"p99_ms", at(0.99)},
                         {"most_ms", at(1)},
                         {"within_16_ms", within(16)},
                         {"within_33_ms", within(33)},
                         {"within_50_ms", within(50)}});
}

template<typename T> T *visibleChild(QWidget &window, const QString &name)
{
    for (T *child : window.findChildren<T *>(name))
        if (child->isVisible() && !child->visibleRegion().isEmpty())
            return child;
    return nullptr;
}

} // namespace

struct MeasureHand::Work
{
    What what;
    int times;
    QApplication &application;
    QWidget &window;
    ui::ShellContext &context;
    QElapsedTimer clock;
    QPointer<QWidget> shown, hand = nullptr;
    QPointer<ui::LiveCount> counts = nullptr;
    QRandomGenerator random {7};
    int turn = 0, move = 0, idle = 0;
    double x = 0, target = 0;
    std::deque<Movement> open = {};
    std::vector<double> all = {}, last = {};
    std::vector<std::pair<Json, QString>> checks = {};

    void send(QEvent::Type type, const QPointF &place, Qt::MouseButtons buttons)
    {
        const QPointF inWindow = hand->mapTo(&window, place.toPoint());
        QMouseEvent event(type, inWindow, window.mapToGlobal(inWindow),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
    }
    quint64 number(const char *property) const { return shown ? shown->property(property).toULongLong() : 0; }
    void moveTo(double to, bool isLast)
    {
        const quint64 before = number("wanted");
        const qint64 since = clock.nsecsElapsed();
        if (what == What::Drags) {
            send(QEvent::MouseMove, {to, hand->height() - 12.0}, Qt::LeftButton);
        } else {
            const double y = hand->height() * (turn % 2 ? 0.75 : 0.25); // the lower or upper arrow
            send(QEvent::MouseButtonPress, {hand->width() - 14.0, y}, Qt::LeftButton);
            send(QEvent::MouseButtonRelease, {hand->width() - 14.0, y}, Qt::NoButton);
        }
        if (number("wanted") != before) // the value is another one
            open.push_back({number("wanted"), since, isLast});
    }
    void answered(quint64 generation)
    {
        for (; !open.empty() && open.front().generation <= generation; open.pop_front()) {
            const double ms = double(clock.nsecsElapsed() - open.front().since) / 1e6;
            all.push_back(ms);
            if (open.front().isLast)
                last.push_back(ms);
        }
    }
    Json verified() const
    {
        std::uint64_t wrong = 0;
        for (const auto &[document, text] : checks) {
            const auto service = services::SegmentService::open(context.workspace(), counts->asOf(), {});
            const auto segment = service ? (*service)->compile(document) : Result<segments::Segment>(service.error());
            const auto count = segment ? (*service)->count(*segment, false) : Result<Json>(segment.error());
            QString digits = text;
            digits.remove(QRegularExpression(u"[^0-9]"_s));
            wrong += !count || std::uint64_t(count->find("count")->integer()) != digits.toULongLong();
        }
        return Json::object({{"compared", std::uint64_t(checks.size())}, {"wrong", wrong}});
    }
};

MeasureHand::MeasureHand(What what, int times, QApplication &application, QWidget &window, ui::ShellContext &context)
    : m_work(new Work {what, times, application, window, context, {}, nullptr})
{
    m_work->clock.start();
    begin();
}

MeasureHand::~MeasureHand() = default;

// Once nothing loads any more and there is what to work with.
void MeasureHand::begin()
{
    Work &work = *m_work;
    if (work.context.tasks.isIdle() && work.context.workspace()) {
        work.shown =
            visibleChild<QWidget>(work.window, work.what == What::Drags ? u"segments.total"_s : u"funnels.chart"_s);
        if (work.what == What::Drags)
            work.hand = visibleChild<ui::HistogramSlider>(work.window, u"rules.slider"_s);
        else
            work.hand = visibleChild<QSpinBox>(work.window, u"funnels.window"_s);
        work.counts = work.window.findChild<ui::LiveCount *>();
        if (work.shown && work.hand && work.number("generation") > 0) {
            work.shown->installEventFilter(this);
            QTimer::singleShot(1500, this, &MeasureHand::turn);
            return;
        }
    }
    work.idle = work.context.tasks.isIdle() && work.context.workspace() ? work.idle + betweenLooks : 0;
    if (work.clock.elapsed() > patience || work.idle > mostIdle)
        return giveUp();
    QTimer::singleShot(betweenLooks, this, &MeasureHand::begin);
}

void MeasureHand::giveUp()
{
    const char *reason = !m_work->context.workspace() ? "no workspace is open; name one that needs no question."
        : m_work->what == What::Drags
        ? "no condition with a range to drag is in view on the page Segments. Open a segment that has one, such as "
          "{\"attribute\":\"age\",\">=\":30}, by its name: --page segments/NAME."
        : "no funnel is in view on the page Funnels. Open one by its name: --page funnels/NAME.";
    std::fprintf(stderr, "panorama: nothing was measured: %s\n", reason);
    m_work->application.exit(1);
}

// One movement, and the next one a moment later; a new turn waits for the answer of the last.
void MeasureHand::turn()
{
    Work &work = *m_work;
    if (!work.hand || !work.shown)
        return giveUp();
    const bool drags = work.what == What::Drags;
    const int steps = drags ? moves : 1;
    if (work.move == 0) {
        if (!work.open.empty() && work.clock.nsecsElapsed() - work.open.front().since < patience * 1'000'000LL)
            return QTimer::singleShot(1, this, &MeasureHand::turn);
        if (int(work.last.size()) >= work.times) // turns that changed nothing don't count
            return end();
        work.target = work.random.bounded(double(work.hand->width()));
        if (drags)
            work.send(QEvent::MouseButtonPress, {work.x, work.hand->height() - 12.0}, Qt::LeftButton);
    }
    ++work.move;
    work.moveTo(work.x + (work.target - work.x) * work.move / steps, work.move == steps);
    if (work.move == steps) {
        if (drags)
            work.send(QEvent::MouseButtonRelease, {work.target, work.hand->height() - 12.0}, Qt::NoButton);
        work.x = work.target;
        work.move = 0;
        ++work.turn;
    }
    QTimer::singleShot(work.move == 0 ? betweenTurns : betweenMoves, Qt::PreciseTimer, this, &MeasureHand::turn);
}

bool MeasureHand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_work->number("generation") > 0)
        QMetaObject::invokeMethod(
            this,
            [this, generation = m_work->number("generation")] {
                Work &work = *m_work;
                const bool isTurnEnd =
                    !work.open.empty() && work.open.back().isLast && work.open.back().generation <= generation;
                work.answered(generation);
                if (auto *label = qobject_cast<QLabel *>(work.shown.data());
                    label && isTurnEnd && work.turn % checkEvery == 0)
                    work.checks.emplace_back(work.counts->document(), label->text());
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void MeasureHand::end()
{
    Work &work = *m_work;
    Json json = Json::object({{"turns", percentiles(work.last)}, {"movements", percentiles(work.all)}});
    if (work.what == What::Drags)
        json.set("answers", work.verified());
    std::printf("%s\n", json.dumpIndented().c_str());
    std::fflush(stdout);
    const Json *answers = json.find("answers");
    if (answers && answers->find("wrong")->integer() > 0)
        std::fputs("panorama: numbers were shown that are not the exact count.\n", stderr);
    work.application.exit(answers && answers->find("wrong")->integer() > 0 ? 1 : 0);
}

} // namespace panorama::app
