#include "ui/print/onefileeach.h"

#include "core/render/output.h"
#include "ui/base/busycursor.h"
#include "ui/base/dialogs.h"
#include "ui/base/notifier.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Output)
};

} // namespace

void saveOneFileEach(QWidget *parent, Notifier &notifier, const documents::Document &document)
{
    const QString chosen = askFolder(parent, Tr::tr("Folder for one file a person"));
    if (chosen.isEmpty())
        return;
    const BusyCursor busy;
    const auto written = render::writeLetters(document, *render::outputFormat(u"pdf"_s), chosen);
    if (!written)
        return notifier.report(written.error());
    const auto open = [chosen] { QDesktopServices::openUrl(QUrl::fromLocalFile(chosen)); };
    notifier.done(Tr::tr("%n file(s) written to %1.", nullptr, *written)
                      .arg(QDir::toNativeSeparators(chosen)),
                  {{Tr::tr("Open the folder"), open}});
}

} // namespace faubourg::ui
