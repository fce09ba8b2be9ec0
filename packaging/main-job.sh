#!/usr/bin/env bash
# The main job of the service on the example file, without a window:
#   main-job.sh FAUBOURG_CLI OUT_FOLDER
# calls a council's session, holds it, writes its minutes and the year's programming report.
set -euo pipefail
cli=$1 out=$2
file=$out/bethune-demo.faubourg

rm -f "$file"
"$cli" new "$file" --template bethune-demo
"$cli" info "$file"

# The first session still to be called, and the last one whose minutes were sent.
first() { "$cli" list sessions "$file" --state "$1" | awk -F'\t' 'NR == 2 { print $1 }'; }
last() { "$cli" list sessions "$file" --state "$1" | awk -F'\t' 'END { print $1 }'; }
next=$(first convened)
held=$(last minutes_approved)
year=$("$cli" list actions "$file" | awk -F'\t' 'NR > 1 { print $3 }' | sort -n | tail -n 1)

"$cli" print agenda "$file" --session "$next" --out "$out/ordre-du-jour.pdf"
"$cli" print convocations "$file" --session "$next" --out "$out/convocations.pdf"
"$cli" print attendance "$file" --session "$next" --out "$out/emargement.pdf"
"$cli" print minutes "$file" --session "$held" --out "$out/compte-rendu.pdf"
"$cli" print programme "$file" --year "$year" --out "$out/programmation-$year.pdf"
"$cli" print minutes "$file" --session "$held" --out "$out/compte-rendu.odt"
"$cli" print quartier "$file" --quartier 1 --out "$out/fiche-quartier.pdf"
"$cli" print annual-report "$file" --year "$((year - 1))" --out "$out/rapport-annuel-$((year - 1)).pdf"
for format in xlsx ods csv; do
    "$cli" export programme "$file" "$out/programmation-$year.$format" --year "$year"
done

printf '\nDocuments and spreadsheets are in %s:\n' "$out"
ls -1 "$out"
