#include "ui/print/onefileeach.h"

#include "core/render/pdf.h"
#include "ui/base/busycursor.h"
#include "ui/base/dialogs.h"
#include "ui/base/notifier.h"
#include "ui/print/output.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using documents::Document;
using documents::Section;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Output)
};

/// A name that no file of `folder` bears yet.
QString freePath(const QDir &folder, const QString &title)
{
    const QString name = safeFileName(title);
    QString path = folder.filePath(name + u".pdf"_s);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(u"%1 (%2).pdf"_s.arg(name).arg(number));
    return path;
}

} // namespace

QList<Document> lettersOf(const Document &document)
{
    QList<Document> letters;
    for (const documents::Block &block : document.blocks) {
        const auto *section = std::get_if<Section>(&block.content);
        if (section == nullptr || section->bookmark.isEmpty())
            continue;
        Document letter = document;
        letter.title = document.title + u" – "_s + section->bookmark;
        letter.blocks = {*section};
        letters.append(letter);
    }
    return letters;
}

void saveOneFileEach(QWidget *parent, Notifier &notifier, const Document &document)
{
    const QString chosen = askFolder(parent, Tr::tr("Folder for one file a person"));
    if (chosen.isEmpty())
        return;
    const QDir folder(chosen);
    const BusyCursor busy;
    int written = 0;
    for (const Document &letter : lettersOf(document)) {
        if (const auto done = render::writePdf(letter, freePath(folder, letter.title)); !done)
            return notifier.report(done.error());
        ++written;
    }
    const auto open = [chosen] { QDesktopServices::openUrl(QUrl::fromLocalFile(chosen)); };
    notifier.done(
        Tr::tr("%n file(s) written to %1.", nullptr, written).arg(QDir::toNativeSeparators(chosen)),
        {{Tr::tr("Open the folder"), open}});
}

} // namespace faubourg::ui
