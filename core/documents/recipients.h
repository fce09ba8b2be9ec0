#pragma once

#include "core/documents/template/value.h"
#include "core/people/person.h"

namespace faubourg::documents {

/// "Adjointe au maire": the first role held on `day` that says something.
QString roleTitleOn(const people::Person &person, QDate day);

/// What a letter says of the person it is written to. What is wrong with the address goes to
/// `warnings` when the person is written to by post: that letter bears the name alone.
Fields recipientFields(const people::Person &person, QDate today, QStringList &warnings);
/// The same for a letter to those who answer for a minor: their names are not kept.
Fields guardianFields(const people::Person &minor, QDate today, QStringList &warnings);
QList<FieldInfo> recipientFieldInfos();

} // namespace faubourg::documents
