#include "ui/people/importpage.h"

#include "core/base/text/dates.h"
#include "core/councils/councilrepository.h"
#include "core/exchange/spreadsheet/spreadsheet.h"
#include "core/storage/atomicfile.h"
#include "ui/base/band.h"
#include "ui/base/busycursor.h"
#include "ui/base/dialogs.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/people/importfile.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using exchange::ImportLine;
using exchange::ImportVerdict;
using exchange::MembershipKind;

namespace {

constexpr int kSampleLength = 40;

Sign signOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
    case ImportVerdict::Known:
        return Sign::Met;
    case ImportVerdict::Identical:
        return Sign::NotApplicable;
    case ImportVerdict::Doubtful:
        return Sign::Soon;
    case ImportVerdict::Refused:
        break;
    }
    return Sign::Broken;
}

QString verdictText(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return ImportPage::tr("New");
    case ImportVerdict::Known:
        return ImportPage::tr("Already known");
    case ImportVerdict::Identical:
        return ImportPage::tr("Identical");
    case ImportVerdict::Doubtful:
        return ImportPage::tr("Doubtful");
    case ImportVerdict::Refused:
        break;
    }
    return ImportPage::tr("Refused");
}

QList<Column<ImportRow>> lineColumns()
{
    return {
        {.title = ImportPage::tr("Line"),
         .text = [](const ImportRow &row) { return QString::number(row.line.number); },
         .sortKey = [](const ImportRow &row) { return row.line.number; },
         .alignment = Qt::AlignRight},
        {.title = ImportPage::tr("State"),
         .text = [](const ImportRow &row) { return verdictText(row.line.verdict); },
         .sortKey = [](const ImportRow &row) { return static_cast<int>(row.line.verdict); },
         .sign = [](const ImportRow &row) { return signOf(row.line.verdict); }},
        {.title = ImportPage::tr("Name"),
         .text = [](const ImportRow &row) { return listName(row.line.person.name); }},
        {.title = ImportPage::tr("Born on"),
         .text = [](const ImportRow &row) { return numericDate(row.line.person.birthDate); },
         .sortKey = [](const ImportRow &row) { return row.line.person.birthDate; }},
        {.title = ImportPage::tr("Why"),
         .text = [](const ImportRow &row) { return row.line.reasons.join(u' '); },
         .names = true},
    };
}

QHBoxLayout *buttonRow(const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    return row;
}

} // namespace

ImportPage::ImportPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_steps(new QStackedWidget(this))
    , m_progress(new QLabel(this))
    , m_band(new Band(this))
{
    m_progress->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, 0);
    for (QWidget *step : {makeFileStep(), makeColumnsStep(), makeCheckStep(), makeEndStep()})
        m_steps->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_band);
    layout->addWidget(m_steps, 1);
    refresh();
    showStep(File);
}

QWidget *ImportPage::makeFileStep()
{
    auto *step = new QWidget(this);
    m_kind = new QComboBox(step);
    m_kind->addItems({tr("Candidates"), tr("Members")});
    m_council = new QComboBox(step);
    auto *choose = new QPushButton(tr("Choose the file…"), step);
    makePrimary(choose);
    choose->setEnabled(!m_workspace.isReadOnly());
    auto *grid = new QGridLayout(step);
    grid->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    grid->setVerticalSpacing(space::kMedium);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto addRow = [&](const QString &title, QComboBox *box) {
        auto *label = new QLabel(title, step);
        label->setBuddy(box);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row++, 1);
    };
    addRow(tr("&The list holds:"), m_kind);
    addRow(tr("&Council:"), m_council);
    auto *explanation = mutedLabel(
        tr("A CSV file, an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods), with a "
           "line of headings: last name, first name, date of birth, address, college… Nothing is "
           "written before you have seen each line."),
        step);
    explanation->setWordWrap(true);
    grid->addWidget(explanation, row++, 0, 1, 3);
    grid->addWidget(choose, row++, 0, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(row, 1);
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    return step;
}

QWidget *ImportPage::makeColumnsStep()
{
    auto *step = new QWidget(this);
    m_sheet = new QComboBox(step);
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    m_profile = new QComboBox(step);
    m_profile->setAccessibleName(tr("Profile"));
    m_profileName = new QLineEdit(step);
    m_profileName->setPlaceholderText(tr("Name, to keep these columns as a profile"));
    m_profileName->setAccessibleName(tr("Name of the profile"));
    m_columnHost = new QWidget(step);
    new QVBoxLayout(m_columnHost);
    auto *scroll = new QScrollArea(step);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_columnHost);
    m_missing = new QLabel(step);
    m_missing->setWordWrap(true);
    m_checkButton = new QPushButton(tr("Check the lines"), step);
    makePrimary(m_checkButton);
    auto *back = new QPushButton(tr("Back"), step);
    auto *choices = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_profile)})
        choices->addWidget(widget);
    choices->addWidget(m_profileName, 1);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
    layout->addLayout(choices);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_missing);
    layout->addLayout(buttonRow({m_checkButton, back}));
    connect(m_sheet, &QComboBox::activated, this, [this] { readFile(m_sheet->currentText()); });
    connect(m_profile, &QComboBox::activated, this, &ImportPage::useProfile);
    connect(m_checkButton, &QPushButton::clicked, this, &ImportPage::check);
    connect(back, &QPushButton::clicked, this, [this] { showStep(File); });
    return step;
}

QWidget *ImportPage::makeCheckStep()
{
    auto *step = new QWidget(this);
    m_counts = new QLabel(step);
    m_counts->setWordWrap(true);
    m_lines = new LinkedTable<ImportRow>(tr("Lines of the file"), lineColumns(), step);
    m_lines->setEmptySentence(tr("The file holds headings and no line beneath them."));
    m_same = new QPushButton(tr("It is the same person"), step);
    m_other = new QPushButton(tr("It is somebody else"), step);
    m_export = new QPushButton(tr("Export the lines left aside…"), step);
    m_import = new QPushButton(tr("Import %n line(s)", nullptr, 0), step);
    makePrimary(m_import);
    auto *back = new QPushButton(tr("Back"), step);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
    layout->addWidget(m_counts);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttonRow({m_same, m_other}));
    layout->addWidget(mutedLabel(tr("Nothing is written yet."), step));
    layout->addLayout(buttonRow({m_import, m_export, back}));
    connect(m_lines, &LinkedTableBase::currentIdChanged, this, &ImportPage::showLine);
    connect(m_same, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_other, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_export, &QPushButton::clicked, this, &ImportPage::exportRefused);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(back, &QPushButton::clicked, this, [this] { showStep(Columns); });
    return step;
}

QWidget *ImportPage::makeEndStep()
{
    auto *step = new QWidget(this);
    m_result = new QLabel(step);
    m_result->setWordWrap(true);
    auto *again = new QPushButton(tr("Import another file"), step);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->addWidget(m_result);
    layout->addLayout(buttonRow({again}));
    layout->addStretch();
    connect(again, &QPushButton::clicked, this, [this] { showStep(File); });
    return step;
}

void ImportPage::showStep(Step step)
{
    const QStringList names{tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 End")};
    QStringList shown;
    for (int at = 0; at < names.size(); ++at)
        shown += at == step ? u"<b>%1</b>"_s.arg(names.at(at)) : names.at(at);
    m_progress->setText(shown.join(u"  ›  "_s));
    m_progress->setAccessibleName(names.at(step));
    m_steps->setCurrentIndex(step);
    m_band->clear();
    if (step == File) {
        m_options = {};
        m_bytes.clear();
    }
}

void ImportPage::refresh()
{
    const auto councils = councils::CouncilRepository(m_workspace.database()).list();
    const CouncilId chosen = m_councils.value(m_council->currentIndex());
    m_councils = {CouncilId()};
    m_council->clear();
    m_council->addItem(tr("As a column of the file says"));
    for (const councils::CouncilRow &row : councils.valueOr({})) {
        m_councils += row.id;
        m_council->addItem(row.name);
    }
    m_council->setCurrentIndex(std::max(0, static_cast<int>(m_councils.indexOf(chosen))));
}

void ImportPage::startWithCandidates(CouncilId council)
{
    showStep(File);
    m_kind->setCurrentIndex(0);
    m_council->setCurrentIndex(std::max(0, static_cast<int>(m_councils.indexOf(council))));
    m_kind->setFocus();
}

QString ImportPage::kindKey() const
{
    return m_kind->currentIndex() == 0 ? u"candidates"_s : u"members"_s;
}

void ImportPage::chooseFile()
{
    const QString path = askFileToOpen(this, tr("List to import"), spreadsheetFilter());
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes)
        return m_band->showNotice(Sign::Broken, bytes.error().message);
    m_bytes = *bytes;
    m_fileName = QFileInfo(path).fileName();
    m_options.council = m_councils.value(m_council->currentIndex());
    readFile({});
}

void ImportPage::readFile(const QString &sheet)
{
    const BusyCursor busy;
    const auto read = exchange::readSheet(m_bytes, sheet);
    if (!read)
        return m_band->showNotice(Sign::Broken, read.error().message);
    if (read->table.lines.isEmpty())
        return m_band->showNotice(Sign::Broken, tr("The file holds no line."));
    m_table = read->table;
    m_sheet->clear();
    m_sheet->addItems(read->others);
    m_sheet->setCurrentText(read->name);
    m_sheet->setVisible(read->others.size() > 1);
    m_options.columns.clear();
    m_options.decisions.clear();
    m_profiles =
        exchange::ImportProfileRepository(m_workspace.database()).list(kindKey()).valueOr({});
    m_profile->clear();
    m_profile->addItem(tr("Without profile"));
    for (const exchange::ImportProfile &profile : std::as_const(m_profiles))
        m_profile->addItem(profile.name);
    m_profile->setVisible(!m_profiles.isEmpty());
    m_profileName->clear();
    for (const exchange::Table::Line &line :
         m_table.lines.first(qMin<qsizetype>(10, m_table.lines.size()))) {
        if (const auto fit = exchange::fitting(m_profiles, line.cells)) {
            m_profile->setCurrentText(fit->name);
            m_options.columns = fit->columns;
            break;
        }
    }
    showStep(Columns);
    fillColumns();
}

void ImportPage::useProfile()
{
    const int index = m_profile->currentIndex() - 1;
    m_options.columns = index < 0 ? QHash<QString, QString>() : m_profiles.at(index).columns;
    fillColumns();
}

/// One row a column of the file: its heading, what stands in it, and what it is read as.
void ImportPage::fillColumns()
{
    const auto match = exchange::guessColumns(m_table, exchange::personFields(), m_options.columns);
    m_headingLine = match.headingLine;
    delete m_columnRows;
    m_columnBoxes.clear();
    m_columnRows = new QWidget(m_columnHost);
    auto *grid = new QGridLayout(m_columnRows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_columnHost->layout()->addWidget(m_columnRows);
    int column = 0;
    for (const QString &title : {tr("Column of the file"), tr("First value"), tr("Is read as")})
        grid->addWidget(mutedLabel(title, m_columnRows), 0, column++);
    const qsizetype columns = m_table.lines.at(m_headingLine).cells.size();
    for (qsizetype at = 0; at < columns; ++at)
        addColumnRow(static_cast<int>(at) + 1, at, match);
    grid->setRowStretch(static_cast<int>(columns) + 1, 1);
    m_columnRows->show();
    showMissing();
}

void ImportPage::addColumnRow(int row, qsizetype column, const exchange::ColumnMatch &match)
{
    const QString heading = m_table.lines.at(m_headingLine).cells.at(column);
    if (heading.isEmpty())
        return;
    auto *grid = static_cast<QGridLayout *>(m_columnRows->layout());
    QString sample = m_table.lines.value(m_headingLine + 1).cells.value(column).simplified();
    if (sample.size() > kSampleLength)
        sample = sample.left(kSampleLength) + u'…';
    auto *box = new QComboBox(m_columnRows);
    box->setAccessibleName(tr("What “%1” is read as").arg(heading));
    box->addItem(tr("Not read"), QString(exchange::kLeftAside));
    for (const exchange::ImportField &field : exchange::personFields())
        box->addItem(field.label, field.key);
    const QString field = match.column.key(column);
    box->setCurrentIndex(std::max(0, box->findData(field)));
    for (const QString &text : {heading, sample}) {
        auto *label = new QLabel(text, m_columnRows);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, row, text == heading ? 0 : 1);
    }
    grid->addWidget(box, row, 2);
    m_columnBoxes.append({heading, box});
    connect(box, &QComboBox::activated, this, &ImportPage::showMissing);
}

QHash<QString, QString> ImportPage::chosenColumns() const
{
    QHash<QString, QString> columns;
    for (const auto &[heading, box] : m_columnBoxes)
        columns.insert(heading, box->currentData().toString());
    return columns;
}

void ImportPage::showMissing()
{
    const auto match = exchange::guessColumns(m_table, exchange::personFields(), chosenColumns());
    const auto complete = exchange::checkRequired(match, exchange::personFields());
    m_missing->setText(complete ? QString() : complete.error().message);
    m_missing->setVisible(!complete.has_value());
    m_checkButton->setEnabled(complete.has_value());
}

void ImportPage::check()
{
    m_options.columns = chosenColumns();
    const QString name = m_profileName->text().simplified();
    if (!name.isEmpty()) {
        const auto kept = exchange::ImportProfileRepository(m_workspace.database())
                              .save({.id = {},
                                     .kind = kindKey(),
                                     .name = name,
                                     .columns = m_options.columns,
                                     .revision = 0});
        if (!kept)
            return m_workspace.notifier().report(kept.error());
    }
    showStep(Check);
    plan();
}

/// Judges each line against the file as it is now.
void ImportPage::plan()
{
    const BusyCursor busy;
    const auto kind =
        m_kind->currentIndex() == 0 ? MembershipKind::Candidate : MembershipKind::Member;
    auto planned = exchange::planMembershipImport(m_workspace.database(), kind, m_table, m_options,
                                                  m_workspace.today());
    if (!planned) {
        showStep(Columns);
        return m_band->showNotice(Sign::Broken, planned.error().message);
    }
    m_plan = *planned;
    QList<ImportRow> rows;
    for (const ImportLine &line : std::as_const(m_plan.lines))
        rows.append({line.number, line});
    m_lines->setRows(std::move(rows));
    const auto count = [this](ImportVerdict verdict) { return m_plan.count(verdict); };
    m_counts->setText(QStringList{tr("%n line(s):", nullptr, static_cast<int>(m_plan.lines.size())),
                                  tr("%n new,", nullptr, count(ImportVerdict::New)),
                                  tr("%n already known,", nullptr, count(ImportVerdict::Known)),
                                  tr("%n identical,", nullptr, count(ImportVerdict::Identical)),
                                  tr("%n doubtful,", nullptr, count(ImportVerdict::Doubtful)),
                                  tr("%n refused.", nullptr, count(ImportVerdict::Refused))}
                          .join(u' '));
    const int writable = m_plan.writable();
    m_import->setText(tr("Import %n line(s)", nullptr, writable));
    m_import->setEnabled(writable > 0);
    m_export->setEnabled(count(ImportVerdict::Refused) + count(ImportVerdict::Doubtful) > 0);
    showLine();
}

void ImportPage::showLine()
{
    const ImportRow *row = m_lines->current();
    const bool isDoubtful = row != nullptr && row->line.likeness.isValid()
        && (row->line.verdict == ImportVerdict::Doubtful
            || m_options.decisions.contains(row->line.number));
    m_same->setEnabled(isDoubtful);
    m_other->setEnabled(isDoubtful);
}

void ImportPage::decide(bool isSamePerson)
{
    const ImportRow *row = m_lines->current();
    if (row == nullptr)
        return;
    m_options.decisions.insert(row->line.number, isSamePerson ? row->line.likeness : PersonId());
    plan();
    m_lines->table()->setFocus();
}

void ImportPage::exportRefused()
{
    const QString proposed =
        tr("%1 – lines left aside.csv").arg(QFileInfo(m_fileName).completeBaseName());
    const QString path =
        askFileToSave(this, tr("Lines left aside"), proposed, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = storage::AtomicFile::write(path, exchange::refusedLines(m_plan));
        !written)
        return m_workspace.notifier().report(written.error());
    m_workspace.notifier().done(
        tr("The lines left aside are in “%1”. Correct them there, then import that file.")
            .arg(QFileInfo(path).fileName()));
}

void ImportPage::import()
{
    const exchange::ImportPlan clean = exchange::withoutRefused(m_plan);
    const int left = static_cast<int>(m_plan.lines.size() - clean.lines.size());
    const bool isCandidates = m_plan.kind == MembershipKind::Candidate;
    const BusyCursor busy;
    const bool done = m_workspace.run(
        isCandidates ? u"candidacy"_s : u"mandate"_s, tr("Import “%1”").arg(m_fileName),
        [database = &m_workspace.database(), clean]() -> Result<qint64> {
            FB_TRY(exchange::applyMembershipImport(*database, clean));
            return 0;
        });
    if (!done)
        return;
    m_workspace.announce(u"person"_s);
    const QString said = isCandidates ? tr("%n candidate(s) imported.", nullptr, clean.writable())
                                      : tr("%n member(s) imported.", nullptr, clean.writable());
    QStringList result{said};
    if (left > 0)
        result += tr("%n line(s) were left aside; export them to correct them.", nullptr, left);
    m_result->setText(result.join(u' '));
    showStep(End);
    m_workspace.notifier().done(said, {{RecordTexts::undo(), [workspace = &m_workspace] {
                                            workspace->undoStack().undo();
                                        }}});
}

} // namespace faubourg::ui
