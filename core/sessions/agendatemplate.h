#pragma once

#include "core/sessions/datetext.h"
#include "core/sessions/followup.h"
#include "core/sessions/question.h"
#include "core/sessions/session.h"

namespace faubourg::sessions {

/// A first agenda for the next session, to be completed: approval of the previous minutes when
/// they wait for it, what became of the follow-ups, answers to the questions, and other business
/// last. Points with nothing to say are left out.
QList<AgendaItem> nextAgendaTemplate(const std::optional<Session> &previous,
                                     const QList<FollowUp> &openFollowUps,
                                     const QList<Question> &pendingQuestions,
                                     const DateText &dateText);

} // namespace faubourg::sessions
