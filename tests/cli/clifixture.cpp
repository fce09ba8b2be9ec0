#include "tests/cli/clifixture.h"

#include "tests/support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <catch2/catch.hpp>

#include "testpaths.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::test {

QStringList CliRun::errLines() const
{
    return err.split(u'\n', Qt::SkipEmptyParts);
}

CliFixture::CliFixture()
{
    REQUIRE(m_folder.isValid());
}

CliRun CliFixture::run(const QStringList &arguments) const
{
    ChildProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u".config"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QLatin1StringView(kBinDir) + u"/faubourg-cli"_s, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString CliFixture::newFile(const QString &templateName, const QString &name) const
{
    const CliRun made = run({u"new"_s, name, u"--template"_s, templateName});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    return name;
}

QJsonArray CliFixture::json(const QStringList &arguments) const
{
    const CliRun listed = run(arguments + QStringList{u"--json"_s});
    INFO(listed.err.toStdString());
    REQUIRE(listed.exitCode == 0);
    return QJsonDocument::fromJson(listed.out.toUtf8()).array();
}

void CliFixture::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray CliFixture::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList CliFixture::files() const
{
    return QDir(m_folder.path())
        .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace faubourg::test
