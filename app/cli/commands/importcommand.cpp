#include "app/cli/commands/importcommand.h"

#include "app/cli/fileaccess.h"
#include "app/cli/options.h"
#include "core/exchange/people/membershipimport.h"
#include "core/exchange/roll/rollimport.h"
#include "core/people/rollrepository.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

namespace {

using exchange::ImportVerdict;
using exchange::MembershipKind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::cli::ImportCommand)
};

/// A kind that is no roll.
Result<MembershipKind> kindFrom(const QString &name)
{
    if (name == u"members")
        return MembershipKind::Member;
    if (name == u"candidates")
        return MembershipKind::Candidate;
    return usageError(
        Tr::tr("“%1” cannot be imported. Known ones: members, candidates, roll.").arg(name));
}

Result<QByteArray> content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                     {}};
    return file.readAll();
}

/// {"Heading of the file": "field"}, fields as `import --help` names them.
Result<QHash<QString, QString>> mapping(const QString &path)
{
    QHash<QString, QString> columns;
    if (path.isEmpty())
        return columns;
    FB_TRY_LET(bytes, content(path));
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("%1 is not a mapping: write a JSON object such as {\"Nom\": "
                            "\"last_name\"}.")
                         .arg(path),
                     {}};
    const QJsonObject object = json.object();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        columns.insert(entry.key(), entry.value().toString());
    return columns;
}

QString verdictText(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return Tr::tr("new");
    case ImportVerdict::Known:
        return Tr::tr("known");
    case ImportVerdict::Identical:
        return Tr::tr("identical");
    case ImportVerdict::Doubtful:
        return Tr::tr("doubtful");
    case ImportVerdict::Refused:
        return Tr::tr("refused");
    }
    Q_UNREACHABLE();
}

void printPlan(const exchange::ImportPlan &plan, QTextStream &out)
{
    for (const auto &line : plan.lines)
        out << line.number << '\t' << verdictText(line.verdict) << '\t'
            << people::listName(line.person.name) << '\t' << line.reasons.join(u' ') << '\n';
    if (!plan.unknownHeadings.isEmpty())
        out << Tr::tr("Columns left aside: %1").arg(plan.unknownHeadings.join(u", "_s)) << '\n';
}

void printReading(const exchange::RollReading &reading, QTextStream &out)
{
    for (const auto &[line, reason] : reading.unreadable)
        out << line << '\t' << Tr::tr("left aside") << '\t' << reason << '\n';
    out << Tr::tr("%n people read.", nullptr, static_cast<int>(reading.electors.size())) << '\n';
    if (reading.onBothLists > 0)
        out << Tr::tr("%n line(s) left aside: the same person stands on both complementary lists.",
                      nullptr, reading.onBothLists)
            << '\n';
    if (reading.withoutFullDate > 0)
        out << Tr::tr("%n people without a whole date of birth.", nullptr, reading.withoutFullDate)
            << '\n';
    out << Tr::tr("Columns left aside: %1").arg(reading.leftAside.join(u", "_s)) << '\n';
}

bool isClean(const exchange::ImportPlan &plan)
{
    return plan.count(ImportVerdict::Refused) + plan.count(ImportVerdict::Doubtful) == 0;
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return Tr::tr("Take members, candidates or the electoral roll over from a CSV, Excel or "
                  "OpenDocument file, all of it or nothing.");
}

QString ImportCommand::synopsis() const
{
    return u"KIND FILE DATA"_s;
}

void ImportCommand::declareOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"mapping"_s, Tr::tr("A JSON file that says which heading is which field."), u"file"_s},
         {u"council"_s, Tr::tr("The council, for a file without that column."), u"id"_s},
         {u"sheet"_s, Tr::tr("The sheet of a workbook; otherwise its first one."), u"name"_s},
         {u"accept-doubtful"_s, Tr::tr("Doubtful lines become new people.")},
         {u"dry-run"_s, Tr::tr("Say what would be done, line by line, and write nothing.")}});
}

Result<void> ImportCommand::run(const QCommandLineParser &parser, const QStringList &arguments,
                                Surroundings &surroundings) const
{
    if (arguments.at(0) == u"roll")
        return importRoll(parser, arguments, surroundings);
    FB_TRY_LET(kind, kindFrom(arguments.at(0)));
    FB_TRY_LET(council, idOption<CouncilId>(parser, u"council"_s));
    FB_TRY_LET(columns, mapping(parser.value(u"mapping"_s)));
    FB_TRY_LET(bytes, content(arguments.at(2)));
    const exchange::ImportOptions options{.council = council,
                                          .columns = columns,
                                          .acceptDoubtful = parser.isSet(u"accept-doubtful"_s),
                                          .sheet = parser.value(u"sheet"_s)};
    const bool isDry = parser.isSet(u"dry-run"_s);
    FB_TRY_LET(file, isDry ? openForReading(arguments.at(1)) : openForWriting(arguments.at(1)));
    const QDate today = surroundings.clock.today();
    FB_TRY_LET(plan, exchange::planMembershipImport(file->database(), kind, bytes, options, today));
    if (isDry || !isClean(plan))
        printPlan(plan, surroundings.out);
    if (isDry && isClean(plan))
        return {};
    FB_TRY_LET(written, exchange::applyMembershipImport(file->database(), plan));
    surroundings.out << Tr::tr("%n line(s) taken over.", nullptr, written) << '\n';
    return {};
}

Result<void> ImportCommand::importRoll(const QCommandLineParser &parser,
                                       const QStringList &arguments,
                                       Surroundings &surroundings) const
{
    const QString path = arguments.at(2);
    FB_TRY_LET(bytes, content(path));
    FB_TRY_LET(reading,
               exchange::readRoll(bytes, QFileInfo(path).fileName(), surroundings.clock.today()));
    const bool isDry = parser.isSet(u"dry-run"_s);
    FB_TRY_LET(file, isDry ? openForReading(arguments.at(1)) : openForWriting(arguments.at(1)));
    printReading(reading, surroundings.out);
    if (isDry)
        return {};
    FB_TRY_LET(stored,
               people::RollRepository(file->database()).add(reading.extract, reading.electors));
    surroundings.out << Tr::tr("Extract %1 is in the file, SHA-256 %2.")
                            .arg(stored.id.value())
                            .arg(stored.sha256)
                     << '\n';
    return {};
}

} // namespace faubourg::cli
