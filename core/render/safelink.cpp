#include "core/render/safelink.h"

#include <algorithm>
#include <array>

namespace faubourg::render {

bool isSafeLink(const QString &address)
{
    using namespace Qt::Literals::StringLiterals;
    static constexpr std::array kSchemes{"https://"_L1, "http://"_L1, "mailto:"_L1, "tel:"_L1};
    return std::any_of(kSchemes.begin(), kSchemes.end(), [&](QLatin1StringView scheme) {
        return address.startsWith(scheme, Qt::CaseInsensitive);
    });
}

} // namespace faubourg::render
