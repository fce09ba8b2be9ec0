#include "core/councils/counciltyperepository.h"
#include "core/councils/enrolmentrepository.h"
#include "core/documents/attendancedocuments.h"
#include "core/documents/candidatedocuments.h"
#include "core/documents/documentkinds.h"
#include "core/documents/enrolmentdocuments.h"
#include "core/documents/memberdocuments.h"
#include "core/documents/sessionletters.h"
#include "core/office/councilletterheadrepository.h"
#include "core/storage/fileproperty.h"
#include "tests/support/councillifefixture.h"
#include "tests/support/golden.h"

#include <random>

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;

namespace {

QString reasonOf(const Result<Prepared> &refused)
{
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    return refused.error().message;
}

/// Signs that mean something to templates, markup, paths and tables.
QString hostileText(std::mt19937 &random)
{
    static const QStringList parts{u"<b>"_s,  u"{{x}}"_s, u"**"_s,        u"|"_s,   u"/g"_s,
                                   u":::p"_s, u"](h"_s,   u"../logo.p"_s, u"#"_s,   u"\\n"_s,
                                   u"&a;"_s,  u"[[p:"_s,  u"{{#if"_s,     u"//r"_s, u"%1"_s};
    QString text = u"Z"_s;
    for (int i = 0; i < 2; ++i)
        text += parts.at(static_cast<qsizetype>(random() % static_cast<unsigned>(parts.size())));
    return text;
}

/// Typography sets its own.
QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar sign) { return sign.isSpace(); });
}

struct Letters : CouncilLife
{
    CouncilId openCouncil = enrolled();

    /// An open council where the member enrolled a year ago, to be confirmed within two months.
    CouncilId enrolled() const
    {
        councils::CouncilType type;
        type.key = u"test.open"_s;
        type.name = u"Conseil ouvert"_s;
        type.parameters = {{{}, u"designation"_s, u"open_enrolment"_s, u"Essai"_s},
                           {{}, u"enrolment_interests"_s, u"Propreté, Vélo"_s, u"Essai"_s},
                           {{}, u"confirmation_months"_s, u"12"_s, u"Essai"_s},
                           {{}, u"confirmation_answer_days"_s, u"60"_s, u"Essai"_s}};
        const auto stored = councils::CouncilTypeRepository(*database).save(type);
        REQUIRE(stored);
        const auto council = councils::CouncilRepository(*database).save(
            councils::newCouncil(*stored, u"Bellevue"_s));
        REQUIRE(council);
        councils::Enrolment enrolment;
        enrolment.council = council->id;
        enrolment.person = member;
        enrolment.enrolledOn = QDate(2024, 11, 4);
        enrolment.confirmedOn = QDate(2025, 12, 1);
        enrolment.interests = {u"Vélo"_s};
        REQUIRE(councils::EnrolmentRepository(*database).save(enrolment));
        return council->id;
    }

    /// Somebody was drawn from the electoral roll for the open council.
    Letters()
    {
        councils::Candidacy drawn;
        drawn.council = openCouncil;
        drawn.person = withoutAddress;
        drawn.submittedOn = QDate(2026, 11, 20);
        drawn.origin = councils::CandidacyOrigin::Roll;
        REQUIRE(councils::CandidacyRepository(*database).save(drawn));
    }

    /// What a document of that kind can be about here.
    Selection about(const DocumentKind &kind) const
    {
        if (kind.key == u"enrolment-confirmations"_s || kind.key == u"roll-invitations"_s)
            return {.council = openCouncil};
        return kind.key == u"absences"_s ? Selection{.person = withoutAddress} : everything();
    }

    /// Everybody's name, and the question, become `text`.
    void giveEverybody(const QString &text) const
    {
        const people::PersonRepository repository(*database);
        for (const PersonId id : {member, withoutAddress, minor, resigned, candidate}) {
            const auto found = repository.find(id);
            REQUIRE(found);
            people::Person person = *found;
            person.name.lastName = text;
            REQUIRE(repository.save(person));
        }
        sessions::QuestionRepository questions(*database);
        const auto found = questions.find(question);
        REQUIRE(found);
        sessions::Question asked = *found;
        asked.text = text;
        REQUIRE(questions.save(asked));
    }
};

} // namespace

TEST_CASE_METHOD(Letters, "A letter to one person goes on the paper of the council it is about",
                 "[documents]")
{
    const QStringList lines{u"Conseil Catorive"_s, u"Maison du quartier"_s};
    REQUIRE(office::CouncilLetterheadRepository(*database).save(
        {.council = catorive, .serviceLines = lines.join(u'\n')}));
    const auto paperOf = [&](const QString &kind, PersonId person) {
        INFO(kind.toStdString());
        const auto document = makeDocument(kind, {.person = person}, *database, today);
        REQUIRE(document);
        return document->furniture.letterhead->service;
    };
    for (const QString &kind : {u"appointments"_s, u"membership-certificates"_s,
                                u"image-consents"_s, u"attendance-certificates"_s})
        CHECK(paperOf(kind, member) == lines);
    CHECK(paperOf(u"absences"_s, withoutAddress) == lines);
    CHECK(paperOf(u"thanks"_s, resigned) == lines);
    CHECK(paperOf(u"parental-consents"_s, minor) == lines);
    CHECK(paperOf(u"candidacy-receipts"_s, candidate) == lines);
}

TEST_CASE_METHOD(Letters, "Somebody who sits in two councils is written to by the office",
                 "[documents]")
{
    REQUIRE(office::CouncilLetterheadRepository(*database).save(
        {.council = catorive, .serviceLines = u"Conseil Catorive"_s}));
    councils::Mandate second;
    second.council = gare;
    second.person = member;
    second.startsOn = QDate(2025, 1, 20);
    REQUIRE(councils::MandateRepository(*database).save(second));
    const auto document = makeDocument(u"appointments"_s, {.person = member}, *database, today);
    REQUIRE(document);
    CHECK(document->furniture.letterhead->service != QStringList{u"Conseil Catorive"_s});
}

TEST_CASE_METHOD(Meeting, "Convocations in plain language say what, when, where and what to bring",
                 "[documents]")
{
    checkGolden(madeOf(convocations(*database, session.id, kToday, Calling::Plain)),
                u"convocations-plain"_s);
}

TEST_CASE_METHOD(Meeting, "A reminder is short, and none goes out for a session that is past",
                 "[documents]")
{
    checkGolden(madeOf(convocations(*database, session.id, kToday, Calling::Reminder)),
                u"reminders"_s);
    CHECK(reasonOf(convocations(*database, session.id, session.date.addDays(1), Calling::Reminder))
              .startsWith(u"This session is past"));
}

TEST_CASE_METHOD(CouncilLife, "A decision log numbers what was decided, and says who and when",
                 "[documents]")
{
    checkGolden(madeOf(prepareDocument(u"decisions"_s, everything(), *database, today)),
                u"decisions"_s);
}

TEST_CASE_METHOD(Meeting, "No decision log is made of a session where nothing was noted",
                 "[documents]")
{
    CHECK(reasonOf(prepareDocument(u"decisions"_s, {.session = session.id}, *database, kToday))
              .startsWith(u"No decision"));
}

TEST_CASE_METHOD(CouncilLife, "Each member of a council gets a letter of appointment",
                 "[documents]")
{
    const auto made = appointmentLetters(*database, {.council = catorive}, today);
    checkGolden(madeOf(made), u"appointments"_s);
    CHECK(made->document.blocks.size() == 3);
    CHECK(made->warnings.size() == 1); // no address
}

TEST_CASE_METHOD(CouncilLife, "Letters for one person are written to that person alone",
                 "[documents]")
{
    for (const auto &kind :
         {u"appointments"_s, u"membership-certificates"_s, u"image-consents"_s}) {
        const Document made = madeOf(prepareDocument(kind, {.person = member}, *database, today));
        CHECK(made.blocks.size() == 1);
        CHECK(plainText(made).contains(u"Nadia Lemaire"));
    }
    CHECK(reasonOf(appointmentLetters(*database, {.person = candidate}, today))
              .startsWith(u"This person holds no mandate"));
}

TEST_CASE_METHOD(CouncilLife, "Who left is thanked for a year, and whoever died is not written to",
                 "[documents]")
{
    checkGolden(madeOf(thankYouLetters(*database, {.council = catorive}, today)), u"thanks"_s);
    CHECK(reasonOf(thankYouLetters(*database, {.council = catorive}, today.addYears(1)))
              .startsWith(u"No mandate of this council"));
    CHECK(thankYouLetters(*database, {.person = resigned}, today.addYears(1)));
    const councils::MandateRepository mandates(*database);
    auto rows = mandates.list({.person = resigned});
    REQUIRE(rows);
    councils::Mandate ended = rows->first().mandate;
    ended.endReason = councils::EndReason::Death;
    REQUIRE(mandates.save(ended));
    CHECK_FALSE(thankYouLetters(*database, {.council = catorive}, today));
}

TEST_CASE_METHOD(CouncilLife,
                 "Repeated absences without excuse are written about from the number "
                 "the office has set",
                 "[documents]")
{
    CHECK(reasonOf(absenceLetters(*database, {.council = catorive}, today))
              .startsWith(u"Nobody there missed"));
    checkGolden(madeOf(absenceLetters(*database, {.person = withoutAddress}, today)),
                u"absences"_s);
    const office::ParameterRepository parameters(*database);
    const auto stored = parameters.find(u"member.absence_count"_s);
    REQUIRE(stored);
    office::Parameter most = *stored;
    most.value = u"1"_s;
    REQUIRE(parameters.save(most));
    CHECK(absenceLetters(*database, {.council = catorive}, today));
}

TEST_CASE_METHOD(CouncilLife, "Certificates say what the register and the attendance sheets say",
                 "[documents]")
{
    const auto membership = membershipCertificates(*database, {.council = catorive}, today);
    checkGolden(madeOf(membership), u"membership-certificates"_s);
    CHECK(membership->warnings.isEmpty());
    const Document attendance =
        madeOf(attendanceCertificates(*database, {.person = member}, today));
    checkGolden(attendance, u"attendance-certificates"_s);
    CHECK(plainText(attendance).contains(u"1\u00a0h\u00a015"_s)); // came late
    CHECK_FALSE(attendanceCertificates(*database, {.person = member, .year = 2024}, today));
}

TEST_CASE_METHOD(CouncilLife, "Parents are asked for those under 18, members and candidates",
                 "[documents]")
{
    const Document made = madeOf(parentalConsents(*database, {.council = catorive}, today));
    checkGolden(made, u"parental-consents"_s);
    CHECK(made.blocks.size() == 2);
    CHECK(reasonOf(parentalConsents(*database, {.person = member}, today))
              .startsWith(u"Nobody there is known to be under 18"));
}

TEST_CASE_METHOD(CouncilLife, "The use of a picture is agreed to support by support", "[documents]")
{
    checkGolden(madeOf(imageConsents(*database, {.person = minor}, today)), u"image-consents"_s);
}

TEST_CASE_METHOD(CouncilLife, "A candidacy is acknowledged with what it still lacks", "[documents]")
{
    checkGolden(madeOf(candidacyReceipts(*database, {.council = catorive}, today)),
                u"candidacy-receipts"_s);
    CHECK(reasonOf(candidacyReceipts(*database, {.person = member}, today))
              .startsWith(u"There is no open candidacy"));
}

TEST_CASE_METHOD(Letters,
                 "Who was drawn from the roll is invited, told where the address comes from, "
                 "and thanked for nothing yet",
                 "[documents]")
{
    CHECK(reasonOf(rollInvitations(*database, {.council = catorive}, today))
              .startsWith(u"Nobody drawn from the electoral roll"));
    const Document made = madeOf(rollInvitations(*database, {.council = openCouncil}, today));
    checkGolden(made, u"roll-invitations"_s);
    CHECK(made.blocks.size() == 1);
    CHECK_FALSE(candidacyReceipts(*database, {.council = openCouncil}, today));
    const councils::CandidacyRepository candidacies(*database);
    const auto rows = candidacies.list({.council = openCouncil});
    REQUIRE(rows);
    councils::Candidacy drawn = rows->first().candidacy;
    drawn.agreedOn = QDate(2026, 11, 23);
    REQUIRE(candidacies.save(drawn));
    CHECK_FALSE(rollInvitations(*database, {.council = openCouncil}, today));
    CHECK(candidacyReceipts(*database, {.council = openCouncil}, today));
}

TEST_CASE_METHOD(CouncilLife, "A letter to somebody under 18 names the copy to the parents",
                 "[documents]")
{
    const QString letter =
        plainText(madeOf(appointmentLetters(*database, {.person = minor}, today)));
    CHECK(letter.contains(u"Copie\u00a0: titulaires de l’autorité parentale"_s));
    CHECK_FALSE(plainText(madeOf(appointmentLetters(*database, {.person = member}, today)))
                    .contains(u"Copie"));
}

TEST_CASE_METHOD(CouncilLife,
                 "A document writes of women and men as asked, else as the office "
                 "has chosen",
                 "[documents]")
{
    const Selection about{.council = catorive};
    const auto text = [&](const DocumentOptions &options) {
        return plainText(madeOf(appointmentLetters(*database, about, options)));
    };
    CHECK(text(today).contains(u"habitantes et habitants"_s));
    CHECK(text({today, GenderWriting::Midpoint}).contains(u"habitant·es"_s));
    REQUIRE(setOfficeGenderWriting(*database, GenderWriting::Neutral));
    CHECK(*officeGenderWriting(*database) == GenderWriting::Neutral);
    CHECK(text(today).contains(u"de ses habitants."_s));
    CHECK(text({today, GenderWriting::Double}).contains(u"habitantes et habitants"_s));
}

TEST_CASE_METHOD(Letters, "Whatever names and texts hold prints as it is, in every document",
                 "[documents][property]")
{
    const QStringList nameless{u"agenda"_s, u"minutes-public"_s, u"decisions"_s};
    std::mt19937 random(20261122); // NOLINT: the same run every time
    for (int round = 0; round < 12; ++round) {
        const QString hostile = hostileText(random);
        CAPTURE(hostile.toStdString());
        giveEverybody(hostile);
        for (const DocumentKind &kind :
             sessionKinds() + cardKinds() + memberKinds() + questionKinds()) {
            if (nameless.contains(kind.key))
                continue;
            CAPTURE(kind.key.toStdString());
            const QDate day = kind.key == u"reminders"_s ? session.date : today;
            const Document made = madeOf(prepareDocument(kind.key, about(kind), *database, day));
            CHECK(withoutSpaces(plainText(made))
                      .contains(withoutSpaces(hostile), Qt::CaseInsensitive));
        }
    }
}

TEST_CASE_METHOD(Letters, "Whoever is to confirm an enrolment is asked with a coupon to answer",
                 "[documents]")
{
    checkGolden(madeOf(enrolmentConfirmations(*database, {.council = openCouncil}, today)),
                u"enrolment-confirmations"_s);
    CHECK(enrolmentConfirmations(*database, {.council = catorive}, today).error().code
          == ErrorCode::RuleViolation);
    CHECK_FALSE(enrolmentConfirmations(*database, {.council = openCouncil}, QDate(2026, 11, 30)));
}

TEST_CASE_METHOD(Letters, "Every field offered to the letters of a council is given a value",
                 "[documents]")
{
    for (const DocumentKind &kind : memberKinds() + cardKinds() + questionKinds()) {
        CAPTURE(kind.key.toStdString());
        QString source;
        for (const FieldInfo &field : kind.fields()) {
            source += u"{{#if %1}}x{{/if}}\n\n"_s.arg(field.name);
            if (field.kind != FieldKind::List)
                continue;
            source += u"{{#each %1}}\n"_s.arg(field.name);
            for (const FieldInfo &child : field.children)
                source += u"{{#if %1}}x{{/if}}\n\n"_s.arg(child.name);
            source += u"{{/each}}\n"_s;
        }
        REQUIRE(storage::setFileProperty(*database, u"template."_s + kind.templateName, source));
        madeOf(prepareDocument(kind.key, about(kind), *database, today));
    }
}
