#include "core/render/output.h"

#include "core/base/text/filename.h"
#include "core/documents/parts.h"
#include "core/render/html.h"
#include "core/render/odt.h"
#include "core/render/pdf.h"
#include "core/storage/atomicfile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using documents::Document;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::render::Output)
};

template <PdfStandard standard>
Result<MadeFile> toPdf(const Document &document)
{
    FB_TRY_LET(made, pdf(document, {standard}));
    return MadeFile{std::move(made.bytes), made.warning};
}

/// A writer that never falls short.
template <auto writer>
Result<MadeFile> whole(const Document &document)
{
    FB_TRY_LET(bytes, writer(document));
    return MadeFile{std::move(bytes)};
}

Result<QByteArray> toText(const Document &document)
{
    FB_TRY(documents::validate(document));
    return documents::plainText(document).toUtf8();
}

/// A path for each letter; two people of one name get a number.
QStringList pathsOf(const QList<Document> &letters, const OutputFormat &format, const QDir &folder)
{
    QStringList paths;
    QStringList taken; // folded: Windows takes A and a for one
    for (const Document &letter : letters) {
        const QString name = safeFileName(letter.title);
        QString unique = name;
        for (int i = 2; taken.contains(unique.toCaseFolded()); ++i)
            unique = u"%1 (%2)"_s.arg(name).arg(i);
        taken.append(unique.toCaseFolded());
        paths.append(folder.filePath(unique + u'.' + format.extension));
    }
    return paths;
}

/// Files of a folder that go away again unless they are kept.
class NewFiles
{
public:
    explicit NewFiles(QString folder) : m_folder(std::move(folder)) { }
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;
    ~NewFiles()
    {
        for (const QString &path : m_paths)
            QFile::remove(path);
        if (m_isOurs)
            QDir().rmdir(m_folder);
    }

    Result<void> prepare()
    {
        if (QFileInfo(m_folder).isDir())
            return {};
        m_isOurs = QDir().mkdir(m_folder);
        if (m_isOurs)
            return {};
        return Error{ErrorCode::Storage,
                     Tr::tr("The folder %1 cannot be made. Choose a folder where you may write.")
                         .arg(QDir::toNativeSeparators(m_folder)),
                     {}};
    }

    Result<void> write(const QString &path, const QByteArray &content)
    {
        FB_TRY(storage::AtomicFile::write(path, content));
        m_paths.append(path);
        return {};
    }

    void keep()
    {
        m_paths.clear();
        m_isOurs = false;
    }

private:
    QString m_folder;
    QStringList m_paths;
    bool m_isOurs = false;
};

} // namespace

QList<OutputFormat> outputFormats()
{
    return {{u"pdf"_s, u"pdf"_s, Tr::tr("PDF document"), &toPdf<PdfStandard::A2aUa>},
            {u"odt"_s, u"odt"_s, Tr::tr("Text to edit (OpenDocument)"), &whole<toOdt>},
            {u"html"_s, u"html"_s, Tr::tr("Web page"), &whole<toHtml>},
            {u"txt"_s, u"txt"_s, Tr::tr("Plain text"), &whole<toText>},
            {u"pdf-a1b"_s, u"pdf"_s, Tr::tr("PDF for an older archive (PDF/A-1)"),
             &toPdf<PdfStandard::A1b>}};
}

std::optional<OutputFormat> outputFormat(const QString &key)
{
    for (const OutputFormat &format : outputFormats()) {
        if (format.key == key)
            return format;
    }
    return {};
}

Result<QString> writeDocument(const Document &document, const OutputFormat &format,
                              const QString &path)
{
    FB_TRY_LET(made, format.make(document));
    FB_TRY(storage::AtomicFile::write(path, made.bytes));
    return made.warning;
}

Result<int> writeLetters(const Document &document, const OutputFormat &format,
                         const QString &folder)
{
    const QList<Document> letters = documents::letters(document);
    if (letters.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("“%1” is one document, not one for each person. Write it to a single "
                            "file.")
                         .arg(document.title),
                     {}};
    const QStringList paths = pathsOf(letters, format, QDir(folder));
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("%1 is already there; no letter was written. Choose an empty "
                                "folder.")
                             .arg(QDir::toNativeSeparators(path)),
                         {}};
    }
    NewFiles files(folder);
    FB_TRY(files.prepare());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        FB_TRY_LET(made, format.make(letters.at(i)));
        FB_TRY(files.write(paths.at(i), made.bytes));
    }
    files.keep();
    return int(letters.size());
}

} // namespace faubourg::render
