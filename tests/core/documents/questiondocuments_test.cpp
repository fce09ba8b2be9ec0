#include "core/documents/questiondocuments.h"
#include "core/documents/sessiondocuments.h"
#include "tests/support/councillifefixture.h"
#include "tests/support/golden.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

namespace {

struct Asked : CouncilLife
{
    Selection about{.question = question};

    template <typename Change>
    void change(Change change)
    {
        sessions::QuestionRepository repository(*database);
        const auto found = repository.find(question);
        REQUIRE(found);
        sessions::Question asked = *found;
        change(asked);
        const auto saved = repository.save(asked);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        REQUIRE(saved);
    }
};

} // namespace

TEST_CASE_METHOD(Asked, "A question sheet holds what is known of a question", "[documents]")
{
    checkGolden(madeOf(questionSheet(*database, about, today)), u"question-sheet"_s);
}

TEST_CASE_METHOD(Asked, "A receipt gives the number, the service and the day of the answer",
                 "[documents]")
{
    checkGolden(madeOf(questionReceipt(*database, about, today)), u"question-receipt"_s);
}

TEST_CASE_METHOD(Asked, "A referral does not say who asked, and needs a service", "[documents]")
{
    const Document referral = madeOf(questionReferral(*database, about, today));
    checkGolden(referral, u"question-referral"_s);
    CHECK_FALSE(plainText(referral).contains(u"Lemaire", Qt::CaseInsensitive));
    change([](sessions::Question &asked) {
        asked.service.clear();
        asked.state = sessions::QuestionState::Received;
        asked.forwardedOn = {};
        asked.answer.clear();
        asked.answeredOn = {};
    });
    CHECK_FALSE(questionReferral(*database, about, today));
    CHECK_FALSE(questionAnswer(*database, about, today));
}

TEST_CASE_METHOD(Asked, "An answer is a draft until it is validated", "[documents]")
{
    const Document answer = madeOf(questionAnswer(*database, about, today));
    checkGolden(answer, u"question-answer"_s);
    CHECK(answer.furniture.bands.isEmpty());
    change([](sessions::Question &asked) {
        asked.state = sessions::QuestionState::AnswerInValidation;
        asked.answeredOn = {};
    });
    CHECK(madeOf(questionAnswer(*database, about, today)).furniture.bands
          == QStringList{u"Projet"_s});
}

TEST_CASE_METHOD(Asked, "An extract of minutes holds the point of the question and no other",
                 "[documents]")
{
    const Document extract = madeOf(minutesExtract(*database, question, today));
    checkGolden(extract, u"minutes-extract"_s);
    CHECK_FALSE(plainText(extract).contains(u"Approbation"));
    change([](sessions::Question &asked) { asked.agendaItemId = {}; });
    CHECK_FALSE(minutesExtract(*database, question, today));
}

TEST_CASE_METHOD(Asked, "A question of the whole council is answered to the council", "[documents]")
{
    change([](sessions::Question &asked) { asked.askerId = {}; });
    const auto made = questionAnswer(*database, about, today);
    const QString text = plainText(madeOf(made));
    CHECK(text.contains(u"[address] Aux membres du / Conseil Catorive"_s));
    CHECK(text.contains(u"Mesdames, Messieurs,"_s));
    CHECK(made->warnings.isEmpty());
}
