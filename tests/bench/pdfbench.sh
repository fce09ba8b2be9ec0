#!/usr/bin/env bash
# How long our PDFs take against LibreOffice, WeasyPrint and pdflatex, for the same words:
#   tests/bench/pdfbench.sh [PAIRS]          from the root, after
#   cmake --preset bench && cmake --build --preset bench --target pdf_bench render_bench
# Whole processes, run in turn, CPU time (user and system) by wait4; medians and their ratio.
# LibreOffice exports PDF/UA-1 + PDF/A-2, as we do. What is missing is said and left out.
set -euo pipefail
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen # the same with or without a display
pairs=${1:-5}
bin=${BENCH_BIN:-build/bench/bin}
[ -x "$bin/pdf_bench" ] || { echo "$bin/pdf_bench is not built: see the head of this script" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_RUNTIME_DIR=$work
"$bin/pdf_bench" make "$work"
ours=("$bin/pdf_bench")
filter='pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'

has() { # has PROGRAM PACKAGES
    command -v "$1" >/dev/null && return
    echo "$1 is missing, its lines are left out: apt install $2"
    return 1
}
libreoffice() { echo soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$filter" --outdir "$work/lo" "$work/$1.fodt"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
missed=0

# compare NAME GOAL OURS… -- THEIRS…: theirs against ours, after one run of each that is not counted
compare() {
    local name=$1 goal=$2; shift 2
    local mine=() theirs=()
    while [ "$1" != -- ]; do mine+=("$1"); shift; done
    shift; theirs=("$@")
    "$bin/pdf_bench" time "${mine[@]}" >/dev/null; "$bin/pdf_bench" time "${theirs[@]}" >/dev/null
    : >"$work/a"; : >"$work/b"
    for ((i = 0; i < pairs; i++)); do
        "$bin/pdf_bench" time "${mine[@]}" >>"$work/a"
        "$bin/pdf_bench" time "${theirs[@]}" >>"$work/b"
    done
    local a b
    a=$(cut -d' ' -f1 "$work/a" | median); b=$(cut -d' ' -f1 "$work/b" | median)
    awk -v n="$name" -v g="$goal" -v a="$a" -v b="$b" -v ma="$(cut -d' ' -f3 "$work/a" | median)" \
        -v mb="$(cut -d' ' -f3 "$work/b" | median)" 'BEGIN {
        r = b / a; printf "%-34s %7.3f s %4d MiB  %7.3f s %4d MiB  %6.1fx  goal %sx %s\n", n, a, ma, b, mb, r, g, (r >= g ? "met" : "MISSED")
        exit !(r >= g) }' || missed=1
}

printf '%-34s %16s  %18s  %s\n' "content" "ours: CPU, peak" "theirs: CPU, peak" "theirs / ours"
if has soffice "libreoffice-writer-nogui"; then
    read -ra command <<<"$(libreoffice letters)"
    compare "96 letters, LibreOffice" 10 "${ours[@]}" pdf letters "$work/a.pdf" -- "${command[@]}"
    read -ra command <<<"$(libreoffice minutes)"
    compare "minutes of 20 pages, LibreOffice" 9 "${ours[@]}" pdf minutes "$work/a.pdf" -- "${command[@]}"
    read -ra command <<<"$(libreoffice report)"
    compare "report of 1,500 rows, LibreOffice" 8 "${ours[@]}" pdf report "$work/a.pdf" -- "${command[@]}"
fi
if has weasyprint weasyprint; then
    compare "96 letters, WeasyPrint" 25 "${ours[@]}" pdf letters "$work/a.pdf" -- weasyprint "$work/letters.html" "$work/b.pdf"
fi
if has pdflatex "texlive-latex-recommended texlive-lang-french lmodern"; then
    compare "96 letters, pdflatex" 2 "${ours[@]}" pdf letters "$work/a.pdf" -- pdflatex -interaction=batchmode -output-directory "$work" "$work/letters.tex"
fi

echo
for name in letters minutes report report15000; do
    "$bin/pdf_bench" pdf "$name" "$work/$name.pdf"
    read -r cpu _ peak <<<"$("$bin/pdf_bench" time "${ours[@]}" pdf "$name" "$work/$name.pdf")"
    printf '%-12s %7.3f s CPU  %4d MiB  %8d bytes' "$name" "$cpu" "$peak" "$(stat -c %s "$work/$name.pdf")"
    has pdfinfo poppler-utils >&2 && printf '  %s pages' "$(pdfinfo "$work/$name.pdf" | awk '/^Pages/ { print $2 }')"
    echo
done
"$bin/render_bench"
echo
echo "$(soffice --version 2>/dev/null || true) · $(weasyprint --version 2>/dev/null || true) · $(pdflatex --version 2>/dev/null | head -1 || true)"
exit $missed
