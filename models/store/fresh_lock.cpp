// SPDX-License-Identifier: GPL-3.0-or-later
// QLockFile waits until the name of the holder is on the disk, for other computers to see it, and giving up the file
// then waits for the disk again: more than a small commit takes. On a disk of this computer everybody sees at once what
// was written, and after a power failure an empty file is taken over like any that a dead process left.
#include "store/fresh_lock.h"

#ifdef __linux__
#include <QByteArray>
#include <QString>
#include <QSysInfo>

#include <algorithm>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/vfs.h>
#include <unistd.h>
#endif

namespace panorama::store {

#ifdef __linux__

namespace {

// linux/magic.h: ext2 … ext4, XFS, Btrfs, tmpfs, F2FS, overlays
constexpr std::uint32_t localSystems[] = {0xef53, 0x58465342, 0x9123683e, 0x01021994, 0xf2f52010, 0x794c7630};

bool isOfThisComputer(int file)
{
    struct statfs system = {};
    return ::fstatfs(file, &system) == 0
        && std::ranges::find(localSystems, std::uint32_t(system.f_type)) != std::end(localSystems);
}

// Process, program, computer, its unique number and that of its start.
std::string holder()
{
    static const std::string computer = "\n" + QSysInfo::machineHostName().toStdString() + "\n"
        + QSysInfo::machineUniqueId().toStdString() + "\n" + QSysInfo::bootUniqueId().toStdString() + "\n";
    std::error_code failure;
    std::string program = std::filesystem::read_symlink("/proc/self/exe", failure).filename().string();
    if (constexpr std::string_view replaced = " (deleted)"; program.ends_with(replaced))
        program.resize(program.size() - replaced.size());
    return std::to_string(::getpid()) + "\n" + program + computer;
}

// As QLockFile does, so that nobody removes the file as one of the dead; a process on another computer that locks it
// over the network is kept out, too.
bool keepFromOthers(int file)
{
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fcntl(file, F_SETLK, &whole) == 0;
}

} // namespace

std::unique_ptr<FreshLock> FreshLock::make(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return nullptr;
    std::unique_ptr<FreshLock> lock(new FreshLock(path, file));
    if (!isOfThisComputer(file) || !keepFromOthers(file))
        return nullptr;
    const std::string name = holder();
    return ::write(file, name.data(), name.size()) == ssize_t(name.size()) ? std::move(lock) : nullptr;
}

FreshLock::~FreshLock()
{
    ::unlink(m_path.c_str());
    ::close(m_file);
}

#else

std::unique_ptr<FreshLock> FreshLock::make(const std::string &)
{
    return nullptr;
}

FreshLock::~FreshLock() = default;

#endif

} // namespace panorama::store
