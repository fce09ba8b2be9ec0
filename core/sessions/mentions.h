#pragma once

#include "core/people/mentiontoken.h"

#include <QList>
#include <QString>

#include <functional>

namespace faubourg::sessions {

/// Free text names persons by tokens such as `[[person:12]]`, so that a name stands in the
/// person tables only and an erasure or a change of name reaches every text. A token is
/// `[[person:` + a positive number without leading zero + `]]`; anything else that looks
/// like one is plain text and is left as it is.
struct Mention
{
    PersonId person;
    qsizetype position = 0; ///< of the first bracket, in UTF-16 units
    qsizetype length = 0;

    friend bool operator==(const Mention &, const Mention &) = default;
};

using people::mentionToken;

/// Every mention of `text`, in order.
QList<Mention> mentions(QStringView text);

/// The persons `text` mentions, each once, in order of first mention.
QList<PersonId> mentionedPersons(QStringView text);

/// The text with each token replaced by what `name` says. The names are not searched for
/// tokens again.
QString replaceMentions(QStringView text, const std::function<QString(PersonId)> &name);

/// The text without its tokens: what may be searched or counted.
QString withoutMentions(QStringView text);

} // namespace faubourg::sessions
