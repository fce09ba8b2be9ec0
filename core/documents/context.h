#pragma once

#include "core/base/ids.h"
#include "core/documents/documentoptions.h"
#include "core/documents/template/value.h"
#include "core/office/office.h"

namespace faubourg::documents {

/// A document to print, and what the office should know before it does: recipients whose
/// address is incomplete, a delay not met. The warnings are translated, fit to show.
struct Prepared
{
    Document document;
    QStringList warnings;
};

/// What every document knows: who writes it and on what day.
struct Context
{
    office::Office office = {};
    QDate today = {};
    GenderWriting gender = GenderWriting::Double;
    bool isExample = false;
    std::optional<Image> logo = {};
    std::optional<TrialText> trial = {};
    std::optional<Image> signature = {}; ///< of the signatory
    QStringList serviceLines = {};       ///< of the council's own letterhead
};

/// Of the documents of `council`, when it is given: its own letterhead and signatory go before
/// the office's.
Result<Context> readContext(const storage::Database &database, const DocumentOptions &options,
                            CouncilId council = {});

/// Fields every template may use: the commune, the service, the signatory, the day.
Fields commonFields(const Context &context);
QList<FieldInfo> commonFieldInfos();

/// How a document is made out of a template, besides its fields.
struct Frame
{
    QString templateName;
    QString title; ///< of the file and its window
    Orientation orientation = Orientation::Portrait;
    bool hasLetterhead = true;
    bool hasPageNumbers = true;
    QStringList bands = {};       ///< "PROJET"
    QList<ActionId> actions = {}; ///< what it is about: their funders may want their logo on it
    bool showsWindow = false;     ///< addresses show what an envelope's window leaves to be seen
    PageSize pageSize = PageSize::A4;
};

/// The document that the file's template gives for `fields`, on the office's paper. Every
/// page of an example file says so.
Result<Document> compose(const storage::Database &database, const Context &context,
                         const Frame &frame, const Fields &fields);

/// compose(), with what the office should know before it prints.
Result<Prepared> prepared(const storage::Database &database, const Context &context,
                          const Frame &frame, const Fields &fields,
                          const QStringList &warnings = {});

} // namespace faubourg::documents
