#include "ui/base/imagefield.h"

#include "core/storage/attachment.h"
#include "ui/base/colours.h"
#include "ui/base/dialogs.h"
#include "ui/base/theme.h"

#include <QBuffer>
#include <QFile>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr QSize kShown(180, 64);               ///< the most that the picture takes on screen
constexpr qint64 kMostBytes = 2 * 1024 * 1024; ///< a picture stands in the file, and in each PDF
constexpr QSize kFewestDots(100, 40);          ///< fewer are seen as squares on paper

/// "image/png" or "image/jpeg" of the bytes of a picture; empty for anything else.
QString mediaTypeOf(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg" && format != "jpg")
        return {};
    return format == "png" ? u"image/png"_s : u"image/jpeg"_s;
}

/// `image` on white, as paper will show it.
QPixmap onPaper(const QImage &image, qreal ratio)
{
    const QSize size = image.size().scaled(kShown, Qt::KeepAspectRatio);
    QImage paper(size * ratio, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(paper.rect(), image);
    painter.end();
    QPixmap shown = QPixmap::fromImage(paper);
    shown.setDevicePixelRatio(ratio);
    return shown;
}

} // namespace

ImageField::ImageField(const storage::Database &database, QWidget *parent)
    : Field(parent)
    , m_database(database)
    , m_picture(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a picture…"), this))
    , m_clear(new QPushButton(tr("Remove"), this))
{
    auto *whole = new QWidget(this);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kTight);
    rows->addWidget(m_picture);
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    row->setSpacing(space::kSmall);
    row->addWidget(m_choose);
    row->addWidget(m_clear);
    row->addStretch();
    addEditor(whole);
    connect(m_choose, &QPushButton::clicked, this, &ImageField::choose);
    connect(m_clear, &QPushButton::clicked, this, &ImageField::clear);
    setValue({});
}

QWidget *ImageField::editor() const
{
    return m_choose;
}

void ImageField::setReadOnly(bool readOnly)
{
    m_choose->setEnabled(!readOnly);
    m_clear->setEnabled(!readOnly);
}

void ImageField::setValue(const QString &sha256)
{
    m_sha256 = sha256;
    const auto stored = storage::AttachmentStore(m_database).get(sha256);
    const QImage image = stored ? QImage::fromData(stored->content) : QImage();
    m_picture->setPixmap(image.isNull() ? QPixmap() : onPaper(image, devicePixelRatioF()));
    m_picture->setText(image.isNull() ? tr("None") : QString());
    m_picture->setAccessibleName(isEmpty() ? tr("No picture") : tr("The picture chosen"));
    m_clear->setVisible(!isEmpty());
}

void ImageField::choose()
{
    const QString path = askFileToOpen(this, title(), tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        take(path);
}

void ImageField::clear()
{
    change({});
}

void ImageField::take(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return setMessage(tr("This picture cannot be opened: %1").arg(file.errorString()));
    if (file.size() > kMostBytes)
        return setMessage(tr("This picture is larger than 2 MB: every letter would carry it. "
                             "Choose a smaller one."));
    const QByteArray bytes = file.readAll();
    const QString mediaType = mediaTypeOf(bytes);
    const QImage image = QImage::fromData(bytes);
    if (mediaType.isEmpty() || image.isNull())
        return setMessage(tr("This file is not a PNG or JPEG picture. Choose another one."));
    if (image.width() < kFewestDots.width() && image.height() < kFewestDots.height())
        return setMessage(tr("This picture is too small to be printed: %1 × %2 dots. Choose one "
                             "of at least 100 dots in width.")
                              .arg(image.width())
                              .arg(image.height()));
    const auto kept = storage::AttachmentStore(m_database).put(bytes, mediaType);
    if (!kept)
        return setMessage(kept.error().message);
    change(*kept);
}

void ImageField::change(const QString &sha256)
{
    setMessage({});
    setValue(sha256);
    emit edited();
    emit left();
}

} // namespace faubourg::ui
