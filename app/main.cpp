#include "core/office/parameterrepository.h"
#include "ui/base/preferences.h"
#include "ui/pages.h"
#include "ui/shell/appcontroller.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;

namespace {

ui::PresetShelf presetShelf()
{
    return {.presets = {{.name = u"empty"_s,
                         .title = QApplication::translate("Presets", "Empty"),
                         .contains = QApplication::translate(
                             "Presets", "The legal delays and thresholds, and nothing else.")}},
            .load = [](storage::Database &database,
                       const QString &) { return office::seedParameters(database); },
            .example = {}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName(u"Faubourg"_s);
    QApplication::setOrganizationName(u"Faubourg"_s);
    QApplication::setApplicationVersion(QStringLiteral(FAUBOURG_VERSION));

    ui::Preferences preferences;
    ui::applyLanguage(preferences);
    ui::applyAppearance(preferences.appearance());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QApplication::translate("main", "The file to open."),
                                 u"[file]"_s);
    parser.process(app);

    ui::AppController controller(
        preferences, [&preferences] { return ui::allPages(preferences); }, presetShelf());
    controller.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
