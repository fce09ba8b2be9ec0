#pragma once

#include "core/draws/drawrepository.h"
#include "ui/base/form.h"
#include "ui/base/linkedtable.h"

#include <QPointer>

class QComboBox;
class QPushButton;

namespace faubourg::ui {

class ActPanel;
class Ceremony;
class DrawPreparation;
class Workspace;

/// A person of the chosen draw.
struct DrawPersonLine
{
    RowId id;
    draws::DrawPersonRow row;
};

/// The draws of a council, the list and the result of the chosen one, and what is done with
/// it: prepare, freeze, hold the ceremony, print, take down the answers, sign, void.
class DrawsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DrawsPanel(Workspace &workspace, QWidget *parent = nullptr);

    void showCouncil(CouncilId council, const QString &name);
    DrawPreparation *preparation() const { return m_preparation; }
    LinkedTable<draws::DrawRow> *drawTable() const { return m_draws; }
    LinkedTable<DrawPersonLine> *personTable() const { return m_persons; }
    /// The ceremony on screen; null when there is none.
    Ceremony *ceremony() const;

private:
    struct Answered
    {
        QDate day;
        QDate startsOn;
    };

    QWidget *makeList();
    QWidget *makeButtons();
    void buildAnswering();
    QPushButton *addButton(QLayout *row, const QString &text, void (DrawsPanel::*run)());
    void fill();
    void fillPersons();
    void updateButtons();
    std::optional<draws::Draw> current() const;
    void showPreparation(bool shown);

    void prepare();
    void change();
    void openCeremony();
    void print();
    void saveDossier();
    void savePage();
    void exportCsv();
    void accept();
    void refuse();
    void noteAnswer();
    void sign();
    void annul();
    void printKind(const QString &kind);
    void write(const QString &title, const QString &fileName, const QByteArray &bytes);
    void told(const Result<draws::Draw> &done, const QString &sentence);

    Workspace &m_workspace;
    draws::DrawRepository m_repository;
    CouncilId m_council;
    QString m_name;
    QString m_subject; ///< the number whose answer is being noted
    draws::Answer m_answer = draws::Answer::None;
    QPointer<Ceremony> m_ceremony; ///< while it is open

    QWidget *m_list = nullptr;
    LinkedTable<draws::DrawRow> *m_draws = nullptr;
    LinkedTable<DrawPersonLine> *m_persons = nullptr;
    QWidget *m_buttons = nullptr;
    QComboBox *m_document = nullptr;
    QPushButton *m_prepare = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_saveDossier = nullptr;
    QPushButton *m_savePage = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_annul = nullptr;
    Form<Answered> *m_answerForm = nullptr;
    DateField *m_startsOn = nullptr;
    ActPanel *m_answering = nullptr;
    DrawPreparation *m_preparation;
};

} // namespace faubourg::ui
