package org.entente.source.cow;

import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;

/** What the project's datasets are called, how they want to be cited and on what terms they may be used. */
final class CowDatasets {

    private static final String TERMS =
            "The data belong to the Correlates of War project; cite the article and the version";
    private static final String SITE = "https://correlatesofwar.org/data-sets/";

    static final Dataset STATES = dataset(
            "cow-states",
            "Correlates of War State System Membership",
            "2016",
            "Correlates of War Project (2017). State System Membership List, v2016.",
            "@misc{cow2017states, author = {{Correlates of War Project}}, title = {State System Membership List, v2016},"
                    + " year = {2017}}",
            "state-system-membership/",
            TrustClass.MEASURED);

    static final Dataset NMC = dataset(
            "cow-nmc",
            "Correlates of War National Material Capabilities",
            "6",
            "Singer, J. David, Stuart Bremer and John Stuckey (1972). Capability distribution, uncertainty, and major power"
                    + " war, 1820-1965. In: Bruce Russett (ed.), Peace, War, and Numbers. Sage, 19-48. Data version 6.",
            "@incollection{singeretal1972cd, author = {Singer, J. David and Bremer, Stuart and Stuckey, John},"
                    + " title = {Capability Distribution, Uncertainty, and Major Power War, 1820--1965},"
                    + " booktitle = {Peace, War, and Numbers}, editor = {Russett, Bruce}, publisher = {Sage},"
                    + " pages = {19--48}, year = {1972}, note = {National Material Capabilities, version 6}}",
            "national-material-capabilities/",
            TrustClass.MEASURED);

    static final Dataset TRADE = dataset(
            "cow-trade",
            "Correlates of War Trade",
            "4.0",
            "Barbieri, Katherine, Omar M. G. Keshk and Brian M. Pollins (2009). Trading data: evaluating our assumptions and"
                    + " coding rules. Conflict Management and Peace Science 26(5), 471-491. Data version 4.0.",
            "@article{barbierietal2009td, author = {Barbieri, Katherine and Keshk, Omar M. G. and Pollins, Brian M.},"
                    + " title = {Trading Data: Evaluating our Assumptions and Coding Rules},"
                    + " journal = {Conflict Management and Peace Science}, volume = {26}, number = {5},"
                    + " pages = {471--491}, year = {2009}, note = {Dyadic trade, version 4.0}}",
            "bilateral-trade/",
            TrustClass.MEASURED);

    static final Dataset MID = dataset(
            "cow-mid",
            "Correlates of War Militarized Interstate Disputes",
            "5.0",
            "Palmer, Glenn, Roseanne W. McManus, Vito D'Orazio, Michael R. Kenwick, Mikaela Karstens, Chase Bloch, Nick"
                    + " Dietrich, Kayla Kahn, Kellan Ritter and Michael J. Soules (2022). The MID5 dataset, 2011-2014:"
                    + " procedures, coding rules, and description. Conflict Management and Peace Science 39(4), 470-482.",
            "@article{palmeretal2022mid5, author = {Palmer, Glenn and McManus, Roseanne W. and D'Orazio, Vito and Kenwick,"
                    + " Michael R. and Karstens, Mikaela and Bloch, Chase and Dietrich, Nick and Kahn, Kayla and Ritter,"
                    + " Kellan and Soules, Michael J.}, title = {The MID5 Dataset, 2011--2014}, journal = {Conflict"
                    + " Management and Peace Science}, volume = {39}, number = {4}, pages = {470--482}, year = {2022}}",
            "mids/",
            TrustClass.CODED);

    static final Dataset CONTIGUITY = dataset(
            "cow-contiguity",
            "Correlates of War Direct Contiguity",
            "3.2",
            "Stinnett, Douglas M., Jaroslav Tir, Philip Schafer, Paul F. Diehl and Charles Gochman (2002). The Correlates of"
                    + " War project direct contiguity data, version 3. Conflict Management and Peace Science 19(2), 58-66.",
            "@article{stinnettetal2002cow, author = {Stinnett, Douglas M. and Tir, Jaroslav and Schafer, Philip and Diehl,"
                    + " Paul F. and Gochman, Charles}, title = {The Correlates of War Project Direct Contiguity Data, Version"
                    + " 3}, journal = {Conflict Management and Peace Science}, volume = {19}, number = {2}, pages = {58--66},"
                    + " year = {2002}, note = {version 3.2}}",
            "direct-contiguity/",
            TrustClass.MEASURED);

    private CowDatasets() {}

    private static Dataset dataset(
            String id, String title, String version, String citation, String bibtex, String page, TrustClass trust) {
        return new Dataset(id, title, version, citation, bibtex, TERMS, SITE + page, trust, true);
    }
}
