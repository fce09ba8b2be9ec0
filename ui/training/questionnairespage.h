#pragma once

#include "core/training/questionnairerepository.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

class ResponsesPanel;
class TallyPanel;

/// What the councils are asked about the training they need: the questionnaire, its questions,
/// the sheets given back and their tally. The first questions proposed are those of the model.
class QuestionnairesPage final
    : public RecordPage<training::QuestionnaireRepository, training::Questionnaire,
                        training::QuestionnaireRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::QuestionnairesPage)

public:
    QuestionnairesPage(Workspace &workspace, QWidget *parent);

    std::optional<PrintableDocument> printable() const override;

protected:
    Result<QList<training::QuestionnaireRow>> listRows() const override;
    training::Questionnaire newRecord() const override;
    Result<void> check(const training::Questionnaire &questionnaire) const override;
    QString nameOf(const training::Questionnaire &questionnaire) const override;
    Headline headlineOf(const training::Questionnaire &questionnaire) const override;
    RecordTexts recordTexts() const override;
    bool showsKind(const QString &kind) const override;
    void recordShown(const training::Questionnaire &questionnaire) override;

private:
    void addMainForm();
    void addQuestions();
    void addActions();
    void preview(const QString &kind);
    void copy();
    const training::QuestionnaireRow *rowOf(training::QuestionnaireId id) const;

    ResponsesPanel *m_responses = nullptr;
    TallyPanel *m_tally = nullptr;
    QAction *m_print = nullptr;
    QAction *m_printTally = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace faubourg::ui
