#include "ui/sessions/mentionnames.h"

#include "core/people/personrepository.h"
#include "core/sessions/mentions.h"
#include "ui/base/fields.h"

namespace faubourg::ui {

void MentionNames::add(const QList<PersonId> &people)
{
    for (const PersonId person : people) {
        if (const QString name = nameOf(person); !name.isEmpty())
            m_known.insert(name, person);
    }
}

QString MentionNames::shown(const QString &stored) const
{
    return sessions::replaceMentions(stored, [this](PersonId person) {
        const QString name = nameOf(person);
        if (name.isEmpty())
            return sessions::mentionToken(person); // erased: the token alone remains
        m_known.insert(name, person);
        return name;
    });
}

QString MentionNames::stored(const QString &shown) const
{
    QStringList names = m_known.keys();
    std::ranges::sort(names, std::greater{}, &QString::size); // "@Nadia Lemaire-Petit" first
    QString text = shown;
    for (const QString &name : std::as_const(names)) {
        const QString token = sessions::mentionToken(m_known.value(name));
        qsizetype at = text.indexOf(name);
        while (at >= 0) {
            const qsizetype end = at + name.size();
            const bool isWhole = end == text.size() || !text.at(end).isLetterOrNumber();
            if (isWhole)
                text.replace(at, name.size(), token);
            at = text.indexOf(name, at + (isWhole ? token.size() : name.size()));
        }
    }
    return text;
}

void MentionNames::wordIn(TextField *field)
{
    field->setWording([this](const QString &text) { return shown(text); },
                      [this](const QString &text) { return stored(text); });
}

/// "@Nadia Lemaire"; empty when the person is no longer stored.
QString MentionNames::nameOf(PersonId person) const
{
    const auto found = people::PersonRepository(m_database).find(person);
    if (!found)
        return {};
    return u'@'
        + QString(found->name.firstName + u' ' + people::shownLastName(found->name)).trimmed();
}

} // namespace faubourg::ui
