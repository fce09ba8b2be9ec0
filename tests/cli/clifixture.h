#pragma once

#include <QJsonArray>
#include <QStringList>
#include <QTemporaryDir>

namespace faubourg::test {

/// What a run of faubourg-cli left behind.
struct CliRun
{
    int exitCode = -1;
    QString out;
    QString err;

    QStringList errLines() const;
};

/// A folder of its own, and the program to run in it. Settings stay inside the folder.
class CliFixture
{
public:
    CliFixture();

    CliRun run(const QStringList &arguments) const;
    /// A new file from `templateName`, made once a process and copied.
    QString newFile(const QString &templateName,
                    const QString &name = QStringLiteral("f.faubourg")) const;
    QJsonArray json(const QStringList &arguments) const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    QStringList files() const; ///< names in the folder, hidden ones too

private:
    QTemporaryDir m_folder;
};

} // namespace faubourg::test
