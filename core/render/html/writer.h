#pragma once

#include <QString>

namespace faubourg::render::html {

/// HTML as it is written: names and attributes as given, everything said escaped. What it
/// writes is well-formed XML too.
class Writer
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    /// Attributes without a value are left out, except `alt`.
    void open(QLatin1StringView tag, const Attributes &attributes = {});
    void close(QLatin1StringView tag);
    /// An element that has no content: img, br, meta.
    void single(QLatin1StringView tag, const Attributes &attributes = {});
    void element(QLatin1StringView tag, const QString &said, const Attributes &attributes = {});
    void text(const QString &said); ///< line ends become <br>
    void raw(QStringView html) { m_html += html; }
    QByteArray take() const { return m_html.toUtf8(); }

private:
    void start(QLatin1StringView tag, const Attributes &attributes);

    QString m_html;
};

} // namespace faubourg::render::html
