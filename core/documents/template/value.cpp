#include "core/documents/template/value.h"

#include "core/base/text/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

bool isSetValue(const QString &text)
{
    return !text.trimmed().isEmpty();
}
bool isSetValue(bool flag)
{
    return flag;
}
bool isSetValue(const Values &values)
{
    return !values.isEmpty();
}
bool isSetValue(const Fields &fields)
{
    return !fields.isEmpty();
}
bool isSetValue(const Blocks &blocks)
{
    return !blocks.empty();
}

} // namespace

Value Value::texts(const QStringList &texts)
{
    return Values(texts.begin(), texts.end());
}

bool Value::isSet() const
{
    return std::visit([](const auto &data) { return isSetValue(data); }, m_data);
}

QString fieldKey(QStringView name)
{
    return foldForSearch(name).replace(u' ', u'_');
}

} // namespace faubourg::documents
