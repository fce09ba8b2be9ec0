#include "core/render/pdf/assembly.h"

#include "core/render/pdf/metadata.h"
#include "core/render/pdf/outline.h"
#include "core/render/pdf/pagecontent.h"
#include "core/render/pdf/streams.h"
#include "core/render/pdf/structuretree.h"

#include <QColorSpace>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using documents::Document;
using Object = QPDFObjectHandle;

namespace {

constexpr double kPointsPerDot = 72 / kDotsPerInch;

Object name(std::string_view text)
{
    return Object::newName(std::string(text));
}

Object text(const QString &said)
{
    return Object::newUnicodeString(said.toStdString());
}

class Assembly
{
public:
    Assembly(const PageList &list, const Document &document, PdfStandard standard, bool isTagged)
        : m_list(list)
        , m_document(document)
        , m_isA1b(standard == PdfStandard::A1b)
        , m_isTagged(isTagged)
    {
        m_file.emptyPDF();
    }

    QByteArray make()
    {
        addPages();
        addOutline(m_file, m_list, m_pages);
        describe();
        return write();
    }

private:
    void addPages()
    {
        Object resources = m_file.makeIndirectObject(Object::newDictionary());
        Object all = m_file.getRoot().getKey("/Pages");
        for (const Page &page : m_list.pages) {
            m_pages.push_back(m_file.makeIndirectObject(Object::newDictionary(
                {{"/Type", name("/Page")},
                 {"/Parent", all},
                 {"/MediaBox",
                  Object::newArray(Object::Rectangle(0, 0, page.size.width() * kPointsPerDot,
                                                     page.size.height() * kPointsPerDot))},
                 {"/Resources", resources}})));
        }
        all.replaceKey("/Kids", Object::newArray(m_pages));
        all.replaceKey("/Count", Object::newInteger(int(m_pages.size())));
        fillPages(resources);
    }

    void fillPages(Object resources)
    {
        ContentWriter writer(m_list.nodes, m_isTagged);
        StructureTree tree(m_file, m_list, m_pages);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const PageContent content = writer.write(m_list.pages[i]);
            m_pages[i].replaceKey("/Contents", compressedStream(m_file, content.operators));
            if (m_isTagged)
                tree.addPage(i, content.nodes);
        }
        resources.replaceKey("/Font", writer.fonts().write(m_file, m_isA1b));
        resources.replaceKey("/XObject", writer.images().write(m_file));
        if (m_isTagged)
            tree.finish();
    }

    void describe()
    {
        Object root = m_file.getRoot();
        root.replaceKey("/Lang", text(m_document.language));
        root.replaceKey("/ViewerPreferences",
                        Object::newDictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
        if (m_isTagged)
            root.replaceKey("/MarkInfo",
                            Object::newDictionary({{"/Marked", Object::newBool(true)}}));
        root.replaceKey("/OutputIntents", Object::newArray({outputIntent()}));
        Object about = m_file.newStream(
            metadata(m_document, m_isA1b ? Claim::A1b : Claim::A2aUa).toStdString());
        about.getDict().replaceKey("/Type", name("/Metadata"));
        about.getDict().replaceKey("/Subtype", name("/XML"));
        root.replaceKey("/Metadata", about);

        const QString day = dateOf(m_document).toString(u"yyyyMMdd"_s);
        std::map<std::string, Object> info{
            {"/Title", text(m_document.title)},
            {"/Creator", text(creator())},
            {"/Producer", text(producer())},
            {"/CreationDate", text(u"D:%1000000+00'00'"_s.arg(day))}};
        if (!m_document.author.isEmpty())
            info["/Author"] = text(m_document.author);
        if (!m_document.subject.isEmpty())
            info["/Subject"] = text(m_document.subject);
        m_file.getTrailer().replaceKey("/Info",
                                       m_file.makeIndirectObject(Object::newDictionary(info)));
    }

    /// What the colours of the pages mean.
    Object outputIntent()
    {
        const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
        Object stream =
            compressedStream(m_file, {profile.constData(), std::size_t(profile.size())});
        stream.getDict().replaceKey("/N", Object::newInteger(3));
        return Object::newDictionary(
            {{"/Type", name("/OutputIntent")},
             {"/S", name("/GTS_PDFA1")},
             {"/OutputConditionIdentifier", Object::newString("sRGB IEC61966-2.1")},
             {"/RegistryName", Object::newString("http://www.color.org")},
             {"/Info", Object::newString("sRGB IEC61966-2.1")},
             {"/DestOutputProfile", stream}});
    }

    QByteArray write()
    {
        QPDFWriter writer(m_file);
        writer.setOutputMemory();
        // PDF/A-1 is of before objects could be packed.
        writer.setObjectStreamMode(m_isA1b ? qpdf_o_disable : qpdf_o_generate);
        writer.setMinimumPDFVersion(m_isA1b ? "1.4" : "1.7");
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true); // PDF/A counts the end of line with neither
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

    const PageList &m_list;
    const Document &m_document;
    bool m_isA1b;
    bool m_isTagged;
    QPDF m_file;
    std::vector<Object> m_pages;
};

Result<QByteArray> assembled(const PageList &list, const Document &document, PdfStandard standard,
                             bool isTagged)
{
    try {
        return Assembly(list, document, standard, isTagged).make();
    } catch (const std::exception &wrong) {
        return Error{ErrorCode::Storage, {}, QString::fromUtf8(wrong.what())};
    }
}

} // namespace

Result<QByteArray> tagged(const PageList &list, const Document &document, PdfStandard standard)
{
    return assembled(list, document, standard, true);
}

Result<QByteArray> untagged(const PageList &list, const Document &document)
{
    return assembled(list, document, PdfStandard::A1b, false);
}

} // namespace faubourg::render
