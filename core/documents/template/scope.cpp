#include "core/documents/template/scope.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

void Scope::enter(const Value &item, qsizetype rank)
{
    Fields fields = item.fields() ? *item.fields() : Fields{{u"."_s, item}};
    fields.insert(kRank, QString::number(rank));
    fields.insert(kFollowing, Value::flag(rank > 1));
    m_fields.append(fields);
}

std::optional<Value> Scope::find(const QString &name) const
{
    const QStringList path = pathOf(name);
    for (auto scope = m_fields.rbegin(); scope != m_fields.rend(); ++scope) {
        const auto found = scope->constFind(path.first());
        if (found == scope->cend())
            continue;
        Value value = *found;
        for (const QString &part : path.sliced(1)) {
            if (!value.fields() || !value.fields()->contains(part))
                return std::nullopt;
            value = Value(value.fields()->value(part));
        }
        return value;
    }
    return std::nullopt;
}

QStringList Scope::names() const
{
    QStringList all;
    for (const Fields &fields : m_fields)
        all += fields.keys();
    return all;
}

} // namespace faubourg::documents
