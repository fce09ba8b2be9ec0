#pragma once

#include "core/documents/template/value.h"

namespace faubourg::documents {

/// The field that counts the items of a repeat, from 1.
inline constexpr QLatin1StringView kRank("rang");
/// The flag of every item but the first: what separates the items of an enumeration.
inline constexpr QLatin1StringView kFollowing("suite");

/// "a.b" as the keys to follow; "." is the item of a list of texts.
QStringList pathOf(const QString &name);

/// What to say of a field that is none of `names`.
QString unknownField(const QString &name, const QStringList &names);

/// The values in reach at one place of a template: the document's, then those of each item
/// that a repeat has entered.
class Scope
{
public:
    explicit Scope(const Fields &fields) : m_fields{fields} { }

    void enter(const Value &item, qsizetype rank);
    void leave() { m_fields.removeLast(); }
    std::optional<Value> find(const QString &name) const;
    QStringList names() const;

private:
    QList<Fields> m_fields; ///< keyed by fieldKey(), innermost last
};

} // namespace faubourg::documents
