#include "core/render/pdf/tagging.h"

#include "core/render/pdf/markedcontent.h"
#include "core/render/pdf/metadata.h"
#include "core/render/pdf/outline.h"
#include "core/render/pdf/structuretree.h"
#include "core/render/pdf/tounicode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render {

using Object = QPDFObjectHandle;

namespace {

/// Thrown where libqpdf throws its own, so that there is one way out.
struct NotUnderstood : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

std::string_view viewOf(const Buffer &buffer)
{
    return {reinterpret_cast<const char *>(const_cast<Buffer &>(buffer).getBuffer()),
            buffer.getSize()};
}

/// Compressed at once: the content of all pages in clear would be most of the memory used.
void replaceContent(Object stream, const std::string &content)
{
    Pl_Buffer compressed("content");
    Pl_Flate flate("compress", &compressed, Pl_Flate::a_deflate);
    flate.writeString(content);
    flate.finish();
    stream.replaceStreamData(compressed.getBufferSharedPointer(), Object::newName("/FlateDecode"),
                             Object::newNull());
}

class Tagger
{
public:
    explicit Tagger(const Painted &painted) : m_painted(painted)
    {
        m_file.setSuppressWarnings(true);
        m_file.processMemoryFile("painted", painted.bytes.constData(),
                                 std::size_t(painted.bytes.size()));
        m_pages = m_file.getAllPages();
        if (m_pages.size() != painted.list.pages.size() || painted.marks.size() != m_pages.size())
            throw NotUnderstood("the file has another number of pages");
    }

    QByteArray run()
    {
        repairFonts();
        addStructure();
        addOutline(m_file, m_painted.list, m_pages);
        describe();
        return write();
    }

private:
    void repairFonts()
    {
        std::map<int, Object> repaired; // by the number Qt gave
        for (Object &page : m_pages) {
            Object fonts = page.getKey("/Resources").getKey("/Font");
            for (const auto &[name, font] : fonts.getDictAsMap()) {
                Object &known = repaired[font.getObjectID()];
                if (!known.isInitialized())
                    known = repairedFont(font);
                fonts.replaceKey(name, known);
            }
        }
    }

    /// Qt numbers the parts of fonts in the order of a hash, another one each time, and names
    /// them after their numbers: they are made anew in the order of the pages.
    Object repairedFont(Object font)
    {
        const auto copied = [this](Object from) {
            return from.isStream() ? from.copyStream()
                                   : m_file.makeIndirectObject(from.shallowCopy());
        };
        Object made = copied(font);
        Object table = copied(font.getKey("/ToUnicode"));
        const auto repaired = repairedToUnicode(viewOf(*table.getStreamData()));
        if (!repaired)
            throw NotUnderstood("the characters of a font are not told as expected");
        replaceContent(table, *repaired);
        Object letters = copied(made.getKey("/DescendantFonts").getArrayItem(0));
        Object shape = copied(letters.getKey("/FontDescriptor"));
        shape.replaceKey("/FontName", letters.getKey("/BaseFont"));
        shape.replaceKey("/FontFile2", copied(shape.getKey("/FontFile2")));
        letters.replaceKey("/FontDescriptor", shape);
        made.replaceKey("/DescendantFonts", Object::newArray({letters}));
        made.replaceKey("/ToUnicode", table);
        return made;
    }

    void addStructure()
    {
        StructureTree tree(m_file, m_painted.list, m_pages);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            Object stream = m_pages[i].getKey("/Contents");
            const auto painted = stream.getStreamData();
            const auto marked =
                withMarkedContent(viewOf(*painted), m_painted.marks[i], m_painted.list.nodes);
            if (!marked)
                throw NotUnderstood("page " + std::to_string(i + 1) + " has other marks");
            replaceContent(stream, marked->content);
            tree.addPage(i, marked->nodes);
        }
        tree.finish();
    }

    void describe()
    {
        const documents::Document &document = m_painted.document;
        const auto text = [](const QString &said) {
            return Object::newUnicodeString(said.toStdString());
        };
        Object root = m_file.getRoot();
        root.replaceKey("/Lang", text(document.language));
        root.replaceKey("/MarkInfo", Object::newDictionary({{"/Marked", Object::newBool(true)}}));
        root.replaceKey("/ViewerPreferences",
                        Object::newDictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
        const bool isA1b = m_painted.standard == PdfStandard::A1b;
        const QByteArray told = metadata(document, isA1b ? Claim::A1b : Claim::A2aUa);
        Object about = m_file.newStream(told.toStdString());
        about.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        about.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        root.replaceKey("/Metadata", about);

        const QString day = dateOf(document).toString(u"yyyyMMdd"_s);
        std::map<std::string, Object> info{
            {"/Title", text(document.title)},
            {"/Creator", text(creator())},
            {"/Producer", text(producer())},
            {"/CreationDate", text(u"D:%1000000+00'00'"_s.arg(day))}};
        if (!document.author.isEmpty())
            info["/Author"] = text(document.author);
        if (!document.subject.isEmpty())
            info["/Subject"] = text(document.subject);
        m_file.getTrailer().replaceKey("/Info",
                                       m_file.makeIndirectObject(Object::newDictionary(info)));
    }

    QByteArray write()
    {
        m_file.getTrailer().removeKey("/ID"); // a random one
        const bool isA1b = m_painted.standard == PdfStandard::A1b;
        QPDFWriter writer(m_file);
        writer.setOutputMemory();
        // PDF/A-1 is of before objects could be packed.
        writer.setObjectStreamMode(isA1b ? qpdf_o_disable : qpdf_o_generate);
        writer.setMinimumPDFVersion(isA1b ? "1.4" : "1.7");
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true); // PDF/A counts the end of line with neither
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        const std::string_view bytes = viewOf(*buffer);
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    }

    const Painted &m_painted;
    QPDF m_file;
    std::vector<Object> m_pages;
};

} // namespace

Result<QByteArray> tagged(const Painted &painted)
{
    try {
        return Tagger(painted).run();
    } catch (const std::exception &wrong) {
        return Error{ErrorCode::Storage, {}, QString::fromUtf8(wrong.what())};
    }
}

} // namespace faubourg::render
