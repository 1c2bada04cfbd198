package org.entente.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Asks a running server for pages of each kind, one after another: what the first answer to an address takes, how long until
 * all its parts are there, what the finished page takes, and what it weighs.
 */
@Command(name = "pages", mixinStandardHelpOptions = true, description = "Time the pages of a running server, by kind.")
final class PagesCommand implements Callable<Integer> {

    private static final int PAUSE_MILLIS = 100;
    private static final double PATIENCE_MILLIS = 120_000;
    private static final List<String> STATES = List.of(
            "RUS", "PRK", "CHN", "USA", "JPN", "KOR", "IND", "PAK", "DEU", "FRA", "BRA", "TUR", "IRN", "ISR", "EGY",
            "ZAF", "VNM", "POL", "UKR", "MEX");

    @Parameters(paramLabel = "ADDRESS", description = "Where it listens, as in http://127.0.0.1:8080.")
    private String address = "";

    @Option(
            names = "--of-a-kind",
            defaultValue = "20",
            description = "Addresses of a kind (default: ${DEFAULT-VALUE}).")
    private int ofAKind;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind; may be given more than once.")
    private List<String> only = List.of();

    @Override
    public Integer call() throws Exception {
        List<Double> firsts = new ArrayList<>();
        List<Double> agains = new ArrayList<>();
        System.out.println(
                "| page | addresses | first answer p50 | p95 | whole after p50 | p95 | again p95 | kB packed |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        try (Site site = new Site(address)) {
            for (Map.Entry<String, List<String>> kind : kinds().entrySet()) {
                if (only.isEmpty() || only.contains(kind.getKey())) {
                    measure(site, kind.getKey(), kind.getValue(), firsts, agains);
                }
            }
        }
        print("all", firsts, List.of(), agains, 0);
        return 0;
    }

    private Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("home", List.of("/", "/?span=week", "/?span=year"));
        kinds.put("pair", pairs("/pair/%s/%s"));
        kinds.put("side by side", pairs("/pair/%s/%s?beside=China%%20Vietnam"));
        kinds.put(
                "state", STATES.stream().limit(ofAKind).map(s -> "/state/" + s).toList());
        kinds.put("group", List.of("/group/BRICS", "/group/NATO"));
        kinds.put("world", List.of("/world", "/world?session=60", "/world?session=45", "/world?session=30"));
        kinds.put("dance", pairs("/dance?a=%s&b=%s"));
        kinds.put("forecast", pairs("/forecast?a=%s&b=%s"));
        kinds.put("evidence", pairs("/evidence?key=votes.agreement@un-votes%%20%s-%s%%20S65"));
        kinds.put("regimes", List.of("/regimes"));
        kinds.put("sources", List.of("/sources"));
        kinds.put("others", List.of("/code", "/corrections", "/borders", "/search?q=korea", "/nothing"));
        return kinds;
    }

    private List<String> pairs(String pattern) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < STATES.size() && pairs.size() < ofAKind; i++) {
            String one = STATES.get(i);
            String other = STATES.get(i + 1);
            boolean ordered = one.compareTo(other) < 0;
            pairs.add(String.format(Locale.ROOT, pattern, ordered ? one : other, ordered ? other : one));
        }
        return pairs;
    }

    private static void measure(
            Site site, String kind, List<String> paths, List<Double> allFirsts, List<Double> allAgains)
            throws Exception {
        List<Double> firsts = new ArrayList<>();
        List<Double> wholes = new ArrayList<>();
        List<Double> agains = new ArrayList<>();
        int heaviest = 0;
        for (String path : paths) {
            long start = System.nanoTime();
            Site.Reply reply = site.get(path);
            firsts.add(reply.millis());
            while (!reply.isWhole() && millisSince(start) < PATIENCE_MILLIS) {
                Thread.sleep(PAUSE_MILLIS);
                reply = site.get(path);
            }
            wholes.add(millisSince(start));
            agains.add(site.get(path).millis());
            heaviest = Math.max(heaviest, reply.bytes().length);
        }
        print(kind, firsts, wholes, agains, heaviest);
        allFirsts.addAll(firsts);
        allAgains.addAll(agains);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String kind, List<Double> firsts, List<Double> wholes, List<Double> agains, int bytes) {
        Quantiles first = new Quantiles(firsts);
        Quantiles whole = new Quantiles(wholes);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f ms | %.0f ms | %s | %s | %.0f ms | %s |%n",
                kind,
                first.count(),
                first.at(0.5),
                first.at(0.95),
                wholes.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f s", whole.at(0.5) / 1000),
                wholes.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f s", whole.at(0.95) / 1000),
                new Quantiles(agains).at(0.95),
                bytes == 0 ? "" : String.valueOf(bytes / 1000));
    }
}
