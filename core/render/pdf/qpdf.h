#pragma once

// QPDF.hh holds vectors of a class that it only announces: clang wants to know it first.
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
