// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

namespace panorama::app {

void measureEventLoop(QApplication &application)
{
    auto gaps = std::make_shared<std::vector<qint64>>();
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    auto *timer = new QTimer(&application);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, timer, [gaps, clock] { gaps->push_back(clock->restart()); });
    timer->start(5);
    QObject::connect(&application, &QApplication::aboutToQuit, timer, [gaps] {
        std::sort(gaps->begin(), gaps->end());
        const auto at = [&](double share) {
            return gaps->empty() ? 0 : (*gaps)[std::size_t(share * double(gaps->size() - 1))];
        };
        std::fprintf(stderr, "event loop gaps: p50 %lld ms, p95 %lld ms, p99 %lld ms, most %lld ms (%zu turns)\n",
                     static_cast<long long>(at(0.5)), static_cast<long long>(at(0.95)),
                     static_cast<long long>(at(0.99)), static_cast<long long>(at(1)), gaps->size());
    });
}

} // namespace panorama::app
