#pragma once

#include "core/documents/context.h"
#include "ui/base/windownotifier.h"
#include "ui/print/pageview.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QSpinBox;

namespace faubourg::ui {

class Band;
class Thumbnails;

/// A document on its pages before it goes to paper or to a PDF, with what the office should
/// check first.
class PreviewWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `fileName` is proposed for the PDF, without its ending.
    PreviewWindow(documents::Prepared prepared, const QString &fileName, QWidget *parent = nullptr);

    int pageCount() const { return m_view->pageCount(); }
    PageView *view() const { return m_view; }
    Band *band() const { return m_band; }
    /// Print by the dialog the user answers.
    void print();
    /// Write a PDF where the user says.
    void savePdf();
    /// One step larger or smaller.
    void zoomBy(int step);

private:
    QLayout *makeHeading();
    QLayout *makeControls();
    QWidget *makeSidePane();
    QWidget *listPane(const QString &title, QListWidget *list);
    QListWidget *makeWarnings();
    QListWidget *makeContents();
    void addShortcuts();
    void chooseZoom(int index);
    void followPage(int page);

    documents::Prepared m_prepared;
    QString m_fileName;
    PageView *m_view;
    Thumbnails *m_thumbnails = nullptr;
    QSpinBox *m_page;
    QComboBox *m_zoom;
    QCheckBox *m_envelope;
    Band *m_band;
    WindowNotifier m_notifier;
};

/// Show `prepared` in a window of its own, which deletes itself when closed. `suggestedFileName`
/// may be empty: the document's title then.
PreviewWindow *previewDocument(QWidget *parent, documents::Prepared prepared,
                               const QString &suggestedFileName = {});

} // namespace faubourg::ui
