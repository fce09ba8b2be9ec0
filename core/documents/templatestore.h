#pragma once

#include "core/base/ids.h"
#include "core/documents/template/template.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::documents {

/// What is wrong with `text` as a template that offers `fields`, by line.
QList<TemplateProblem> templateProblems(QStringView text, const QList<FieldInfo> &fields);

/// The office's own wording of a document.
struct DocumentTemplate
{
    RowId id = {};
    QString name = {}; ///< of the template, as its documents know it: "convocations"
    QString text = {};
    QString basis = {}; ///< the shipped text that it was made from
    int revision = 0;

    friend bool operator==(const DocumentTemplate &, const DocumentTemplate &) = default;
};

/// The text shipped since `edited` was made, when it is another one: to be offered, never
/// imposed.
std::optional<QString> improvedSince(const DocumentTemplate &edited);

/// The templates of a file: the office's own where it has edited one, else those shipped.
class TemplateStore final
{
public:
    explicit TemplateStore(const storage::Database &database) : m_database(database) { }

    /// The text that applies.
    Result<QString> text(const QString &name) const;
    /// The text shipped. NotFound when no document has that name.
    static Result<QString> shipped(const QString &name);
    /// The office's own wording, if it has one.
    Result<std::optional<DocumentTemplate>> edited(const QString &name) const;
    Result<DocumentTemplate> find(RowId id) const;

    /// Keeps the office's text. InvalidInput with the line when it has a mistake or uses a
    /// field that its documents do not offer: a template that is kept always prints.
    Result<DocumentTemplate> save(const DocumentTemplate &edited) const;
    /// Back to the text shipped.
    Result<void> remove(RowId id, int revision) const;

private:
    const storage::Database &m_database;
};

} // namespace faubourg::documents
