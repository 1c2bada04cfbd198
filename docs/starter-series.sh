#!/bin/sh
# Makes the yearly tables of the starter record from public data, with the program's own commands.
#   docs/starter-series.sh DATA OUT
# DATA holds the datasets that are named below; OUT takes votes.csv.gz and yearly.csv.gz. Needs awk and gzip.
set -eu
data=$1 out=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
entente() { "${ENTENTE:-./entente}" "$@" --record "$work/record" >&2; }

forty="ARG AUS BLR BRA CAN CHN CUB DEU EGY ESP FRA GBR IDN IND IRN ISR ITA JPN KAZ KOR MEX MYS NGA NLD PAK PHL POL PRK RUS SAU SGP SWE SYR THA TUR UKR USA VEN VNM ZAF"
story="CHN JPN KOR PRK RUS USA"

# Every pair of the states on standard input, joined by $1; "both" gives both directions.
pairs() {
    tr ' ' '\n' | awk -v join="$1" -v both="${2:-}" '{ s[NR] = $1 }
        END { for (i = 1; i <= NR; i++) for (j = 1; j <= NR; j++) if (i < j || (both != "" && i != j))
            printf "%s%s%s%s", (n++ ? "," : ""), s[i], join, s[j] }'
}

# Columns of a series file, found by name, as rows of the own format; unknown values are left out. The unit may hold a
# comma, so the trust, which comes last, is found from the end.
own() {
    awk -F, -v prefix="$1" -v digits="$2" -v citation="$3" -v universe="${4:-}" '
        function round(v) { return v == "" ? "" : sprintf("%.*f", digits, v) + 0 }
        { sub(/\r$/, "") }
        NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
        $c["value"] == "" || (substr($c["period"], 1, 1) != "S" && $c["period"] < 1946) { next }
        {
            a = $c["a_iso3"]; b = $c["b_iso3"]; p = $c["period"]; sub(/^S/, "", p)
            printf "%s-%s%s-%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,\"%s\",%s,data\n", prefix, a, (b == "" ? "" : "-" b), p,
                $c["variable"], a, b, ($c["directed"] == "true" ? "yes" : "no"), $c["period"], round($c["value"]),
                round($c["low"]), round($c["high"]), ($c["variable"] ~ /^votes/ ? $c["exposure"] : ""), $c["dataset"], $NF, citation, universe
        }'
}

header="id,variable,a,b,directed,period,value,low,high,n,dataset,trust,citation,universe,checked"

entente ingest auto "$data/votes/un_roll_calls.csv" "$data/votes/un_votes.csv.gz" "$data/cow/cow_nmc.csv" \
    "$data/cow/cow_trade_ddy.csv.gz" "$data/arms/sipri-exports-processed.csv" \
    "$data/events/icews-dyad-year/icews_dyad_year_2002_2011.csv.gz"

entente series votes.agreement --pairs "$(echo "$forty" | pairs -)" -o "$work/forty.csv"
entente series votes.agreement --pairs "RUS-*,PRK-*" -o "$work/partners.csv"
entente similarity '*' '*' -o "$work/similarity.csv"
entente series capability.cinc --states '*' -o "$work/cinc.csv"
for each in arms.tiv trade.value event-counts.verbal-cooperation event-counts.material-cooperation \
    event-counts.verbal-conflict event-counts.material-conflict; do
    entente series "$each" --pairs "$(echo "$story" | pairs '>' both)" -o "$work/$each.csv"
done

votes="computed by entente from UN General Assembly votes (Voeten, Strezhnev & Bailey 2009)"
{
    echo "$header"
    {
        own va 4 "$votes" vote-agreement-forty <"$work/forty.csv"
        awk -F, 'NR == 1 || substr($10, 2) + 0 >= 65' "$work/partners.csv" | own va 4 "$votes"
    } | awk -F, '{ pair = $3 < $4 ? $3 $4 : $4 $3 } !seen[pair, $6]++'
    # Chance-corrected similarity, Scott's pi with squared distances. S needs no table: it is 2 * agreement - 1.
    awk -F, -v forty="$forty" -v citation="$votes" 'BEGIN { n = split(forty, s, " "); for (i = 1; i <= n; i++) told[s[i]] = 1 }
        NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
        told[$2] && told[$3] && $c["pi_sq"] != "" {
            printf "vp-%s-%s-%s,votes.pi,%s,%s,no,S%s,%.4f,%.4f,%.4f,%s,un-votes,derived,\"%s\",,data\n", $2, $3, $1, $2, $3, $1,
                $c["pi_sq"], $c["pi_sq_low"], $c["pi_sq_high"], $4, citation
        }' "$work/similarity.csv"
} | gzip -9n >"$out/votes.csv.gz"
{
    echo "$header"
    awk -F, 'NR == 1 || ($13 != "" && $10 >= 1946)' "$work/cinc.csv" | { read -r first; echo "$first"; sort -t, -k10,10n -k13,13gr; } |
        awk -F, 'NR == 1 || ++n[$10] <= 10' | own ci 6 "National Material Capabilities v6 (Singer, Bremer & Stuckey 1972; Singer 1987), read by entente"
    own ti 0 "SIPRI Arms Transfers Database, trend-indicator values, read by entente" <"$work/arms.tiv.csv"
    own tr 3 "COW dyadic trade v4 (Barbieri, Keshk & Pollins 2009; Barbieri & Keshk 2016), read by entente" <"$work/trade.value.csv"
    for each in verbal-cooperation material-cooperation verbal-conflict material-conflict; do
        own "ic-$each" 0 "counts by class of action from ICEWS coded event data (Boschee et al. 2015), read by entente" \
            <"$work/event-counts.$each.csv"
    done
} | gzip -9n >"$out/yearly.csv.gz"
