#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace faubourg::ui {

/// Short texts in an order: edited where they stand (F2 or a double click), added, moved
/// and removed. Each keeps the id it came with; a new one has none.
class EditableList final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        qint64 id = 0;
        QString text;
    };

    EditableList(const QString &accessibleName, const QString &addText, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    /// Without those left empty.
    QList<Line> lines() const;
    void setReadOnly(bool readOnly);
    QListWidget *list() const { return m_list; }

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidgetItem *addLine(const Line &line);
    QToolButton *tool(QLatin1StringView iconName, const QString &text);
    void append();
    void remove();
    void move(int by);
    void updateButtons();
    void fitHeight();

    QListWidget *m_list;
    QPushButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    bool m_readOnly = false;
};

} // namespace faubourg::ui
