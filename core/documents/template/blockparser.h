#pragma once

#include "core/documents/template/template.h"

namespace faubourg::documents {

/// Reads a template line by line into blocks.
class BlockParser
{
public:
    explicit BlockParser(QStringView source);
    ParsedTemplate parse();

private:
    enum class Mode {
        Flow,  ///< lines that follow one another make one paragraph
        Lines, ///< each line stands alone: address, signature
        Rows,  ///< inside a table
    };
    enum class Stop { End, Else, EndIf, EndEach, EndDirective };

    syntax::Nodes sequence(Mode mode, Stop &stop);
    std::optional<Stop> closing(const QString &line) const;
    bool opening(const QString &line, Mode mode, syntax::Nodes &nodes);
    void condition(const QString &name, Mode mode, syntax::Nodes &nodes);
    void repeat(const QString &name, Mode mode, syntax::Nodes &nodes);
    void directive(const QString &line, syntax::Nodes &nodes);
    void directiveBody(syntax::DirectiveNode &node, int line);
    void text(const QString &line, Mode mode, syntax::Nodes &nodes);
    void heading(const QString &line, syntax::Nodes &nodes);
    void paragraph(Mode mode, syntax::Nodes &nodes);
    void table(syntax::Nodes &nodes);
    syntax::RowNode row();
    QString textLines();
    bool isPlainText(const QString &line) const;
    syntax::Inlines inlines(const QString &text, int line);

    bool atEnd() const { return m_next >= m_lines.size(); }
    QString current() const { return m_lines.value(m_next).trimmed(); }
    int lineNumber() const { return static_cast<int>(m_next) + 1; }
    void report(int line, const QString &message) { m_problems.append({line, message}); }

    QStringList m_lines;
    qsizetype m_next = 0;
    int m_depth = 0;
    QList<TemplateProblem> m_problems;
};

} // namespace faubourg::documents
