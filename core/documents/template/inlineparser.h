#pragma once

#include "core/documents/template/template.h"

namespace faubourg::documents {

/// Reads the text of one paragraph, heading, item or cell: **bold**, *italic*, [text](address),
/// {{fields}}, gendered words, conditions and repeats; a backslash makes the next sign plain, and
/// at the end of a line breaks it.
class InlineParser
{
public:
    InlineParser(QString text, int line, QList<TemplateProblem> &problems);
    syntax::Inlines parse();

private:
    enum class End { Text, Else, If, Each };

    syntax::Inlines sequence(End &end);
    bool mark(syntax::Inlines &inlines);
    bool link(syntax::Inlines &inlines);
    void escape();
    std::optional<End> tag(syntax::Inlines &inlines);
    std::optional<End> closing(const QString &tag);
    bool gender(const QString &tag, syntax::Inlines &inlines);
    void condition(const QString &name, syntax::Inlines &inlines);
    void repeat(const QString &name, syntax::Inlines &inlines);
    void flush(syntax::Inlines &inlines);
    void add(syntax::Inlines &inlines, decltype(syntax::Inline::content) content);
    void report(const QString &message);
    QChar at(qsizetype offset) const;

    QString m_text;
    qsizetype m_position = 0;
    int m_line;
    int m_depth = 0;
    syntax::Look m_look;
    QString m_literal;
    QList<TemplateProblem> &m_problems;
};

} // namespace faubourg::documents
