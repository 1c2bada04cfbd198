package org.entente.measure;

/** How a measure is computed, in a line, and where that comes from; {@code docs/measures} has a page on each. */
public enum Method {
    PRESSURE(
            "P = sum over senders s of w_s sum over instruments i of k_i log2(1 + x_si/u_i); x halves each year after its end",
            "index of this program; senders weighed by capability (Singer, Bremer and Stuckey 1972)"),
    ISOLATION(
            "mean of the known parts: vote distance, 1 - allies/others, 1 - effective partners/most, share of partners lost",
            "index of this program; effective partners after Hill (1973)"),
    STANDING(
            "mean of the known percentiles: capability, and degree, eigenvector and PageRank in each network of ties",
            "index of this program; Bonacich (1972), Brin and Page (1998), Singer, Bremer and Stuckey (1972)"),
    CONDUCT("no votes / votes cast on adopted resolutions of five sessions", "shares with intervals of Wilson (1927)"),
    CAMPS(
            "Leiden algorithm on mean agreement of votes with the constant Potts model; resolution = mean agreement of all"
                    + " pairs unless set",
            "Traag, Waltman and van Eck (2019); stability as adjusted Rand index (Hubert and Arabie 1985)"),
    POLARITY(
            "CON = sqrt((HHI - 1/N)/(1 - 1/N)); poles = 1/HHI; movement = sum |ds| / (2 (1 - min s))",
            "Ray and Singer (1973); Laakso and Taagepera (1979); Singer, Bremer and Stuckey (1972)"),
    RISK(
            "mean of the known parts: conflict and its volatility as percentiles among subregions, wars, disputes, nuclear"
                    + " pairs",
            "index of this program");

    private final String formula;
    private final String source;

    Method(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    public String formula() {
        return formula;
    }

    public String source() {
        return source;
    }
}
