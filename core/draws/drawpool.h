#pragma once

#include "core/councils/candidacyrepository.h"
#include "core/councils/council.h"
#include "core/councils/mandate.h"
#include "core/draws/draw.h"
#include "core/people/postaladdress.h"
#include "core/sortition/pool.h"

#include <QHash>

namespace faubourg::draws {

/// What the list of a draw is made of.
struct DrawSources
{
    councils::Council council;
    councils::CouncilRules rules;
    QList<councils::CandidacyRow> candidacies;        ///< of the council, judged on the day
    QList<councils::MemberRow> members;               ///< full, on the reference date
    QHash<PersonId, people::PostalAddress> addresses; ///< current on the reference date
};

/// The pool of a draw, and the list that it publishes.
struct DrawPool
{
    sortition::Pool pool;
    QList<DrawPerson> persons; ///< candidates by number, then seated, then excluded
};

/// Eligible candidates take part; others are excluded with the reason that the record prints.
/// Withdrawn candidacies and those settled by an earlier draw do not appear. Quotas that ask
/// nothing are left out of what is published. InvalidInput as sortition::validate().
Result<DrawPool> makePool(const Draw &draw, const DrawSources &sources);

/// The value of `criterion` for somebody, as the key of a quota; empty: undeclared.
struct PersonFacts
{
    CollegeId college;
    people::Sex sex = people::Sex::Unknown;
    QDate birthDate;
    people::PostalAddress address;
};
PersonFacts factsOf(const councils::CandidacyRow &row, const DrawSources &sources);
PersonFacts factsOf(const councils::MemberRow &row, const DrawSources &sources);
/// True when somebody of these facts counts for `quota` on `day`.
bool counts(const DrawQuota &quota, const PersonFacts &facts, const DrawSources &sources,
            QDate day);

/// The word under which a criterion is published: "college", "sex".
QString criterionName(Criterion criterion);

/// Quotas as the rules of the council ask: the seats of each college, parity where it is
/// advised or required. Age bands and towns come without bounds, to be filled in.
QList<DrawQuota> proposedQuotas(const DrawSources &sources, int seats);

/// A draw of the vacant seats as the rules ask for it, to be held in `noticeDays`, with answers
/// due `answerDays` later.
Draw proposedDraw(const DrawSources &sources, QDate today, int noticeDays, int answerDays);

} // namespace faubourg::draws
