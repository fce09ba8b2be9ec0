#include "ui/base/pickfield.h"

#include <QComboBox>

namespace faubourg::ui {

PickFieldBase::PickFieldBase(QString none, Source source, QWidget *parent)
    : Field(parent)
    , m_none(std::move(none))
    , m_source(std::move(source))
    , m_box(new QComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, it chooses nothing
    addEditor(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        if (!message().isEmpty())
            validate();
        emit edited();
    });
    reread();
}

QWidget *PickFieldBase::editor() const
{
    return m_box;
}

void PickFieldBase::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void PickFieldBase::reread()
{
    setCurrentId(currentId());
}

qint64 PickFieldBase::currentId() const
{
    return m_box->currentData().toLongLong();
}

void PickFieldBase::setCurrentId(qint64 id)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(m_none, 0);
    for (const RecordChoice &choice : m_source())
        m_box->addItem(choice.text, choice.id);
    m_box->setCurrentIndex(qMax(0, m_box->findData(id)));
    setMessage({});
}

} // namespace faubourg::ui
