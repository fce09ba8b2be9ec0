#include "core/exchange/preset.h"
#include "ui/base/preferences.h"
#include "ui/pages.h"
#include "ui/shell/appcontroller.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;

namespace {

constexpr auto kExample = "bethune-demo"_L1;

/// What a new file can start from; the example is offered apart.
ui::PresetShelf presetShelf()
{
    ui::PresetShelf shelf;
    shelf.load = [](storage::Database &database, const QString &name) {
        return exchange::loadPreset(database, name);
    };
    const auto presets = exchange::presets();
    if (!presets)
        qWarning("%s", qUtf8Printable(presets.error().message));
    for (const exchange::PresetInfo &preset : presets.valueOr({})) {
        if (preset.name == kExample)
            shelf.example = preset.name;
        else
            shelf.presets.append({preset.name, preset.title, preset.description});
    }
    return shelf;
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
