#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/base/result.h"
#include "core/people/personname.h"
#include "core/people/postaladdress.h"

#include <QList>

namespace faubourg::people {

/// Kept for the figures by sex that the annual report owes (CGCT L. 1111-2) and for
/// parity; Unknown is allowed and never blocks a rule.
enum class Sex { Unknown, Female, Male };
enum class Channel { Post, Email, Both, Hand };
enum class AddressKind { Home, Work, Seat };
enum class RoleKind { ElectedOfficial, Agent, Representative, Expert, Volunteer, Other };

inline constexpr EnumKeys kSexKeys{std::array{std::pair{Sex::Unknown, "unknown"},
                                              std::pair{Sex::Female, "female"},
                                              std::pair{Sex::Male, "male"}}};
inline constexpr EnumKeys kChannelKeys{
    std::array{std::pair{Channel::Post, "post"}, std::pair{Channel::Email, "email"},
               std::pair{Channel::Both, "both"}, std::pair{Channel::Hand, "hand"}}};
inline constexpr EnumKeys kAddressKindKeys{std::array{std::pair{AddressKind::Home, "home"},
                                                      std::pair{AddressKind::Work, "work"},
                                                      std::pair{AddressKind::Seat, "seat"}}};
inline constexpr EnumKeys kRoleKindKeys{std::array{
    std::pair{RoleKind::ElectedOfficial, "elected_official"}, std::pair{RoleKind::Agent, "agent"},
    std::pair{RoleKind::Representative, "representative"}, std::pair{RoleKind::Expert, "expert"},
    std::pair{RoleKind::Volunteer, "volunteer"}, std::pair{RoleKind::Other, "other"}}};

struct PersonAddress
{
    RowId id;
    AddressKind kind = AddressKind::Home;
    PostalAddress postal;
    Period period; ///< open at both ends when nothing is known

    friend bool operator==(const PersonAddress &, const PersonAddress &) = default;
};

/// What a person does for an organisation over a time. Dated rows, never overwritten:
/// an election ends some and starts others.
struct PersonRole
{
    RowId id;
    RoleKind kind = RoleKind::Other;
    OrganisationId organisation;
    QString title; ///< "Adjointe au maire, déléguée à la démocratie locale"
    Period period;

    friend bool operator==(const PersonRole &, const PersonRole &) = default;
};

/// Somebody the service knows. The only holder of an identity: everything else points
/// here, so that a person can be erased.
struct Person
{
    PersonId id;
    PersonName name;
    Sex sex = Sex::Unknown;
    QDate birthDate; ///< invalid when not known
    QString email;
    QString phone; ///< as normalisedPhone() gives it
    Channel preferredChannel = Channel::Post;
    QString notes; ///< objective, and readable by the person on request
    bool isFictitious = false;
    QDate anonymisedOn = {}; ///< since then nobody can tell who it was
    QList<PersonAddress> addresses;
    QList<PersonRole> roles;
    int revision = 0;

    friend bool operator==(const Person &, const Person &) = default;
};

/// Check every field; the error names the first wrong one. `today` bounds the birth.
Result<void> validate(const Person &person, QDate today);

/// The civility that goes with a sex, for lists that tell no other.
Civility civilityOf(Sex sex);

/// The person as it should be stored: names and texts tidied, telephone normalised.
Person tidied(Person person);

/// Whole years lived on `day`; nullopt without a birth date or before it. Born on 29
/// February, one grows older on 1 March in common years.
std::optional<int> ageOn(QDate birthDate, QDate day);
/// The first day on which somebody born on `birthDate` is `years` old.
QDate birthday(QDate birthDate, int years);
/// The age of majority in France (code civil, art. 414).
inline constexpr int kMajority = 18;
/// Known to be under 18 on `day`; false when the birth date is not known.
bool isMinorOn(QDate birthDate, QDate day);

/// The address to write to on `day`: the first listed one whose period holds, home
/// before seat before work; nullptr when there is none.
const PersonAddress *currentAddress(const Person &person, QDate day);
QList<PersonRole> rolesOn(const Person &person, QDate day);

/// The envelope block of a letter to `person` at `address`.
PostalLines postalLines(const Person &person, const PostalAddress &address);

} // namespace faubourg::people
