// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include "store/fresh_lock.h"

#include <QFile>
#include <QLockFile>
#include <QThread>

namespace panorama::store {

struct FileLock::Holding
{
    std::unique_ptr<FreshLock> fresh; // or
    std::unique_ptr<QLockFile> file;
};

namespace {

constexpr int namelessMilliseconds = 250; // a living process writes its name into the file within this time

bool isNamed(const QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    return lock.getLockInfo(&process, &host, &program);
}

Error busy(const QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    lock.getLockInfo(&process, &host, &program);
    return {ErrorCode::WorkspaceBusy,
            "Another process is writing to the workspace: " + program.toStdString() + ", process "
                + std::to_string(process) + " on " + host.toStdString() + ".",
            {},
            "Wait until it is done, then try again.",
            {}};
}

} // namespace

FileLock::FileLock(std::unique_ptr<Holding> holding) : m_holding(std::move(holding)) { }
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::take(const std::string &path, int milliseconds)
{
    if (auto fresh = FreshLock::make(path))
        return FileLock(std::make_unique<Holding>(Holding {std::move(fresh), nullptr}));
    const QString name = QString::fromStdString(path);
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);
    if (lock->tryLock(milliseconds))
        return FileLock(std::make_unique<Holding>(Holding {nullptr, std::move(lock)}));
    if (lock->error() != QLockFile::LockFailedError)
        return storageError("The lock file beside the workspace cannot be made.", path,
                            "Check the folder's permissions and its free space.");
    // QLockFile takes over a lock of a dead process by the name in it; a file without a name it would leave for ever.
    if (!isNamed(*lock)) {
        QThread::msleep(namelessMilliseconds);
        if (!isNamed(*lock) && QFile::exists(name))
            QFile::remove(name);
        if (lock->tryLock(namelessMilliseconds))
            return FileLock(std::make_unique<Holding>(Holding {nullptr, std::move(lock)}));
    }
    return busy(*lock);
}

} // namespace panorama::store
