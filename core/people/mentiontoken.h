#pragma once

#include "core/base/ids.h"

#include <QString>

namespace faubourg::people {

/// What stands for a person in free text: see sessions::Mention.
QString mentionToken(PersonId person);

} // namespace faubourg::people
