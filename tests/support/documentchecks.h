#pragma once

#include "core/documents/templatetrial.h"
#include "tests/support/catchqt.h"

namespace faubourg::test {

using namespace Qt::Literals::StringLiterals;

/// A template that asks for each of `fields`, and in lists for those of their items.
inline QString templateOf(const QList<documents::FieldInfo> &fields, const QString &prefix = {})
{
    using documents::FieldKind;
    QString source;
    for (const documents::FieldInfo &field : fields) {
        const QString name = prefix + field.name;
        source += u"{{#if %1}}x{{/if}}\n\n"_s.arg(name);
        if (field.children.isEmpty())
            continue;
        const bool isGroup = field.kind == FieldKind::Group;
        source += (isGroup ? u"{{#if %1}}\n\n"_s : u"{{#each %1}}\n\n"_s).arg(name);
        source += templateOf(field.children, isGroup ? name + u'.' : QString());
        source += isGroup ? u"{{/if}}\n\n"_s : u"{{/each}}\n\n"_s;
    }
    return source;
}

/// Whatever `kind` offers to its template, it gives a value to.
inline void checkEveryFieldHasAValue(const storage::Database &database, const QString &kind,
                                     const documents::Selection &selection, QDate today)
{
    for (const documents::DocumentKind &candidate : documents::documentKinds()) {
        if (candidate.key != kind)
            continue;
        const auto tried = documents::tryTemplate(database, candidate, selection,
                                                  templateOf(candidate.fields()), today);
        INFO((tried ? std::string() : tried.error().message.toStdString()));
        REQUIRE(tried);
        return;
    }
    FAIL("no such kind: " << kind.toStdString());
}

/// The document of `kind`; the test fails with its error when there is none.
inline documents::Document made(const storage::Database &database, const QString &kind,
                                const documents::Selection &selection, QDate today)
{
    const auto document = documents::makeDocument(kind, selection, database, today);
    INFO((document ? std::string() : document.error().message.toStdString()));
    REQUIRE(document);
    return *document;
}

} // namespace faubourg::test
