#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace faubourg::storage {
class Database;
}

namespace faubourg::ui {

class TextField;

/// Texts name people by tokens, so that a name stands in one place only; on screen they
/// read "@Nadia Lemaire". Typing that name of somebody who was invited makes a token.
class MentionNames final
{
public:
    explicit MentionNames(const storage::Database &database) : m_database(database) { }

    /// People who may be named besides those whom the texts name already.
    void add(const QList<PersonId> &people);
    QString shown(const QString &stored) const;
    QString stored(const QString &shown) const;
    /// Have the field show names and give back tokens; `this` outlives it.
    void wordIn(TextField *field);

private:
    QString nameOf(PersonId person) const;

    const storage::Database &m_database;
    mutable QHash<QString, PersonId> m_known; ///< by "@Nadia Lemaire"
};

} // namespace faubourg::ui
