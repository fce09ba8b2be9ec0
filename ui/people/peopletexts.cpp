#include "ui/people/peopletexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::People)
};

} // namespace

Choices<people::Civility> civilityChoices()
{
    using people::Civility;
    return {{Civility::None, Tr::tr("None", "civility")},
            {Civility::Madam, Tr::tr("Madam")},
            {Civility::Sir, Tr::tr("Sir")}};
}

Choices<people::Sex> sexChoices()
{
    using people::Sex;
    return {{Sex::Unknown, Tr::tr("Not known", "sex")},
            {Sex::Female, Tr::tr("Woman")},
            {Sex::Male, Tr::tr("Man")}};
}

Choices<people::Channel> channelChoices()
{
    using people::Channel;
    return {{Channel::Post, Tr::tr("Post")},
            {Channel::Email, Tr::tr("E-mail")},
            {Channel::Both, Tr::tr("Post and e-mail")},
            {Channel::Hand, Tr::tr("By hand")}};
}

Choices<people::AddressKind> addressKindChoices()
{
    using people::AddressKind;
    return {{AddressKind::Home, Tr::tr("Home")},
            {AddressKind::Work, Tr::tr("Work")},
            {AddressKind::Seat, Tr::tr("Registered office")}};
}

Choices<people::RoleKind> roleKindChoices()
{
    using people::RoleKind;
    return {{RoleKind::ElectedOfficial, Tr::tr("Elected official")},
            {RoleKind::Agent, Tr::tr("Agent")},
            {RoleKind::Representative, Tr::tr("Representative")},
            {RoleKind::Expert, Tr::tr("Expert")},
            {RoleKind::Volunteer, Tr::tr("Volunteer")},
            {RoleKind::Other, Tr::tr("Other", "role")}};
}

QString likenessText(const QList<people::Likeness> &reasons)
{
    using people::Likeness;
    static const Choices<Likeness> words{{Likeness::SameName, Tr::tr("same name")},
                                         {Likeness::SwappedNames, Tr::tr("names swapped")},
                                         {Likeness::SimilarName, Tr::tr("name alike")},
                                         {Likeness::SameBirthDate, Tr::tr("same birth date")},
                                         {Likeness::SameStreet, Tr::tr("same street")},
                                         {Likeness::SameEmail, Tr::tr("same e-mail")},
                                         {Likeness::SamePhone, Tr::tr("same telephone")},
                                         {Likeness::OtherBirthDate, Tr::tr("another birth date")}};
    QStringList texts;
    for (const Likeness reason : reasons)
        texts += wordOf(words, reason);
    return texts.join(u", "_s);
}

} // namespace faubourg::ui
