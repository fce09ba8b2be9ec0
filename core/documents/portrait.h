#pragma once

#include "core/documents/template/value.h"
#include "core/quartiers/indicatorrepository.h"

namespace faubourg::documents {

/// The statistical portrait of a quartier: one line an indicator, its newest figure.
Fields portraitFields(const QList<quartiers::IndicatorRow> &rows);
QList<FieldInfo> portraitInfos();

} // namespace faubourg::documents
