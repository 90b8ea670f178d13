// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure.h"

#include "app/standstill.h"
#include "services/import_service.h"
#include "services/source_service.h"
#include "ui/shell/async.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#include <ctime>
#include <unistd.h>
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

// How long this thread was ready to work while the computer did something else; 0 where the system does not tell.
qint64 waitedMicros()
{
#ifdef Q_OS_LINUX
    std::ifstream file("/proc/thread-self/schedstat");
    qint64 worked = 0, waited = 0; // ns
    return file >> worked >> waited ? waited / 1000 : 0;
#else
    return 0;
#endif
}

// Since this process was started; nothing where the system does not tell.
std::optional<qint64> ageMillis()
{
#ifdef Q_OS_LINUX
    std::FILE *file = std::fopen("/proc/self/stat", "r");
    timespec now {};
    if (!file || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return std::nullopt;
    char text[1024] = {};
    const std::size_t length = std::fread(text, 1, sizeof text - 1, file);
    std::fclose(file);
    // The 22nd field, counted on from the name in brackets, which may hold blanks.
    const QStringList fields =
        QString::fromUtf8(text, qsizetype(length)).section(QLatin1Char(')'), -1).simplified().split(QLatin1Char(' '));
    const qint64 ticks = sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - fields.value(19).toLongLong() * 1000 / ticks;
#else
    return std::nullopt;
#endif
}

qint64 millis(Standstills::Clock::duration time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

void print(const char *what, Times &times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return static_cast<long long>(times.empty() ? 0 : times[std::size_t(share * double(times.size() - 1))]);
    };
    std::fprintf(stderr, "%s: p50 %lld ms, p95 %lld ms, p99 %lld ms, most %lld ms (%zu turns, %zu over 16 ms)\n", what,
                 at(0.5), at(0.95), at(0.99), at(1), times.size(),
                 std::size_t(times.end() - std::upper_bound(times.begin(), times.end(), 16)));
}

} // namespace

std::function<void()> measureEventLoop(QApplication &application)
{
    struct Turns
    {
        Times work, held; // ms
        std::vector<Standstills::Clock::time_point> ends {Standstills::Clock::now()};
        Standstills standstills;
        qint64 worked = workedMicros(), waited = waitedMicros(); // µs
    };
    auto turns = std::make_shared<Turns>();
    auto *timer = new QTimer(&application);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, timer, [turns] {
        const auto end = Standstills::Clock::now();
        const qint64 gap = millis(end - turns->ends.back());
        turns->ends.push_back(end);
        const qint64 now = workedMicros();
        turns->work.push_back((now - std::exchange(turns->worked, now)) / 1000);
        const qint64 still = waitedMicros();
        turns->held.push_back(gap - (still - std::exchange(turns->waited, still)) / 1000);
    });
    timer->start(5);
    QObject::connect(&application, &QApplication::aboutToQuit, timer, [turns] {
        turns->standstills.stop();
        Times gaps, own;
        for (std::size_t i = 1; i < turns->ends.size(); ++i) {
            const auto from = turns->ends[i - 1], to = turns->ends[i];
            gaps.push_back(millis(to - from));
            own.push_back(millis(to - from - turns->standstills.within(from, to)));
        }
        print("event loop gaps", gaps);
        print("window thread work", turns->work);
        print("gaps without waiting for a processor", turns->held);
        print("gaps without standstills of the computer", own);
    });
    return [turns] {
        turns->work.clear();
        turns->held.clear();
        turns->ends = {Standstills::Clock::now()};
        turns->worked = workedMicros();
        turns->waited = waitedMicros();
    };
}

void measureStart(const ui::ShellContext &context, QWidget *window, std::function<void()> usable)
{
    auto *once = new QObject(window);
    QObject::connect(&context.tasks, &ui::Tasks::changed, once, [&context, once, window, usable = std::move(usable)] {
        if (!context.workspace() || !context.tasks.isIdle())
            return;
        QObject::connect(once, &QObject::destroyed, window, [window, usable] { // in the next turn of the event loop
            window->repaint(); // what is shown counts, not what is known
            if (const auto age = ageMillis())
                std::fprintf(stderr, "start to usable: %lld ms\n", static_cast<long long>(*age));
            if (usable)
                usable();
        });
        once->deleteLater();
    });
}

// The page shows it all when nothing has run for a while after the last commit was noticed.
static void endWhenIdle(ui::ShellContext &context, QObject *parent)
{
    auto *timer = new QTimer(parent);
    auto quiet = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, parent, [&context, quiet] {
        *quiet = context.tasks.isIdle() ? *quiet + 1 : 0;
        if (*quiet == 8)
            QApplication::quit();
    });
    timer->start(50);
}

template<typename T>
static void runTimed(ui::ShellContext &context, QObject *parent, const char *name,
                     std::function<Result<T>(const Job &)> work, std::function<std::string(const T &)> describe)
{
    QElapsedTimer since;
    since.start();
    ui::runAsync<T>(context.tasks, parent, QString::fromLatin1(name), std::move(work),
                    [&context, parent, since, name, describe](Result<T> done) {
                        std::fprintf(stderr, "%s: %lld ms, %s\n", name, static_cast<long long>(since.elapsed()),
                                     done ? describe(*done).c_str() : done.error().message.c_str());
                        endWhenIdle(context, parent);
                    })
        .detach();
}

void measureImport(ui::ShellContext &context, QObject *parent, const QString &file, const QString &mapping)
{
    QFile map(mapping);
    const Result<Json> document = map.open(QIODevice::ReadOnly) ? Json::parse(map.readAll().toStdString())
                                                                : Result<Json>(notFoundError("There is no mapping."));
    if (!document) {
        std::fprintf(stderr, "%s\n", document.error().message.c_str());
        return QApplication::exit(1);
    }
    runTimed<services::ImportReport>(
        context, parent, "import",
        [open = context.workspace(), request = services::ImportRequest {{file.toStdString()}, *document}](
            const Job &job) { return services::runImport(job, *open, request); },
        [](const services::ImportReport &report) { return std::to_string(report.rowsRead) + " rows"; });
}

void measureSync(ui::ShellContext &context, QObject *parent)
{
    runTimed<services::SyncOutcome>(
        context, parent, "sync",
        [open = context.workspace()](const Job &job) -> Result<services::SyncOutcome> {
            TRY(const store::FileLock lock, services::lockForSync(open->path()));
            return services::syncSources(job, *open, {}, services::SyncExtent::New);
        },
        [](const services::SyncOutcome &outcome) { return outcome.json.dump(); });
}

} // namespace panorama::app
