#include "core/documents/templatestore.h"

#include "core/documents/documentkinds.h"
#include "core/storage/act.h"

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

constexpr QStringView kByName = u"SELECT * FROM document_template WHERE name = :name";
constexpr QStringView kById = u"SELECT * FROM document_template WHERE id = :id";

DocumentTemplate read(const storage::Query &query)
{
    return {.id = query.id<RowId>(u"id"),
            .name = query.text(u"name"),
            .text = query.text(u"text"),
            .basis = query.text(u"basis"),
            .revision = query.integer(u"revision")};
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

std::optional<QString> improvedSince(const DocumentTemplate &edited)
{
    auto shipped = TemplateStore::shipped(edited.name);
    if (!shipped || *shipped == edited.basis || *shipped == edited.text)
        return std::nullopt;
    return std::move(shipped).value();
}

Result<QString> TemplateStore::text(const QString &name) const
{
    FB_TRY_LET(own, edited(name));
    if (own)
        return own->text;
    return shipped(name);
}

Result<std::optional<DocumentTemplate>> TemplateStore::edited(const QString &name) const
{
    storage::Query query(m_database, kByName);
    FB_TRY(query.bind(u":name", name).exec());
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

Result<DocumentTemplate> TemplateStore::find(RowId id) const
{
    storage::Query query(m_database, kById);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This template is again as it was shipped."), {}};
    return read(query);
}

Result<DocumentTemplate> TemplateStore::save(const DocumentTemplate &edited) const
{
    const auto problems = templateProblems(edited.text, templateFields(edited.name));
    if (!problems.isEmpty())
        return Error{ErrorCode::InvalidInput, problemText(problems.first()), {}};
    FB_TRY_LET(
        act, storage::Act::begin(m_database, "document_template.save"_L1, "document_template"_L1));
    FB_TRY_LET(stored,
               act.saveRoot(edited.id.value(), edited.revision,
                            storage::Row()
                                .set("name"_L1, edited.name)
                                .set("text"_L1, edited.text)
                                .set("basis"_L1, edited.basis)));
    FB_TRY(act.commit());
    return find(RowId(stored.id));
}

Result<void> TemplateStore::remove(RowId id, int revision) const
{
    FB_TRY_LET(
        act,
        storage::Act::begin(m_database, "document_template.remove"_L1, "document_template"_L1));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::documents
