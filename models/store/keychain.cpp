// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychain.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QTimer>

namespace panorama::store {
namespace {

constexpr int patienceMs = 5000;

// Runs a keychain job to its end; the secret service answers over D-Bus and may never answer at all.
bool finish(QKeychain::Job &job)
{
    QEventLoop loop;
    bool finished = false;
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job.start();
    if (!finished)
        loop.exec();
    return finished && job.error() == QKeychain::NoError;
}

QString entry(const std::string &name)
{
    return QStringLiteral("panorama/") + QString::fromStdString(name) + QStringLiteral("/master");
}

Error unavailable()
{
    return {ErrorCode::Locked,
            "The system's keychain is locked, absent or has no key for this workspace.",
            {},
            "Unlock the keychain, or give --passphrase env:VAR or file:PATH.",
            {}};
}

} // namespace

Result<void> writeKeychain(const std::string &name, const std::string &secret)
{
    QKeychain::WritePasswordJob job(QStringLiteral("Panorama"));
    job.setKey(entry(name));
    job.setBinaryData(QByteArray(secret.data(), qsizetype(secret.size())));
    if (!finish(job))
        return unavailable();
    return {};
}

Result<std::string> readKeychain(const std::string &name)
{
    QKeychain::ReadPasswordJob job(QStringLiteral("Panorama"));
    job.setKey(entry(name));
    if (!finish(job) || job.binaryData().isEmpty())
        return unavailable();
    return job.binaryData().toStdString();
}

} // namespace panorama::store
