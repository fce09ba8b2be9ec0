#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace faubourg::ui {

/// A list and what is chosen in it: side by side, or one in the place of the other where
/// both would not be readable.
class SideBySide final : public QWidget
{
    Q_OBJECT

public:
    /// `back` is on the button that returns to the list: "List".
    SideBySide(const QString &back, QWidget *parent);

    /// The list comes first; both are owned from now on.
    void setPanes(QWidget *list, QWidget *detail);
    /// The part of the width that the list takes, in per cent.
    void setListShare(int percent);

    /// Which of the two a narrow page shows.
    void showDetail(bool shows = true);
    QList<QWidget *> panes() const;

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void wentBack(); ///< the list is on screen again and wants the keyboard

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow() const;
    void arrange();

    QSplitter *m_splitter;
    QPushButton *m_back;
    QWidget *m_detail = nullptr;
    QVBoxLayout *m_right;
    bool m_showsDetail = false;
};

} // namespace faubourg::ui
