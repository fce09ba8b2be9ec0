#include "core/render/pdf.h"

#include "core/render/layout.h"
#include "core/render/pdf/assembly.h"
#include "core/storage/atomicfile.h"

#include <QCoreApplication>

namespace faubourg::render {

using documents::Document;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::render::Pdf)
};

} // namespace

Result<PdfFile> pdfAssembledBy(const Assembler &assemble, const Document &document,
                               const PdfOptions &options)
{
    FB_TRY(documents::validate(document));
    const PageList list = layout(document);
    auto assembled = assemble(list, document, options.standard);
    if (assembled)
        return PdfFile{*std::move(assembled)};
    qWarning("PDF without structure: %s", qUtf8Printable(assembled.error().detail));
    FB_TRY_LET(plain, untagged(list, document));
    return PdfFile{std::move(plain),
                   Tr::tr("This PDF has no structure for screen readers, because the program could "
                          "not verify it. It can be read, printed and archived (PDF/A-1b). Please "
                          "tell the person who looks after Faubourg.")};
}

Result<PdfFile> pdf(const Document &document, const PdfOptions &options)
{
    return pdfAssembledBy(&tagged, document, options);
}

Result<QString> writePdf(const Document &document, const QString &path, const PdfOptions &options)
{
    FB_TRY_LET(file, pdf(document, options));
    FB_TRY(storage::AtomicFile::write(path, file.bytes));
    return std::move(file.warning);
}

} // namespace faubourg::render
