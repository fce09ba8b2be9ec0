#pragma once

#include <QStringList>

namespace faubourg {

// Small words of French that depend on what follows.

/// "de " and the name, with its elisions and contractions: "de Catorive", "d’Auchel",
/// "du Centre" of "Le Centre", "des Cheminots" of "Les Cheminots", "de la Gare",
/// "de l’Horlogerie".
QString ofName(QStringView name);
/// "séance" or "séances": French plurals start at two.
QString plural(qint64 count, const QString &one, const QString &many);
/// "1 question", "3 questions" (with U+00A0).
QString counted(qint64 count, const QString &one, const QString &many);
/// "a", "a et b", "a, b et c".
QString enumeration(const QStringList &items);
/// The text with its first letter in upper case.
QString capitalised(QStringView text);
/// The text with its first letter in lower case: a title inside a sentence.
QString uncapitalised(QStringView text);

} // namespace faubourg
