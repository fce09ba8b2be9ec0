#pragma once

#include "core/training/trainingrepository.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

/// The trainings offered to members and elected officials: what, when, where, by whom, who
/// enrolled, who came, and their certificates.
class TrainingsPage final
    : public RecordPage<training::TrainingRepository, training::Training, training::TrainingRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::TrainingsPage)

public:
    TrainingsPage(Workspace &workspace, QWidget *parent);

    std::optional<PrintableDocument> printable() const override;

protected:
    Result<QList<training::TrainingRow>> listRows() const override;
    training::Training newRecord() const override;
    Result<void> check(const training::Training &training) const override;
    QString nameOf(const training::Training &training) const override;
    Headline headlineOf(const training::Training &training) const override;
    RecordTexts recordTexts() const override;
    bool showsKind(const QString &kind) const override;
    void recordShown(const training::Training &training) override;

private:
    static QList<Column<training::TrainingRow>> columns();
    void addMainForm();
    void addSittings(Form<training::Training> *form);
    void addTrainees();
    void addActions();
    void enrolMembers();
    void markAttended();
    void certify();
    bool change(const training::Training &changed, const QString &undoText, const QString &said);

    QAction *m_enrol = nullptr;
    QAction *m_attended = nullptr;
    QAction *m_certify = nullptr;
};

} // namespace faubourg::ui
