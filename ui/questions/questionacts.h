#pragma once

#include "core/sessions/questionrepository.h"
#include "core/sessions/questionstate.h"

namespace faubourg::ui {

/// The register of questions for undoable verbs: the journal names the act after the verb
/// that leads from the stored question to the new one.
class QuestionActs final
{
public:
    explicit QuestionActs(const storage::Database &database) : m_repository(database) { }

    Result<sessions::Question> save(const sessions::Question &question);
    Result<void> remove(QuestionId id, int revision) { return m_repository.remove(id, revision); }

private:
    sessions::QuestionRepository m_repository;
};

QString verbText(sessions::QuestionVerb verb);
/// "Forward the question %1"
QString undoText(sessions::QuestionVerb verb);

} // namespace faubourg::ui
