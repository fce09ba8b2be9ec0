#pragma once

#include "core/councils/councilrepository.h"
#include "core/councils/recognition.h"
#include "core/programme/actionrepository.h"
#include "core/reports/aroundthetable.h"
#include "core/reports/councilinitiatives.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"

namespace faubourg::reports {

/// Invitations of members to the sessions held, and how many came, for one part of them.
struct AttendancePart
{
    QString name = {}; ///< a college; empty elsewhere
    int invited = 0;   ///< invitations: one a member and session
    int present = 0;

    friend bool operator==(const AttendancePart &, const AttendancePart &) = default;
};

/// How members came to the sessions of a year: substitutes count when they were invited.
struct YearAttendance
{
    AttendancePart all = {};
    AttendancePart women = {};
    AttendancePart men = {};
    AttendancePart unknownSex = {};
    QList<AttendancePart> colleges = {};       ///< by name
    QMap<MemberAge, AttendancePart> ages = {}; ///< on the day of the session; only those met
};

/// One sitting of the year.
struct ReviewedSession
{
    sessions::SessionRow row = {};
    bool isHeld = false;
};

struct QuestionTheme
{
    QString name; ///< empty: no theme
    int asked = 0;
};

/// The questions asked in a year and what became of them until the day of the review.
struct QuestionReview
{
    QList<sessions::QuestionRow> asked = {}; ///< oldest first
    int answered = 0;                        ///< answered or closed
    int dismissed = 0;
    int open = 0;
    int late = 0;                     ///< open beyond their day, or answered after it
    std::optional<int> meanDays = {}; ///< from the question to its answer, rounded
    QList<QuestionTheme> themes = {}; ///< the most asked first
};

/// A proposal or an opinion of the council, as its minutes record it.
struct CouncilStatement
{
    QDate date;
    sessions::EntryKind kind = sessions::EntryKind::Proposal;
    QString text; ///< with mention tokens
};

/// A working group or the coordination in a year.
struct ReviewedBody
{
    councils::Body body = {};
    int leads = 0;   ///< as of the day of the review, or the last day of the body
    int members = 0; ///< the others, as of the same day
    int held = 0;    ///< its sessions held in the year
};

/// A council's year ("bilan annuel d'un conseil").
struct CouncilReview
{
    councils::Council council = {};
    int year = 0;
    QDate asOf = {}; ///< the last day of the year, or the day it was asked for before that
    QList<ReviewedSession> sessions = {}; ///< by day, postponed and cancelled ones too
    YearAttendance attendance = {};
    QuestionReview questions = {};
    QList<CouncilStatement> statements = {}; ///< by day
    QList<sessions::FollowUpRow> followUps = {};
    QList<programme::ActionRow> actions = {};
    QList<councils::RuleLight> lights = {}; ///< as of `asOf`
    QList<councils::CollegeFill> colleges = {};
    councils::SexCount members = {};                      ///< full members as of `asOf`
    AroundTheTable table = {};                            ///< who they are, as of `asOf`
    QList<ReviewedBody> bodies = {};                      ///< without the plenary
    std::optional<councils::RecognitionOrder> order = {}; ///< in force on `asOf`
    QList<CouncilInitiative> initiatives = {};            ///< under way in the year
    QHash<OrganisationId, QString> organisations = {};    ///< names of those spoken of
    int memberCount() const { return members.female + members.male + members.unknown; }
    int heldCount() const;
};

/// The year a review is about when nobody said: the one that ends, or ended three months
/// ago at most.
int reviewYear(QDate today);

Result<CouncilReview> councilReview(const storage::Database &database, CouncilId council, int year,
                                    QDate today);
/// Of every council open at the end of `year` (or on `today`), by name.
Result<QList<CouncilReview>> councilReviews(const storage::Database &database, int year,
                                            QDate today);

} // namespace faubourg::reports
