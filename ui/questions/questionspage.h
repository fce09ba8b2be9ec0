#pragma once

#include "core/sessions/questionrepository.h"
#include "core/sessions/questionstate.h"
#include "ui/sessions/mentionnames.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

class StepsBar;

/// The register of questions asked through the councils: who asked what, which service
/// answers, what to say on the telephone meanwhile.
class QuestionsPage final
    : public RecordPage<sessions::QuestionRepository, sessions::Question, sessions::QuestionRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::QuestionsPage)

public:
    QuestionsPage(Workspace &workspace, QWidget *parent);

    void refresh() override;
    QString currentTitle() const override;

protected:
    Result<QList<sessions::QuestionRow>> listRows() const override;
    sessions::Question newRecord() const override;
    Result<void> check(const sessions::Question &question) const override;
    QString nameOf(const sessions::Question &question) const override;
    Headline headlineOf(const sessions::Question &question) const override;
    RecordTexts recordTexts() const override;
    bool showsKind(const QString &kind) const override;
    bool canRemove() const override;
    void recordShown(const sessions::Question &question) override;

private:
    void addColumns();
    void addFacets();
    void addVerbs();
    void addQuestionForm();
    void addAnswerForm();
    QWidget *makePhoneBox(QWidget *parent);

    void runVerb(sessions::QuestionVerb verb);
    Result<sessions::Question> changedBy(sessions::QuestionVerb verb, const QString &said) const;
    std::optional<QString> ask(sessions::QuestionVerb verb);
    bool asksForField(sessions::QuestionVerb verb);
    void showVerbs(const sessions::Question &question);
    void showSteps(const sessions::Question &question);
    Sign signOf(const sessions::Question &question) const;

    MentionNames m_names;
    sessions::AnswerDelays m_delays;
    QComboBox *m_councilFacet = nullptr;
    QComboBox *m_serviceFacet = nullptr;
    StepsBar *m_steps = nullptr;
    QWidget *m_phoneBox = nullptr;
    QLabel *m_phone = nullptr;
    QLabel *m_course = nullptr;
    LineField *m_theme = nullptr;
    TextField *m_answer = nullptr;
    QHash<sessions::QuestionVerb, QAction *> m_verbs;
    QAction *m_more = nullptr;
};

/// The page for the sidebar.
PageFactory questionsPage();

} // namespace faubourg::ui
