#include "app/cli/commands/infocommand.h"

#include "app/cli/fileaccess.h"
#include "core/reports/counts.h"
#include "core/storage/fileproperty.h"
#include "core/storage/migrator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::InfoCommand)
};

struct Facts
{
    int schemaVersion = 0;
    QString templateName;
    bool isExample = false;
    QList<reports::KindCount> counts;
};

Result<Facts> facts(const storage::Database &database)
{
    FB_TRY_LET(version, storage::storedVersion(database));
    FB_TRY_LET(name, storage::fileProperty(database, u"template"_s));
    FB_TRY_LET(example, storage::fileProperty(database, u"is_example"_s));
    FB_TRY_LET(counts, reports::countsByKind(database));
    return Facts{version, name, example == u"1", counts};
}

QByteArray json(const Facts &facts)
{
    QJsonObject counts;
    for (const auto &[kind, count] : facts.counts)
        counts.insert(kind, count);
    return QJsonDocument(QJsonObject{{u"schema_version"_s, facts.schemaVersion},
                                     {u"template"_s, facts.templateName},
                                     {u"is_example"_s, facts.isExample},
                                     {u"counts"_s, counts}})
        .toJson();
}

void print(const Facts &facts, QTextStream &out)
{
    out << "schema_version\t" << facts.schemaVersion << "\ntemplate\t" << facts.templateName
        << "\nis_example\t" << (facts.isExample ? "true" : "false") << '\n';
    for (const auto &[kind, count] : facts.counts)
        out << kind << '\t' << count << '\n';
}

} // namespace

QString InfoCommand::name() const
{
    return u"info"_s;
}

QString InfoCommand::summary() const
{
    return Tr::tr("Say what a file holds: its version, its template and how much of each kind.");
}

QString InfoCommand::synopsis() const
{
    return u"FILE"_s;
}

void InfoCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, Tr::tr("A JSON object.")});
}

Result<void> InfoCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                              Surroundings &surroundings) const
{
    FB_TRY_LET(file, openForReading(arguments.at(0)));
    FB_TRY_LET(found, facts(file->database()));
    if (parser.isSet(u"json"_s))
        surroundings.out << QString::fromUtf8(json(found));
    else
        print(found, surroundings.out);
    return {};
}

} // namespace faubourg::cli
