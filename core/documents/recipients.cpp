#include "core/documents/recipients.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::Recipients)
};

bool isWrittenByPost(people::Channel channel)
{
    return channel == people::Channel::Post || channel == people::Channel::Both;
}

Fields addressed(const people::Person &person, const QStringList &recipient, QDate today,
                 QStringList &warnings)
{
    const people::PersonAddress *address = people::currentAddress(person, today);
    const people::PostalLines lines =
        people::postalLines(recipient, address ? address->postal : people::PostalAddress{});
    const bool isComplete = lines.problems.isEmpty();
    if (!isComplete && isWrittenByPost(person.preferredChannel)) {
        const QString problem = address ? lines.problems.join(u' ')
                                        : Tr::tr("No address is known. Complete the record, or "
                                                 "hand the letter over.");
        warnings.append(people::listName(person.name) + u" – "_s + problem);
    }
    return {
        {u"nom"_s, people::listName(person.name)},
        {u"nom_complet"_s, people::letterName(person.name)},
        {u"civilite"_s, people::civilityWord(person.name)},
        {u"appel"_s, people::salutation(person.name)},
        {u"adresse"_s, Value::texts(isComplete ? lines.lines : recipient)},
        {u"en_main_propre"_s, Value::flag(!isComplete)},
        {u"mineur"_s, Value::flag(people::isMinorOn(person.birthDate, today))},
    };
}

} // namespace

QString roleTitleOn(const people::Person &person, QDate day)
{
    for (const people::PersonRole &role : people::rolesOn(person, day)) {
        if (!role.title.isEmpty())
            return role.title;
    }
    return {};
}

Fields recipientFields(const people::Person &person, QDate today, QStringList &warnings)
{
    return addressed(person, {people::letterName(person.name)}, today, warnings);
}

Fields guardianFields(const people::Person &minor, QDate today, QStringList &warnings)
{
    Fields fields = addressed(minor, {u"Représentants légaux de"_s, people::letterName(minor.name)},
                              today, warnings);
    fields.insert(u"appel"_s, people::salutation({}));
    return fields;
}

QList<FieldInfo> recipientFieldInfos()
{
    return {
        {u"nom"_s, u"« Mme LEMAIRE Nadia »"_s},
        {u"nom_complet"_s, u"« Madame Nadia Lemaire »"_s},
        {u"civilite"_s, u"« Madame », « Monsieur » ou rien ; {{accord:…}} s’en sert"_s},
        {u"appel"_s, u"« Madame, »"_s},
        {u"adresse"_s, u"Lignes de l’adresse"_s, FieldKind::List},
        {u"en_main_propre"_s, u"L’adresse est incomplète"_s, FieldKind::Flag},
        {u"mineur"_s, u"A moins de 18 ans"_s, FieldKind::Flag},
    };
}

} // namespace faubourg::documents
