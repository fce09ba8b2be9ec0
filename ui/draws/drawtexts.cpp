#include "ui/draws/drawtexts.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "ui/base/interfacelanguage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using draws::DrawState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Draws)
};

} // namespace

Choices<std::optional<sortition::Method>> methodChoices()
{
    using sortition::Method;
    return {{std::nullopt, Tr::tr("The simplest that is as fair")},
            {Method::Leximin, Tr::tr("The fairest chances (LEXIMIN)")},
            {Method::Maximin, Tr::tr("The best smallest chance (MAXIMIN)")},
            {Method::Tickets, Tr::tr("Tickets in each group")},
            {Method::Urn, Tr::tr("Urn: in a random order, who can still be completed")}};
}

Choices<draws::NamesShown> namesShownChoices()
{
    return {{draws::NamesShown::Full, Tr::tr("Full name; first name and initial for minors")},
            {draws::NamesShown::Initial, Tr::tr("First name and initial")},
            {draws::NamesShown::Number, Tr::tr("Number")}};
}

QString wordOf(DrawState state)
{
    switch (state) {
    case DrawState::Prepared:
        return Tr::tr("Prepared");
    case DrawState::Frozen:
        return Tr::tr("Frozen");
    case DrawState::Drawn:
        return Tr::tr("Drawn, record to sign");
    case DrawState::Recorded:
        return Tr::tr("Recorded");
    case DrawState::Voided:
        break;
    }
    return Tr::tr("Void");
}

QString criterionText(const draws::DrawQuota &quota)
{
    switch (quota.criterion) {
    case draws::Criterion::College:
        return Tr::tr("College");
    case draws::Criterion::Sex:
        return Tr::tr("Sex");
    case draws::Criterion::Age:
        return Tr::tr("Age");
    case draws::Criterion::Locality:
        return Tr::tr("Town");
    case draws::Criterion::Trait:
        break;
    }
    return draws::categoryOf(quota);
}

Sign signOf(DrawState state)
{
    switch (state) {
    case DrawState::Prepared:
        return Sign::Planned;
    case DrawState::Frozen:
        return Sign::Underway;
    case DrawState::Drawn:
        return Sign::Soon;
    case DrawState::Recorded:
        return Sign::Done;
    case DrawState::Voided:
        break;
    }
    return Sign::NotApplicable;
}

QString outcomeText(const draws::DrawPerson &person)
{
    if (person.standing == draws::Standing::Seated)
        return Tr::tr("Keeps the seat");
    if (person.standing == draws::Standing::Excluded)
        return person.reason;
    if (!person.calledFor.isEmpty())
        return Tr::tr("Called for no. %1").arg(person.calledFor);
    switch (person.outcome) {
    case draws::Outcome::Seat:
        return Tr::tr("Drawn");
    case draws::Outcome::Substitute:
        return Tr::tr("Substitute, %1").arg(person.rank);
    case draws::Outcome::NotDrawn:
        return Tr::tr("Not drawn, %1").arg(person.rank);
    case draws::Outcome::None:
        break;
    }
    return Tr::tr("Candidate");
}

QString answerText(const draws::DrawPerson &person)
{
    if (person.leftOn.isValid())
        return Tr::tr("Left on %1").arg(numericDate(person.leftOn));
    const QString day = numericDate(person.answeredOn);
    switch (person.answer) {
    case draws::Answer::Accepted:
        return Tr::tr("Accepted on %1").arg(day);
    case draws::Answer::Refused:
        return Tr::tr("Refused on %1").arg(day);
    case draws::Answer::None:
        break;
    }
    return isCalled(person) ? Tr::tr("Awaited") : QString();
}

Sign signOf(draws::Answer answer)
{
    switch (answer) {
    case draws::Answer::Accepted:
        return Sign::Met;
    case draws::Answer::Refused:
        return Sign::Broken;
    case draws::Answer::None:
        break;
    }
    return Sign::None;
}

QString chanceText(double chance)
{
    return percentText(QString::number(chance * 100, 'f', 1), interfaceLanguage());
}

QStringList chanceLines(const sortition::Preparation &prepared)
{
    const auto &figures = prepared.figures;
    QStringList lines{Tr::tr("Chances of the candidates: %1 at least, %2 on average, %3 at most.")
                          .arg(chanceText(figures.minimum), chanceText(figures.mean),
                               chanceText(figures.maximum))};
    if (prepared.limitingGroup)
        lines += Tr::tr("What limits the smallest: %1.")
                     .arg(sentence(*prepared.limitingGroup, prepared.dossier.pool));
    if (prepared.gap)
        lines += *prepared.gap < 1e-4
            ? Tr::tr("Proven: no other draw under these quotas gives the least favoured more.")
            : Tr::tr("Proven: the smallest chance is within %1 of the best possible.")
                  .arg(chanceText(*prepared.gap));
    for (const sortition::NeverDrawn &never : prepared.neverDrawn) {
        const auto &type = prepared.model.types[static_cast<std::size_t>(never.type)];
        lines += Tr::tr("%n candidate(s) can never be drawn: %1.", nullptr, type.persons)
                     .arg(sentence(never.why, prepared.dossier.pool));
    }
    return lines;
}

} // namespace faubourg::ui
