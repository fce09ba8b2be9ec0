#include "core/documents/templatestore.h"

#include "core/storage/fileproperty.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::TemplateStore)
};

QString propertyKey(const QString &name)
{
    return u"template."_s + name;
}

} // namespace

QList<TemplateProblem> templateProblems(QStringView text, const QList<FieldInfo> &fields)
{
    const ParsedTemplate parsed = parseTemplate(text);
    QList<TemplateProblem> problems = parsed.problems + checkFields(parsed.tree, fields);
    std::ranges::stable_sort(problems, {}, &TemplateProblem::line);
    return problems;
}

Result<QString> TemplateStore::shipped(const QString &name)
{
    QFile file(u":/templates/"_s + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     Tr::tr("There is no template “%1”. Choose a document in the list.").arg(name),
                     file.errorString()};
    }
    return QString::fromUtf8(file.readAll());
}

Result<QString> TemplateStore::text(const QString &name) const
{
    FB_TRY_LET(edited, storage::fileProperty(m_database, propertyKey(name)));
    if (!edited.isEmpty())
        return edited;
    return shipped(name);
}

Result<bool> TemplateStore::isEdited(const QString &name) const
{
    FB_TRY_LET(edited, storage::fileProperty(m_database, propertyKey(name)));
    return !edited.isEmpty();
}

Result<void> TemplateStore::save(const QString &name, const QString &text,
                                 const QList<FieldInfo> &fields) const
{
    const QList<TemplateProblem> problems = templateProblems(text, fields);
    if (!problems.isEmpty())
        return Error{ErrorCode::InvalidInput, problemText(problems.first()), {}};
    return storage::setFileProperty(m_database, propertyKey(name), text);
}

Result<void> TemplateStore::restore(const QString &name) const
{
    return storage::setFileProperty(m_database, propertyKey(name), QString());
}

} // namespace faubourg::documents
