#include "core/sessions/mentions.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sessions {

QList<Mention> mentions(QStringView text)
{
    // 18 digits always fit a qint64; [0-9] rather than \d, which also takes other scripts.
    static const QRegularExpression token(u"\\[\\[person:([1-9][0-9]{0,17})\\]\\]"_s);
    QList<Mention> found;
    auto match = token.globalMatch(text.toString());
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        found += Mention{PersonId(one.capturedView(1).toLongLong()), one.capturedStart(),
                         one.capturedLength()};
    }
    return found;
}

QList<PersonId> mentionedPersons(QStringView text)
{
    QList<PersonId> persons;
    for (const Mention &mention : mentions(text)) {
        if (!persons.contains(mention.person))
            persons += mention.person;
    }
    return persons;
}

QString replaceMentions(QStringView text, const std::function<QString(PersonId)> &name)
{
    QString replaced;
    qsizetype done = 0;
    for (const Mention &mention : mentions(text)) {
        replaced += text.sliced(done, mention.position - done);
        replaced += name(mention.person);
        done = mention.position + mention.length;
    }
    replaced += text.sliced(done);
    return replaced;
}

QString withoutMentions(QStringView text)
{
    return replaceMentions(text, [](PersonId) { return QString(); });
}

} // namespace faubourg::sessions
