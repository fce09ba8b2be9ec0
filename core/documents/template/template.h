#pragma once

#include "core/documents/template/syntax.h"
#include "core/documents/template/value.h"

namespace faubourg::documents {

/// Something wrong in a template, at its line (from 1).
struct TemplateProblem
{
    int line = 0;
    QString message; ///< translated, without the line

    friend bool operator==(const TemplateProblem &, const TemplateProblem &) = default;
};

/// The problem as shown: "Line 9: …".
QString problemText(const TemplateProblem &problem);

struct Template
{
    syntax::Nodes nodes;
};

/// A template's tree, with what could not be understood; any text gives one.
struct ParsedTemplate
{
    Template tree;
    QList<TemplateProblem> problems;
};

ParsedTemplate parseTemplate(QStringView source);

/// The fields of `tree` that `fields` does not offer, each with the nearest one that it does,
/// in the order of the lines.
QList<TemplateProblem> checkFields(const Template &tree, const QList<FieldInfo> &fields);

/// What a template gives: blocks, and the words it puts around every page.
struct Rendered
{
    Blocks blocks;
    QString runningHeader;
    QString reference;
    QString notice;
};

/// The blocks of `tree` for `fields`. InvalidInput, with the line, when a field is unknown or
/// does not fit its place. French typography is applied to every text.
Result<Rendered> evaluate(const Template &tree, const Fields &fields,
                          GenderWriting writing = GenderWriting::Double);

/// parseTemplate() and evaluate() in one, the first problem being the error.
Result<Rendered> fillTemplate(QStringView source, const Fields &fields,
                              GenderWriting writing = GenderWriting::Double);

} // namespace faubourg::documents
