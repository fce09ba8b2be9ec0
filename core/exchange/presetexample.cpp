#include "core/exchange/presetsections.h"
#include "core/storage/fileproperty.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

/// An example says so on every page that is printed from it.
Result<void> loadExampleMark(PresetContext &context, PresetObject &preset)
{
    if (!preset.flag("is_example"_L1, false))
        return {};
    return storage::setFileProperty(context.database, u"is_example"_s, u"1"_s);
}

} // namespace faubourg::exchange
