#pragma once

#include "core/documents/blocks.h"

#include <QMap>

namespace faubourg::documents {

class Value;
using Fields = QMap<QString, Value>;
using Values = QList<Value>;

/// What a template's field stands for: a text, a yes or no, a list to repeat over, a group of
/// fields, or blocks made beforehand (a chart, a wide table). Texts are plain: they print as
/// they are and never become markup.
class Value
{
public:
    Value() = default;
    Value(QString text) : m_data(std::move(text)) { }
    Value(Fields fields) : m_data(std::move(fields)) { }
    Value(Values values) : m_data(std::move(values)) { }
    Value(Blocks blocks) : m_data(std::move(blocks)) { }
    static Value flag(bool isSet)
    {
        Value value;
        value.m_data = isSet;
        return value;
    }
    static Value texts(const QStringList &texts);

    const QString *text() const { return std::get_if<QString>(&m_data); }
    const Fields *fields() const { return std::get_if<Fields>(&m_data); }
    const Values *values() const { return std::get_if<Values>(&m_data); }
    const Blocks *blocks() const { return std::get_if<Blocks>(&m_data); }
    /// What {{#if}} asks: a text that is not blank, a set flag, a list that is not empty.
    bool isSet() const;

private:
    std::variant<QString, bool, Values, Fields, Blocks> m_data;
};

/// The form under which a field's name is looked up: "Date en lettres", "date_en_lettres"
/// and "DATE EN LETTRES" are one.
QString fieldKey(QStringView name);

enum class FieldKind { Text, Flag, List, Group, Figure };

/// A field that a document offers to its template, as the template editor lists it.
struct FieldInfo
{
    QString name;  ///< as written between braces
    QString label; ///< French, for the list of fields
    FieldKind kind = FieldKind::Text;
    QList<FieldInfo> children = {}; ///< of a list's items or of a group
};

} // namespace faubourg::documents
