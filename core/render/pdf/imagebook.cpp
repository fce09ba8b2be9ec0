#include "core/render/pdf/imagebook.h"

#include "core/render/pdf/streams.h"

#include <QBuffer>

#include <algorithm>

namespace faubourg::render {

using Object = QPDFObjectHandle;

namespace {

constexpr int kPhotoQuality = 92;   // of JPEG: nothing to be seen at the size of a page
constexpr double kPhotoShare = 0.3; // of its size: a drawing is packed smaller than that

/// Rows of red, green and blue, one after the other.
std::string colours(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    std::string all;
    all.reserve(std::size_t(rgb.height()) * std::size_t(rgb.width()) * 3);
    for (int y = 0; y < rgb.height(); ++y)
        all.append(reinterpret_cast<const char *>(rgb.constScanLine(y)),
                   std::size_t(rgb.width()) * 3);
    return all;
}

Object photo(QPDF &file, const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", kPhotoQuality);
    Object stream = file.newStream(buffer.data().toStdString());
    stream.getDict().replaceKey("/Filter", Object::newName("/DCTDecode"));
    return stream;
}

Object picture(QPDF &file, const QImage &image)
{
    const std::string all = colours(image);
    Object stream = compressedStream(file, all);
    const auto packed = stream.getRawStreamData()->getSize();
    if (double(packed) > double(all.size()) * kPhotoShare)
        stream = photo(file, image);
    Object about = stream.getDict();
    about.replaceKey("/Type", Object::newName("/XObject"));
    about.replaceKey("/Subtype", Object::newName("/Image"));
    about.replaceKey("/Width", Object::newInteger(image.width()));
    about.replaceKey("/Height", Object::newInteger(image.height()));
    about.replaceKey("/ColorSpace", Object::newName("/DeviceRGB"));
    about.replaceKey("/BitsPerComponent", Object::newInteger(8));
    return stream;
}

} // namespace

int ImageBook::number(const QImage &image)
{
    const auto known = std::ranges::find_if(
        m_images, [&](const QImage &one) { return one.cacheKey() == image.cacheKey(); });
    if (known == m_images.end())
        return m_images.push_back(image), int(m_images.size()) - 1;
    return int(known - m_images.begin());
}

Object ImageBook::write(QPDF &file) const
{
    Object images = Object::newDictionary();
    for (std::size_t i = 0; i < m_images.size(); ++i)
        images.replaceKey(name(int(i)), picture(file, m_images[i]));
    return images;
}

} // namespace faubourg::render
