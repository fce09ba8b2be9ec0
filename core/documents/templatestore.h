#pragma once

#include "core/documents/template/template.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::documents {

/// What is wrong with `text` as a template that offers `fields`, by line.
QList<TemplateProblem> templateProblems(QStringView text, const QList<FieldInfo> &fields);

/// The templates of a file: the office's own where it has edited one, else those shipped.
/// A template is named as its document: "convocations".
class TemplateStore final
{
public:
    explicit TemplateStore(const storage::Database &database) : m_database(database) { }

    /// The text that applies.
    Result<QString> text(const QString &name) const;
    /// The text shipped. NotFound when no document has that name.
    static Result<QString> shipped(const QString &name);
    Result<bool> isEdited(const QString &name) const;

    /// Keeps the office's text. InvalidInput with the line when it has a mistake or uses a
    /// field that `fields` does not offer: a template that is kept always prints.
    Result<void> save(const QString &name, const QString &text,
                      const QList<FieldInfo> &fields) const;
    /// Back to the text shipped.
    Result<void> restore(const QString &name) const;

private:
    const storage::Database &m_database;
};

} // namespace faubourg::documents
