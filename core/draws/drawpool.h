#pragma once

#include "core/councils/candidacyrepository.h"
#include "core/councils/council.h"
#include "core/councils/mandate.h"
#include "core/draws/draw.h"
#include "core/people/postaladdress.h"
#include "core/sortition/feasibility.h"

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
    QMap<QString, QString> traits = {};
};
PersonFacts factsOf(const councils::CandidacyRow &row, const DrawSources &sources);
PersonFacts factsOf(const councils::MemberRow &row, const DrawSources &sources);
/// Where parity is asked in one college alone, the others count for neither side.
bool sexMatters(const PersonFacts &facts, const DrawSources &sources);
/// True when somebody of these facts counts for `quota` on `day`.
bool counts(const DrawQuota &quota, const PersonFacts &facts, const DrawSources &sources,
            QDate day);

/// The word under which a quota's category is published: "collège", "secteur". A dossier is a
/// public paper, in French whatever language the window is in.
QString categoryOf(const DrawQuota &quota);
/// The quota's value of a category of the council's own: the key of Criterion::Trait.
QString traitKey(const QString &category, const QString &value);

/// `draw` with one way out of a conflict of its `pool` applied.
Draw relaxed(Draw draw, const sortition::Pool &pool, const sortition::WayOut &wayOut);

/// How many of the candidates of `sources` that stand for election count for `quota`.
int candidatesFor(const DrawQuota &quota, const DrawPool &made, const DrawSources &sources,
                  QDate day);

/// How full one published quota is.
struct QuotaStanding
{
    QString criterion;
    QString label;
    int held = 0;
    int minimum = 0;
    int maximum = 0;
};
/// Every quota of `pool` once those already seated and the candidates `numbers` sit.
QList<QuotaStanding> quotaStandings(const sortition::Pool &pool, const QStringList &numbers);

/// How the ceremony shows somebody: minors by first name and initial at most.
QString shownName(const people::PersonName &name, const QString &number, NamesShown shown,
                  bool isMinor);

} // namespace faubourg::draws
