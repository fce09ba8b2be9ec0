#pragma once

#include "core/base/result.h"
#include "core/reports/entity.h"

#include <QList>
#include <QString>

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

/// One line under the search field: read aloud, it answers the telephone.
struct SearchHit
{
    EntityRef entity;
    QString title;
    QString subtitle; ///< translated; a question's says where its answer stands
    QString state;    ///< key of its state; empty where there is none

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchGroup
{
    EntityKind kind = EntityKind::Question;
    QList<SearchHit> hits; ///< capped
    int total = 0;         ///< how many there are, shown or not
};

/// The groups that found something, in the order of ux.md 2: questions, people, councils,
/// sessions, quartiers, actions, objectives, organisations. Within a group, the likeliest
/// first: words that start the title, then the newest.
struct SearchHits
{
    QList<SearchGroup> groups;
    int total() const;
};

/// What `words` find over the folded texts: each starts a word, in any order. Nothing for
/// no word. At most `cap` hits a group.
Result<SearchHits> search(const storage::Database &database, const QString &words, int cap = 6);

} // namespace faubourg::reports
