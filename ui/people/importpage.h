#pragma once

#include "core/exchange/people/columns.h"
#include "core/exchange/people/importprofile.h"
#include "core/exchange/people/membershipimport.h"
#include "ui/base/linkedtable.h"
#include "ui/base/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace faubourg::ui {

class Band;
class Workspace;

/// A line of the file being imported, as a row.
struct ImportRow
{
    qint64 id = 0; ///< the number of the line
    exchange::ImportLine line;
};

/// Takes a list of candidates or members over: file, columns, check, end. Until the last button
/// nothing is written; then everything at once, and one undo takes it back.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    /// Start with that file, as if it had been chosen.
    void openFile(const QString &path);
    /// Candidates of that council: what the councils' page asks for.
    void startWithCandidates(CouncilId council);

private:
    enum Step { File, Columns, Check, End };

    QWidget *makeFileStep();
    QWidget *makeColumnsStep();
    QWidget *makeCheckStep();
    QWidget *makeEndStep();
    void showStep(Step step);
    void chooseFile();
    void readFile(const QString &sheet);
    void fillColumns();
    void addColumnRow(int row, qsizetype column, const exchange::ColumnMatch &match);
    void useProfile();
    void showMissing();
    QHash<QString, QString> chosenColumns() const;
    void check();
    void plan();
    void showLine();
    void decide(bool isSamePerson);
    void exportRefused();
    void import();
    QString kindKey() const;

    Workspace &m_workspace;
    QByteArray m_bytes;
    QString m_fileName;
    exchange::Table m_table;
    qsizetype m_headingLine = 0;
    exchange::ImportOptions m_options;
    exchange::ImportPlan m_plan;
    QList<exchange::ImportProfile> m_profiles;
    QList<CouncilId> m_councils;

    QStackedWidget *m_steps;
    QLabel *m_progress;
    Band *m_band;
    QComboBox *m_kind = nullptr;
    QComboBox *m_council = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_profile = nullptr;
    QLineEdit *m_profileName = nullptr;
    QWidget *m_columnRows = nullptr;
    QWidget *m_columnHost = nullptr;
    QList<std::pair<QString, QComboBox *>> m_columnBoxes; ///< by heading
    QLabel *m_missing = nullptr;
    QPushButton *m_checkButton = nullptr;
    QLabel *m_counts = nullptr;
    LinkedTable<ImportRow> *m_lines = nullptr;
    QPushButton *m_same = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace faubourg::ui
