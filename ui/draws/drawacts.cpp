// The acts of drawspanel.h: prepare, hold, print, answer, sign, void.
#include "core/base/text/filename.h"
#include "core/documents/documentkinds.h"
#include "core/draws/drawproposal.h"
#include "core/exchange/draw/poolwriter.h"
#include "core/office/parameterrepository.h"
#include "core/sortition/proof/verificationpage.h"
#include "core/storage/atomicfile.h"
#include "ui/base/actpanel.h"
#include "ui/base/dialogs.h"
#include "ui/draws/ceremony.h"
#include "ui/draws/drawpreparation.h"
#include "ui/draws/drawspanel.h"
#include "ui/print/previewwindow.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using draws::Draw;
using draws::DrawRow;
using draws::DrawState;

/// A new draw as the rules propose it; it names the voided one whose place it takes.
void DrawsPanel::prepare()
{
    const office::ParameterRepository parameters(m_workspace.database());
    const auto sources = m_repository.sources(m_council, m_workspace.today());
    const auto notice = parameters.integer(u"draw.convocation_days"_s);
    const auto answers = parameters.integer(u"draw.acceptance_days"_s);
    for (const Error *error :
         {sources ? nullptr : &sources.error(), notice ? nullptr : &notice.error(),
          answers ? nullptr : &answers.error()}) {
        if (error != nullptr)
            return m_workspace.notifier().report(*error);
    }
    Draw draw = proposedDraw(*sources, m_workspace.today(), *notice, *answers);
    const DrawRow *row = m_draws->current();
    if (row != nullptr && row->state == DrawState::Voided)
        draw.replaces = row->id;
    showPreparation(true);
    m_preparation->start(draw, m_name);
}

void DrawsPanel::change()
{
    const auto draw = current();
    if (!draw || draw->state != DrawState::Prepared || m_workspace.isReadOnly())
        return;
    showPreparation(true);
    m_preparation->start(*draw, m_name);
}

void DrawsPanel::openCeremony()
{
    const auto draw = current();
    if (!draw)
        return;
    m_ceremony = new Ceremony(m_workspace, *draw, m_name, window());
    connect(m_ceremony, &Ceremony::drawn, this, &DrawsPanel::fill);
    connect(m_ceremony, &Ceremony::recordWanted, this, [this] { printKind(u"draw-record"_s); });
    m_ceremony->showFullScreen();
}

Ceremony *DrawsPanel::ceremony() const
{
    return m_ceremony;
}

void DrawsPanel::print()
{
    printKind(m_document->currentData().toString());
}

void DrawsPanel::printKind(const QString &kind)
{
    const DrawRow *row = m_draws->current();
    if (row == nullptr)
        return;
    auto prepared = documents::prepareDocument(kind, {.draw = row->id}, m_workspace.database(),
                                               m_workspace.today());
    if (!prepared)
        return m_workspace.notifier().report(prepared.error());
    previewDocument(window(), std::move(prepared).value(),
                    safeFileName(u"%1 %2"_s.arg(m_name, kind)));
}

void DrawsPanel::write(const QString &title, const QString &fileName, const QByteArray &bytes)
{
    const QString path = askFileToSave(this, title, safeFileName(fileName), {});
    if (path.isEmpty())
        return;
    if (const auto written = storage::AtomicFile::write(path, bytes); !written)
        return m_workspace.notifier().report(written.error());
    m_workspace.notifier().done(tr("Written to %1.").arg(path));
}

void DrawsPanel::saveDossier()
{
    const auto draw = current();
    if (!draw)
        return;
    const auto bytes = m_repository.dossier(*draw);
    if (!bytes)
        return m_workspace.notifier().report(bytes.error());
    write(tr("Save the dossier of the draw"), tr("draw %1 %2.txt").arg(m_name).arg(draw->number),
          *bytes);
}

void DrawsPanel::savePage()
{
    const auto draw = current();
    if (!draw)
        return;
    const auto bytes = m_repository.dossier(*draw);
    if (!bytes)
        return m_workspace.notifier().report(bytes.error());
    write(tr("Save the page that checks the draw"),
          tr("draw %1 %2.html").arg(m_name).arg(draw->number),
          sortition::verificationPage(*bytes, draw->seed));
}

/// As the Sortition Foundation's tools read them: the newest of the three conventions.
void DrawsPanel::exportCsv()
{
    const auto draw = current();
    if (!draw)
        return;
    const auto bytes = m_repository.dossier(*draw);
    const auto dossier =
        bytes ? sortition::readDossier(*bytes) : Result<sortition::Dossier>(bytes.error());
    if (!dossier)
        return m_workspace.notifier().report(dossier.error());
    const QString folder = askFolder(this, tr("Folder for the CSV files of the draw"));
    if (folder.isEmpty())
        return;
    QStringList numbers;
    for (const draws::DrawPerson &person : draw->persons) {
        if (person.outcome == draws::Outcome::Seat)
            numbers += person.number;
    }
    for (const exchange::PoolFile &file : exchange::poolFiles(
             dossier->pool, exchange::PoolConvention::SortitionFoundation, numbers)) {
        const auto written =
            storage::AtomicFile::write(QDir(folder).filePath(file.name), file.content);
        if (!written)
            return m_workspace.notifier().report(written.error());
    }
    m_workspace.notifier().done(tr("Written to %1.").arg(folder));
}

void DrawsPanel::accept()
{
    const DrawPersonLine *line = m_persons->current();
    if (line == nullptr)
        return;
    m_answer = draws::Answer::Accepted;
    m_subject = line->row.entry.number;
    m_startsOn->setReadOnly(false);
    m_answerForm->load({m_workspace.today(), m_workspace.today()});
    m_answering->setExplanation(tr("The person takes a vacant seat of their college."));
    m_buttons->hide();
    const QString name = people::listName(line->row.name);
    m_answering->open(tr("%1 accepts").arg(name), tr("Give the seat"));
}

void DrawsPanel::refuse()
{
    const DrawPersonLine *line = m_persons->current();
    if (line == nullptr)
        return;
    m_answer = draws::Answer::Refused;
    m_subject = line->row.entry.number;
    m_startsOn->setReadOnly(true);
    m_answerForm->load({m_workspace.today(), {}});
    m_answering->setExplanation(isCalled(line->row.entry)
                                    ? tr("The next in line who keeps every quota is called.")
                                    : tr("The person leaves the list of substitutes."));
    m_buttons->hide();
    const QString name = people::listName(line->row.name);
    m_answering->open(tr("%1 refuses").arg(name), tr("Note the refusal"));
}

void DrawsPanel::noteAnswer()
{
    Answered typed;
    m_answerForm->store(typed);
    if (m_answer == draws::Answer::Accepted && !typed.startsOn.isValid())
        return m_answering->refuse(tr("Enter the day from which the person sits."));
    const auto draw = current();
    if (!draw)
        return;
    const auto done = m_repository.answer(*draw, m_subject, m_answer, typed.day, typed.startsOn);
    if (!done)
        return m_answering->refuse(done.error().message);
    m_answering->close();
    m_workspace.announce(u"candidacy"_s);
    m_workspace.announce(u"mandate"_s);
    if (m_answer == draws::Answer::Accepted)
        return told(done, tr("The seat is given."));
    const QList<draws::DrawPerson> called = calledPersons(*done);
    const bool isFollowed = !called.isEmpty() && called.last().calledFor == m_subject;
    told(done,
         isFollowed ? tr("The refusal is noted. No. %1 is called.").arg(called.last().number)
                    : tr("The refusal is noted. Nobody is left to be called."));
}

void DrawsPanel::sign()
{
    if (const auto draw = current())
        told(m_repository.sign(*draw, m_workspace.today()), tr("The record is signed."));
}

void DrawsPanel::annul()
{
    const auto draw = current();
    if (!draw)
        return;
    const auto agreed =
        confirm(this,
                {.title = tr("Void draw %1 of %2").arg(QString::number(draw->number), m_name),
                 .consequence = tr("The draw, its dossier and its result stay in the file with the "
                                   "reason; its candidates can take part in another."),
                 .verb = tr("Void the draw"),
                 .asksReason = true});
    if (!agreed)
        return;
    told(m_repository.annul(*draw, agreed->reason, m_workspace.today()), tr("The draw is void."));
    m_workspace.announce(u"candidacy"_s);
}

void DrawsPanel::told(const Result<Draw> &done, const QString &sentence)
{
    if (!done)
        return m_workspace.notifier().report(done.error());
    m_workspace.announce(u"draw"_s, done->id.value());
    fill();
    m_workspace.notifier().done(sentence);
}

} // namespace faubourg::ui
