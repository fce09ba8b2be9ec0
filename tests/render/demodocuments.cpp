#include "tests/render/demodocuments.h"

#include "core/documents/documentkinds.h"
#include "core/exchange/preset.h"
#include "tests/support/storagefixture.h"

namespace faubourg::render::testing {

using documents::Selection;
using documents::Selector;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostOfAKind = 3;

QList<qint64> numbers(const storage::Database &database, const QString &sql)
{
    QList<qint64> all;
    storage::Query query(database, sql);
    REQUIRE(query.exec());
    while (query.next())
        all.append(query.raw().value(0).toLongLong());
    return all;
}

QList<Selection> selections(const storage::Database &database, Selector selector)
{
    const auto each = [&](const QString &table, auto &&set) {
        QList<Selection> all;
        for (const qint64 id : numbers(database, u"SELECT id FROM %1 ORDER BY id"_s.arg(table)))
            set(all.emplaceBack(), id);
        return all;
    };
    switch (selector) {
    case Selector::Session:
        return each(u"session"_s, [](Selection &s, qint64 id) { s.session = SessionId(id); });
    case Selector::Council:
        return each(u"council"_s, [](Selection &s, qint64 id) { s.council = CouncilId(id); });
    case Selector::Draw:
        return each(u"draw"_s, [](Selection &s, qint64 id) { s.draw = DrawId(id); });
    case Selector::Questionnaire:
        return each(u"questionnaire"_s, [](Selection &s, qint64 id) {
            s.questionnaire = training::QuestionnaireId(id);
        });
    case Selector::Training:
        return each(u"training"_s,
                    [](Selection &s, qint64 id) { s.training = training::TrainingId(id); });
    case Selector::Quartier:
        return each(u"quartier"_s, [](Selection &s, qint64 id) { s.quartier = QuartierId(id); });
    case Selector::Action:
        return each(u"action"_s, [](Selection &s, qint64 id) { s.action = ActionId(id); });
    case Selector::Person:
        return each(u"person"_s, [](Selection &s, qint64 id) { s.person = PersonId(id); });
    case Selector::Question:
        return each(u"question"_s, [](Selection &s, qint64 id) { s.question = QuestionId(id); });
    case Selector::Office:
        return {Selection{}};
    case Selector::Year:
        break;
    }
    QList<Selection> years;
    for (const qint64 year : numbers(database, u"SELECT year FROM campaign ORDER BY year"_s))
        years.append(Selection{.year = int(year)});
    return years;
}

} // namespace

QList<DemoDocument> demoDocuments()
{
    const auto database = test::StorageFixture::open();
    REQUIRE(exchange::loadPreset(*database, u"bethune-demo"));
    const QDate today(2026, 11, 23);
    QList<DemoDocument> all;
    for (const auto &kind : documents::documentKinds()) {
        qsizetype made = 0;
        for (const Selection &selection : selections(*database, kind.selector)) {
            if (made == kMostOfAKind)
                break;
            const auto document = documents::makeDocument(kind.key, selection, *database, today);
            if (document)
                all.append({kind.key + u' ' + QString::number(++made), *document});
        }
        if (made == 0)
            WARN("the example has nothing to print as " << kind.key.toStdString());
    }
    return all;
}

} // namespace faubourg::render::testing
