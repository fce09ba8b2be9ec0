#include "core/documents/operatordocument.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/moneyfields.h"
#include "core/documents/programmedocument.h"
#include "core/documents/words.h"
#include "core/reports/operatorletters.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using programme::ReportStatus;
using reports::ActionSheet;
using reports::OperatorNotice;
using reports::SheetLine;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::OperatorDocument)
};

/// Where the letter goes; what is wrong with the address goes to `warnings`.
Fields addressee(const people::Organisation &carrier, QStringList &warnings)
{
    const people::PostalLines lines = people::postalLines(carrier);
    const bool isComplete = lines.problems.isEmpty();
    if (!isComplete)
        warnings += carrier.name + u" – "_s + lines.problems.join(u' ');
    return {{u"porteur"_s, carrier.name},
            {u"adresse"_s, Value::texts(isComplete ? lines.lines : QStringList{carrier.name})},
            {u"adresse_incomplete"_s, Value::flag(!isComplete)}};
}

QList<FieldInfo> addresseeInfos()
{
    return {{u"porteur"_s, u"Nom du porteur"_s},
            {u"adresse"_s, u"Lignes de l’adresse"_s, FieldKind::List},
            {u"adresse_incomplete"_s, u"L’adresse est incomplète"_s, FieldKind::Flag}};
}

Value decisions(const ActionSheet &sheet)
{
    Values rows;
    for (const SheetLine &line : sheet.lines) {
        if (!line.line.amounts.decided)
            continue;
        rows.append(Fields{{u"financeur"_s, line.funder.name},
                           {u"demande"_s, euros(line.line.amounts.requested)},
                           {u"decide"_s, euros(line.line.amounts.decided)},
                           {u"reference"_s, line.line.reference}});
    }
    return rows;
}

Fields grantedFields(const ActionSheet &sheet)
{
    return {{u"numero"_s, sheet.action.number},
            {u"titre"_s, sheet.action.title},
            {u"cout"_s, wholeEuros(sheet.action.totalCost)},
            {u"demande"_s, euros(sheet.total.requested)},
            {u"decide"_s, euros(sheet.total.decided)},
            {u"financeurs"_s, decisions(sheet)},
            {u"bilan_attendu_le"_s, plainDate(sheet.reportDueOn)}};
}

QList<FieldInfo> grantedInfos()
{
    return {{u"numero"_s, u"Numéro"_s},
            {u"titre"_s, u"Titre"_s},
            {u"cout"_s, u"Coût de l’action"_s},
            {u"demande"_s, u"Total demandé, en euros"_s},
            {u"decide"_s, u"Total accordé, en euros"_s},
            {u"bilan_attendu_le"_s, u"Date à laquelle le bilan est attendu"_s},
            {u"financeurs"_s,
             u"Ce que chaque financeur accorde"_s,
             FieldKind::List,
             {{u"financeur"_s, u"Financeur"_s},
              {u"demande"_s, u"Demandé, en euros"_s},
              {u"decide"_s, u"Accordé, en euros"_s},
              {u"reference"_s, u"Référence de la décision"_s}}}};
}

/// Why the file stands where it stands: the reason of its last change of state.
QString reasonOf(const ActionSheet &sheet)
{
    const auto &changes = sheet.action.stateChanges;
    return changes.isEmpty() ? QString() : changes.last().reason;
}

Value withReasons(const QList<ActionSheet> &sheets, QStringList &warnings)
{
    Values rows;
    for (const ActionSheet &sheet : sheets) {
        const QString reason = reasonOf(sheet);
        if (reason.isEmpty())
            warnings += Tr::tr("%1 %2 – No reason is written for this decision. Add it to the "
                               "action, or to the letter.")
                            .arg(sheet.action.number, sheet.action.title);
        rows.append(Fields{{u"numero"_s, sheet.action.number},
                           {u"titre"_s, sheet.action.title},
                           {u"demande"_s, euros(sheet.total.requested)},
                           {u"motif"_s, reason}});
    }
    return rows;
}

QList<FieldInfo> withReasonInfos()
{
    return {{u"numero"_s, u"Numéro"_s},
            {u"titre"_s, u"Titre"_s},
            {u"demande"_s, u"Total demandé, en euros"_s},
            {u"motif"_s, u"Motif de la décision"_s}};
}

Fields noticeFields(const OperatorNotice &notice, QStringList &warnings)
{
    Fields fields = addressee(notice.carrier, warnings);
    Values granted;
    programme::Amounts total;
    QDate reportDueOn;
    for (const ActionSheet &sheet : notice.granted) {
        granted.append(grantedFields(sheet));
        total += sheet.total;
        if (!reportDueOn.isValid() || sheet.reportDueOn < reportDueOn)
            reportDueOn = sheet.reportDueOn;
    }
    Values agreements;
    for (const reports::AgreementDue &agreement : notice.agreements)
        agreements.append(Fields{{u"financeur"_s, agreement.funder},
                                 {u"montant"_s, wholeEuros(agreement.amount)}});
    fields.insert(Fields{{u"accordees"_s, granted},
                         {u"total_accorde"_s, euros(total.decided)},
                         {u"refusees"_s, withReasons(notice.refused, warnings)},
                         {u"ajournees"_s, withReasons(notice.deferred, warnings)},
                         {u"conventions"_s, agreements},
                         {u"bilan_attendu_le"_s, plainDate(reportDueOn)}});
    return fields;
}

Fields reminderFields(const reports::ReportReminder &reminder, QDate today, QStringList &warnings)
{
    Fields fields = addressee(reminder.carrier, warnings);
    Values awaited;
    for (const ActionSheet &sheet : reminder.sheets) {
        const qint64 days = sheet.reportDueOn.daysTo(today);
        awaited.append(
            Fields{{u"numero"_s, sheet.action.number},
                   {u"titre"_s, sheet.action.title},
                   {u"decide"_s, euros(sheet.total.decided)},
                   {u"attendu_le"_s, plainDate(sheet.reportDueOn)},
                   {u"retard"_s,
                    sheet.reportStatus == ReportStatus::Late ? counted(days, u"jour"_s, u"jours"_s)
                                                             : QString()}});
    }
    fields.insert(u"bilans"_s, awaited);
    fields.insert(u"plusieurs"_s, Value::flag(awaited.size() > 1));
    fields.insert(u"en_retard"_s, Value::flag(reminder.isLate()));
    return fields;
}

Result<Prepared> letters(const storage::Database &database, const Frame &frame, Fields fields,
                         const Values &letters, const QStringList &warnings,
                         const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    fields.insert(u"lettres"_s, letters);
    return prepared(database, context, frame, fields, warnings);
}

} // namespace

Result<Prepared> notifications(const storage::Database &database, int year,
                               const DocumentOptions &options)
{
    const auto notices = reports::awardNotices(database, year, options.today);
    if (!notices)
        return notices.error().code == ErrorCode::NotFound ? noAction(year) : notices.error();
    if (notices->operators.isEmpty())
        return Error{
            ErrorCode::NotFound,
            Tr::tr("Nothing is decided in %1 yet. Enter the funders’ decisions first.").arg(year),
            {}};
    QStringList warnings;
    Values values;
    for (const OperatorNotice &notice : notices->operators)
        values.append(noticeFields(notice, warnings));
    const Fields fields{{u"annee"_s, QString::number(year)},
                        {u"comite_le"_s, plainDate(notices->campaign.fundersCommitteeOn)},
                        {u"vote_le"_s, plainDate(notices->campaign.councilVoteOn)}};
    const Frame frame{.templateName = u"notifications"_s,
                      .title = u"Notifications "_s + QString::number(year)};
    return letters(database, frame, fields, values, warnings, options);
}

QList<FieldInfo> notificationFieldInfos()
{
    const QList<FieldInfo> letter = addresseeInfos()
        + QList<FieldInfo>{
            {u"accordees"_s, u"Actions qui reçoivent un financement"_s, FieldKind::List,
             grantedInfos()},
            {u"total_accorde"_s, u"Total accordé, en euros"_s},
            {u"refusees"_s, u"Actions refusées ou irrecevables"_s, FieldKind::List,
             withReasonInfos()},
            {u"ajournees"_s, u"Actions ajournées"_s, FieldKind::List, withReasonInfos()},
            {u"conventions"_s,
             u"Conventions à conclure"_s,
             FieldKind::List,
             {{u"financeur"_s, u"Financeur"_s}, {u"montant"_s, u"Montant de l’année"_s}}},
            {u"bilan_attendu_le"_s, u"Première date à laquelle un bilan est attendu"_s}};
    return commonFieldInfos()
        + QList<FieldInfo>{{u"annee"_s, u"Année"_s},
                           {u"comite_le"_s, u"Date du comité des financeurs"_s},
                           {u"vote_le"_s, u"Date du vote du conseil municipal"_s},
                           {u"lettres"_s, u"Une lettre par porteur"_s, FieldKind::List, letter}};
}

Result<Prepared> reportReminderLetters(const storage::Database &database, int year,
                                       const DocumentOptions &options)
{
    FB_TRY_LET(reminders, reports::reportReminders(database, year, options.today));
    if (reminders.isEmpty())
        return Error{ErrorCode::NotFound,
                     Tr::tr("No report on the actions of %1 is awaited.").arg(year),
                     {}};
    QStringList warnings;
    Values values;
    for (const reports::ReportReminder &reminder : std::as_const(reminders))
        values.append(reminderFields(reminder, options.today, warnings));
    const Frame frame{.templateName = u"report-reminders"_s,
                      .title = u"Relances des bilans "_s + QString::number(year)};
    return letters(database, frame, {{u"annee"_s, QString::number(year)}}, values, warnings,
                   options);
}

QList<FieldInfo> reportReminderFieldInfos()
{
    const QList<FieldInfo> letter = addresseeInfos()
        + QList<FieldInfo>{{u"bilans"_s,
                            u"Bilans attendus"_s,
                            FieldKind::List,
                            {{u"numero"_s, u"Numéro"_s},
                             {u"titre"_s, u"Titre de l’action"_s},
                             {u"decide"_s, u"Total accordé, en euros"_s},
                             {u"attendu_le"_s, u"Date à laquelle il est attendu"_s},
                             {u"retard"_s, u"« 12 jours », s’il est en retard"_s}}},
                           {u"plusieurs"_s, u"Plusieurs bilans sont attendus"_s, FieldKind::Flag},
                           {u"en_retard"_s, u"L’un d’eux est en retard"_s, FieldKind::Flag}};
    return commonFieldInfos()
        + QList<FieldInfo>{{u"annee"_s, u"Année des actions"_s},
                           {u"lettres"_s, u"Une lettre par porteur"_s, FieldKind::List, letter}};
}

} // namespace faubourg::documents
