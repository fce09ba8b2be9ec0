#include "core/documents/actiondocument.h"

#include "core/documents/actionfields.h"
#include "core/documents/dressing.h"
#include "core/documents/programmedocument.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::ActionSheet;

namespace {

/// Each sheet bears the logos of those who fund its own action.
Result<void> addLogos(const storage::Database &database, const QList<ActionSheet> &sheets,
                      Document &document)
{
    qsizetype at = 0;
    for (Block &block : document.blocks) {
        auto *section = std::get_if<Section>(&block.content);
        if (section == nullptr || at == sheets.size())
            continue;
        FB_TRY_LET(logos, logosOf(database, {sheets.at(at++).action.id}));
        if (logos.isEmpty())
            continue;
        section->furniture = document.furniture;
        section->furniture->logos = logos;
    }
    return {};
}

Result<Prepared> sheetsDocument(const storage::Database &database, const QList<ActionSheet> &sheets,
                                const QString &title, const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    Values values;
    for (const ActionSheet &sheet : sheets)
        values.append(actionSheetFields(sheet));
    const Frame frame{.templateName = u"action"_s, .title = title, .hasLetterhead = false};
    FB_TRY_LET(made, prepared(database, context, frame, {{u"fiches"_s, values}}));
    FB_TRY(addLogos(database, sheets, made.document));
    return made;
}

} // namespace

Result<Prepared> actionDocument(const storage::Database &database, ActionId action,
                                const DocumentOptions &options)
{
    FB_TRY_LET(sheet, reports::actionSheet(database, action, options.today));
    const QString title = u"Fiche action "_s + sheet.action.number + u" – "_s + sheet.action.title;
    return sheetsDocument(database, {sheet}, title, options);
}

Result<Prepared> actionsDocument(const storage::Database &database, int year,
                                 const DocumentOptions &options)
{
    FB_TRY_LET(sheets, reports::actionSheets(database, year, options.today));
    if (sheets.isEmpty())
        return noAction(year);
    return sheetsDocument(database, sheets, u"Fiches actions "_s + QString::number(year), options);
}

QList<FieldInfo> actionFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"fiches"_s, u"Une fiche par action"_s, FieldKind::List, actionSheetInfos()}};
}

} // namespace faubourg::documents
