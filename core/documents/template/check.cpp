#include "core/documents/template/scope.h"
#include "core/documents/template/template.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using namespace syntax;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::Template)
};

/// Walks the tree with the fields in reach at each place, innermost last.
class FieldChecker
{
public:
    explicit FieldChecker(const QList<FieldInfo> &fields) : m_scopes{fields} { }

    void nodes(const Nodes &nodes)
    {
        for (const Node &node : nodes)
            std::visit([&](const auto &content) { visit(content, node.line); }, node.content);
    }
    QList<TemplateProblem> takeProblems() { return std::move(m_problems); }

private:
    void inlines(const Inlines &inlines)
    {
        for (const Inline &part : inlines)
            std::visit([&](const auto &content) { visit(content, part.line); }, part.content);
    }

    void visit(const Literal &, int) { }
    void visit(const Field &field, int line) { use(field.name, line); }
    void visit(const GenderTag &tag, int line)
    {
        if (tag.agrees && !resolve(kCivility))
            m_problems.append({line,
                               Tr::tr("“{{accord:…}}” agrees with the person a letter is written "
                                      "to, and there is none here. Write {{genre:…}}.")});
    }
    void visit(const InlineIf &node, int line)
    {
        use(node.name, line);
        inlines(node.then);
        inlines(node.otherwise);
    }
    void visit(const InlineEach &node, int line)
    {
        enter(use(node.name, line));
        inlines(node.body);
        m_scopes.removeLast();
    }
    void visit(const HeadingNode &node, int)
    {
        inlines(node.text);
        inlines(node.subtitle);
    }
    void visit(const ParagraphNode &node, int) { inlines(node.text); }
    void visit(const ItemNode &node, int) { inlines(node.text); }
    void visit(const RowNode &node, int)
    {
        for (const Inlines &cell : node.cells)
            inlines(cell);
    }
    void visit(const TableNode &node, int line)
    {
        visit(node.header, line);
        nodes(node.body);
    }
    void visit(const IfNode &node, int line)
    {
        use(node.name, line);
        nodes(node.then);
        nodes(node.otherwise);
    }
    void visit(const EachNode &node, int line)
    {
        enter(use(node.name, line));
        nodes(node.body);
        m_scopes.removeLast();
    }
    void visit(const DirectiveNode &node, int line)
    {
        if (node.directive == Directive::Address || node.directive == Directive::Figure)
            use(node.argument, line);
        inlines(node.argumentText);
        nodes(node.body);
    }

    /// The items of a list add their fields, and their rank.
    void enter(const FieldInfo *list)
    {
        m_scopes.append(list ? list->children : QList<FieldInfo>());
        m_scopes.last().append({QString(kRank), {}});
        m_scopes.last().append({QString(kFollowing), {}, FieldKind::Flag});
        m_scopes.last().append({u"."_s, {}});
    }

    static const FieldInfo *find(const QList<FieldInfo> &fields, const QString &key)
    {
        const auto found = std::ranges::find_if(fields, [&](const FieldInfo &field) {
            return field.name == key || fieldKey(field.name) == key;
        });
        return found == fields.end() ? nullptr : &*found;
    }

    const FieldInfo *resolve(const QString &name) const
    {
        const QStringList path = pathOf(name);
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            const FieldInfo *field = find(*scope, path.first());
            for (qsizetype i = 1; field && i < path.size(); ++i)
                field = find(field->children, path.at(i));
            if (field)
                return field;
        }
        return nullptr;
    }

    const FieldInfo *use(const QString &name, int line)
    {
        const FieldInfo *field = resolve(name);
        if (!field)
            m_problems.append({line, unknownField(name, names())});
        return field;
    }

    QStringList names() const
    {
        QStringList all;
        for (const auto &scope : m_scopes) {
            for (const FieldInfo &field : scope)
                all.append(field.name);
        }
        return all;
    }

    QList<QList<FieldInfo>> m_scopes;
    QList<TemplateProblem> m_problems;
};

/// Letters to add, drop or change to go from one word to the other.
qsizetype distance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype change = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({row.at(j) + 1, row.at(j + 1) + 1, change});
        }
    }
    return row.last();
}

QString nearest(const QString &name, const QStringList &names)
{
    const QString key = fieldKey(name);
    QString best;
    qsizetype least = std::max<qsizetype>(2, key.size() / 3) + 1; // farther is another word
    for (const QString &candidate : names) {
        const qsizetype far = distance(key, fieldKey(candidate));
        if (far < least && candidate != u"."_s) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

} // namespace

QStringList pathOf(const QString &name)
{
    if (name == u"."_s)
        return {name};
    QStringList path = name.split(u'.');
    for (QString &part : path)
        part = fieldKey(part);
    return path;
}

QString unknownField(const QString &name, const QStringList &names)
{
    const QString suggestion = nearest(name, names);
    if (suggestion.isEmpty())
        return Tr::tr("“{{%1}}” is not known. Choose a field in the list.").arg(name);
    return Tr::tr("“{{%1}}” is not known. Did you mean {{%2}}?").arg(name, suggestion);
}

QList<TemplateProblem> checkFields(const Template &tree, const QList<FieldInfo> &fields)
{
    FieldChecker checker(fields);
    checker.nodes(tree.nodes);
    return checker.takeProblems();
}

QString problemText(const TemplateProblem &problem)
{
    return Tr::tr("Line %1: %2").arg(problem.line).arg(problem.message);
}

} // namespace faubourg::documents
