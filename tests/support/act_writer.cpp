// act_writer FILE [--wait] [--acts N]: opens FILE (or makes it), says "writer" or "reader", and
// as a writer makes one act after the other, printing its number once it is committed; with
// --acts, the next N for each line of input. Killed, stopped and raced by the tests; ends with
// "refused" when an act is.
#include "core/storage/act.h"
#include "core/storage/datafile.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace faubourg;
using namespace faubourg::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

Result<int> lastNumber(const Database &database)
{
    Query query(database, u"SELECT count(*) AS persons FROM person");
    FB_TRY(query.exec());
    return query.next() ? query.integer(u"persons") : 0;
}

/// Three rows and a journal entry that belong together.
Result<void> makeAct(const Database &database, int number)
{
    const QString name = QString::number(number);
    FB_TRY_LET(act, Act::begin(database, "person.save"_L1, "person"_L1));
    FB_TRY_LET(stored, act.saveRoot(number, 0, Row().set("last_name"_L1, name)));
    const Row address = Row().set("kind"_L1, u"home"_s).set("street"_L1, name);
    FB_TRY(
        act.syncRows("person_address"_L1, "person_id"_L1, stored.id, {{0, address}, {0, address}}));
    return act.commit();
}

Result<void> run(const QString &path, int acts)
{
    const Owner owner{u"Écrivain"_s, u"writer"_s};
    auto opened =
        QFileInfo::exists(path) ? DataFile::open(path, owner) : DataFile::create(path, owner);
    FB_TRY_LET(file, std::move(opened));
    say(file->isReadOnly() ? u"reader"_s : u"writer"_s);
    if (file->isReadOnly())
        return {};
    FB_TRY_LET(last, lastNumber(file->database()));
    // Between two batches, idle, it holds the file until its input ends.
    for (int number = last + 1;; ++number) {
        FB_TRY(makeAct(file->database(), number));
        say(QString::number(number));
        if (acts > 0 && (number - last) % acts == 0 && std::getchar() == EOF)
            return {};
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2)
        return 2;
    if (arguments.contains(u"--wait"_s)) {
        say(u"ready"_s);
        std::getchar();
    }
    const auto acts = arguments.indexOf(u"--acts"_s);
    const auto done = run(arguments.at(1), acts < 0 ? 0 : arguments.value(acts + 1).toInt());
    if (done)
        return 0;
    say(u"refused: "_s + done.error().message + u" | "_s + done.error().detail);
    return done.error().code == ErrorCode::ReadOnly ? 3 : 1;
}
