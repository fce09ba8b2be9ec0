#pragma once

#include "core/base/ids.h"
#include "core/documents/context.h"
#include "core/training/questionnaire.h"
#include "core/training/training.h"

namespace faubourg::documents {

/// What a document is about; the command line's selectors.
enum class Selector {
    Session,
    Council,
    Draw,
    Questionnaire,
    Training,
    Quartier,
    Action,
    Person,
    Year,
    Question,
    Office
};
inline constexpr EnumKeys kSelectorKeys{std::array{
    std::pair{Selector::Session, "session"}, std::pair{Selector::Council, "council"},
    std::pair{Selector::Draw, "draw"}, std::pair{Selector::Questionnaire, "questionnaire"},
    std::pair{Selector::Training, "training"}, std::pair{Selector::Quartier, "quartier"},
    std::pair{Selector::Action, "action"}, std::pair{Selector::Person, "person"},
    std::pair{Selector::Year, "year"}, std::pair{Selector::Question, "question"},
    std::pair{Selector::Office, "office"}}};

struct Selection
{
    SessionId session{};
    CouncilId council{};
    QuartierId quartier{};
    ActionId action{};
    PersonId person{};
    std::optional<int> year{};
    QuestionId question{};
    training::QuestionnaireId questionnaire{};
    training::TrainingId training{};
    DrawId draw{};
};

/// One kind of document that can be printed.
struct DocumentKind
{
    QString key;   ///< stable: "convocations"
    QString label; ///< translated
    Selector selector;
    QString templateName;
    QList<FieldInfo> (*fields)();
    Result<Prepared> (*prepare)(const storage::Database &, const Selection &,
                                const DocumentOptions &);
    /// Another record that will do: the letters of a council can be printed for one person.
    std::optional<Selector> alsoBy = {};

    bool isAbout(Selector record) const { return selector == record || alsoBy == record; }
};

/// Each family lists its own kinds, in the order that menus show them.
QList<DocumentKind> sessionKinds();
QList<DocumentKind> cardKinds();
QList<DocumentKind> memberKinds();
QList<DocumentKind> drawKinds();
QList<DocumentKind> trainingKinds();
QList<DocumentKind> questionKinds();
QList<DocumentKind> programmeKinds();
QList<DocumentKind> sheetKinds();
QList<DocumentKind> officeKinds();

} // namespace faubourg::documents
