#include "app/cli/language.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::cli {

void speak(const QString &language)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/faubourg_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(translator);
}

} // namespace faubourg::cli
