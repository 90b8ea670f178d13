// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace panorama::app {

namespace {

using Times = std::vector<qint64>; // ms

// What this thread has worked, whatever else the computer does; 0 where the system does not tell.
qint64 workedMicros()
{
#ifdef Q_OS_UNIX
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
#else
    return 0;
#endif
}

void print(const char *what, Times &times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return static_cast<long long>(times.empty() ? 0 : times[std::size_t(share * double(times.size() - 1))]);
    };
    std::fprintf(stderr, "%s: p50 %lld ms, p95 %lld ms, p99 %lld ms, most %lld ms (%zu turns)\n", what, at(0.5),
                 at(0.95), at(0.99), at(1), times.size());
}

} // namespace

void measureEventLoop(QApplication &application)
{
    auto gaps = std::make_shared<Times>(), work = std::make_shared<Times>();
    auto clock = std::make_shared<QElapsedTimer>();
    auto worked = std::make_shared<qint64>(workedMicros());
    clock->start();
    auto *timer = new QTimer(&application);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, timer, [=] {
        gaps->push_back(clock->restart());
        const qint64 now = workedMicros();
        work->push_back((now - std::exchange(*worked, now)) / 1000);
    });
    timer->start(5);
    QObject::connect(&application, &QApplication::aboutToQuit, timer, [=] {
        print("event loop gaps", *gaps);
        print("window thread work", *work);
    });
}

} // namespace panorama::app
