// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/only_window.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QWidget>

namespace panorama::app {

using namespace Qt::StringLiterals;

namespace {

QString serverName(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray user = qgetenv("USER") + qgetenv("USERNAME");
    const auto hash = QCryptographicHash::hash(user + real.toUtf8(), QCryptographicHash::Sha256);
    return u"panorama-"_s + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace

bool OnlyWindow::raiseOther(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(path));
    if (!socket.waitForConnected(300))
        return false;
    socket.write("raise\n");
    socket.waitForBytesWritten(300);
    return true;
}

void OnlyWindow::claim(const QString &path, QWidget &window)
{
    const QString name = serverName(path);
    if (m_server.serverName() == name)
        return;
    m_server.close();
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name); // left by a process that died: raiseOther has found nobody there
    m_server.listen(name);
    m_server.disconnect(this);
    connect(&m_server, &QLocalServer::newConnection, this, [this, &window] {
        delete m_server.nextPendingConnection();
        window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        window.show();
        window.raise();
        window.activateWindow();
    });
}

} // namespace panorama::app
