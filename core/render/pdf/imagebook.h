#pragma once

#include <QImage>
#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace faubourg::render {

/// The pictures of a file, each once however many pages show it.
class ImageBook
{
public:
    /// The number of `image`, for name().
    int number(const QImage &image);
    static std::string name(int number) { return "/Im" + std::to_string(number + 1); }

    /// The pictures by their names.
    QPDFObjectHandle write(QPDF &file) const;

private:
    std::vector<QImage> m_images;
};

} // namespace faubourg::render
