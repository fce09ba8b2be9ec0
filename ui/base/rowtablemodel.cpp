#include "ui/base/rowtablemodel.h"

#include "core/base/text/fold.h"
#include "ui/base/icons.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

int RowTableModelBase::rowOf(qint64 id) const
{
    if (m_places.isEmpty()) {
        for (int row = rowCount() - 1; row >= 0; --row) // the first of an id wins
            m_places.insert(idAt(row), row);
    }
    return m_places.value(id, -1);
}

void RowTableModelBase::setIncomplete(qint64 id)
{
    const qint64 before = std::exchange(m_incomplete, id);
    for (const qint64 changed : {before, id}) {
        if (const int row = changed == 0 ? -1 : rowOf(changed); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

QVariant RowTableModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const bool incomplete =
        m_incomplete != 0 && column == namingColumn() && idAt(row) == m_incomplete;
    switch (role) {
    case Qt::DisplayRole:
        return incomplete ? tr("%1 (incomplete)").arg(textAt(row, column)) : textAt(row, column);
    case Qt::ToolTipRole:
        return textAt(row, column);
    case Qt::DecorationRole: {
        const QIcon sign =
            incomplete ? icon("incomplete"_L1, colours().soon) : icon(signAt(row, column));
        return sign.isNull() ? QVariant() : QVariant(sign);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column) | Qt::AlignVCenter);
    case IdRole:
        return idAt(row);
    case SortRole:
        return sortKey(row, column);
    case FilterRole:
        return filterText(row);
    case CopyRole:
        return copyAt(row, column);
    default:
        return {};
    }
}

QVariant RowTableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return titleOf(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(section) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void RowTableModelBase::forgetRows() const
{
    m_places.clear();
    m_filterTexts.clear();
    m_keys.clear();
}

QString RowTableModelBase::filterText(int row) const
{
    QString &folded = m_filterTexts[row];
    if (folded.isNull()) {
        QStringList texts;
        for (int column = 0; column < columnCount(); ++column)
            texts += textAt(row, column);
        folded = foldForSearch(texts.join(u' '));
    }
    return folded;
}

QVariant RowTableModelBase::sortKey(int row, int column) const
{
    const QVariant key = sortKeyAt(row, column);
    if (key.isValid() && key.typeId() != QMetaType::QString)
        return key;
    QString &folded = m_keys[{row, column}];
    if (folded.isNull()) {
        const QString text = key.isValid() ? key.toString() : textAt(row, column);
        folded = foldForSearch(text) + QChar(u'\0') + text; // the original breaks ties
    }
    return folded;
}

} // namespace faubourg::ui
