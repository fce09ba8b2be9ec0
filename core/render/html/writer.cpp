#include "core/render/html/writer.h"

#include "core/base/text/xmltext.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::render::html {

namespace {

QString escaped(const QString &text)
{
    return xmlText(text).remove(u'\r').toHtmlEscaped();
}

} // namespace

void Writer::start(QLatin1StringView tag, const Attributes &attributes)
{
    m_html += u'<' + tag;
    for (const auto &[name, value] : attributes) {
        if (!value.isEmpty() || name == "alt"_L1)
            m_html += u' ' + name + u"=\""_s + escaped(value) + u'"';
    }
}

void Writer::open(QLatin1StringView tag, const Attributes &attributes)
{
    start(tag, attributes);
    m_html += u'>';
}

void Writer::close(QLatin1StringView tag)
{
    m_html += u"</"_s + tag + u">\n"_s;
}

void Writer::single(QLatin1StringView tag, const Attributes &attributes)
{
    start(tag, attributes);
    m_html += u"/>"_s;
}

void Writer::element(QLatin1StringView tag, const QString &said, const Attributes &attributes)
{
    open(tag, attributes);
    text(said);
    close(tag);
}

void Writer::text(const QString &said)
{
    m_html += escaped(said).replace(u'\n', u"<br/>"_s);
}

} // namespace faubourg::render::html
