package org.entente.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.actor.State;
import org.entente.actor.StateSystem;

/**
 * Writes GDELT 2.0 event rows, 61 columns: actors with and without a state, articles that several events share, late
 * reports, blank cells, places in UTF-8 and ISO-8859-1; and by the thousand, faulty and repeated rows and blank lines.
 *
 * <p>Equal seeds give equal bytes. Memory does not grow with the rows.
 */
public final class GdeltGenerator {

    private static final List<CodedAction> ACTIONS = CodedAction.LIST;
    private static final String[] ROLES = {"", "", "", "GOV", "GOV", "MIL", "BUS", "OPP", "COP", "EDU", "MED"};
    private static final String[] SITES = {"daily-courier", "evening-post", "world-wire", "morning-star", "the-record"};
    private static final String[] WORDS = {
        "minister",
        "talks",
        "border",
        "visit",
        "trade",
        "accord",
        "protest",
        "court",
        "summit",
        "aid",
        "exports",
        "parliament",
        "army",
        "envoy",
        "sanctions",
        "railway"
    };
    private static final int ROWS_A_SLOT = 1_500;
    private static final int EIGHTY_BYTES = 80;

    private final SplittableRandom random;
    private final int faultsPerThousand;
    private final List<State> states = StateSystem.standard().listStates();
    private final StringBuilder row = new StringBuilder(512);
    private String address = "";
    private long faulty;
    private long repeated;

    /**
     * A generator.
     *
     * @param seed equal seeds give equal files
     * @param faultsPerThousand how many rows in a thousand are faulty, and how many repeat an id
     */
    public GdeltGenerator(long seed, int faultsPerThousand) {
        this.random = new SplittableRandom(seed);
        this.faultsPerThousand = faultsPerThousand;
    }

    /** Writes a file of so many rows, added from the first quarter-hour of a day on. */
    public GeneratedFile write(OutputStream out, long rows, LocalDate firstDay) throws IOException {
        faulty = 0;
        repeated = 0;
        long accepted = -1;
        for (long n = 0; n < rows; n++) {
            boolean repeats = accepted >= 0 && random.nextInt(1000) < faultsPerThousand;
            boolean breaks = !repeats && random.nextInt(1000) < faultsPerThousand;
            String text = row(repeats ? accepted : n, firstDay, n / ROWS_A_SLOT);
            if (breaks) {
                faulty++;
                text = Fault.values()[random.nextInt(Fault.values().length)].in(text);
            } else {
                repeated += repeats ? 1 : 0;
                accepted = repeats ? accepted : n;
            }
            out.write(text.getBytes(random.nextInt(500) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            out.write('\n');
            if (random.nextInt(5000) == 0) {
                out.write('\n');
            }
        }
        return new GeneratedFile(rows, faulty, repeated);
    }

    private String row(long number, LocalDate firstDay, long slot) {
        row.setLength(0);
        LocalDate added = firstDay.plusDays(slot / 96);
        LocalDate occurred = added.minusDays(random.nextInt(100) == 0 ? 365 : random.nextInt(3) / 2);
        CodedAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
        cell(410_000_000L + number);
        dates(occurred);
        actor();
        actor();
        cell(random.nextInt(2)).cell(action.code()).cell(action.base()).cell(action.root());
        cell(action.quadClass()).cell(action.goldstein());
        int mentions = 1 + random.nextInt(20);
        cell(mentions).cell(1 + random.nextInt(3)).cell(mentions).cell(decimals(-8, 8));
        place();
        place();
        place();
        int minute = (int) (slot % 4) * 15;
        cell(added.format(DateTimeFormatter.BASIC_ISO_DATE) + two((int) (slot / 4 % 24)) + two(minute) + "00");
        row.append(address());
        return row.toString();
    }

    private void dates(LocalDate day) {
        String text = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        cell(text).cell(text.substring(0, 6)).cell(text.substring(0, 4));
        cell(text.substring(0, 4) + "." + (1000 + day.getDayOfYear() * 24));
    }

    private void actor() {
        if (random.nextInt(8) == 0) {
            row.append("\t".repeat(10));
            return;
        }
        boolean stateless = random.nextInt(6) == 0;
        String state =
                stateless ? "" : states.get(random.nextInt(states.size())).iso3();
        String role = stateless ? "GOV" : ROLES[random.nextInt(ROLES.length)];
        cell(state + role).cell("ACTOR " + WORDS[random.nextInt(WORDS.length)].toUpperCase(Locale.ROOT));
        cell(state).cell("").cell("").cell("").cell("").cell(role).cell("").cell("");
    }

    private void place() {
        if (random.nextInt(10) == 0) {
            row.append("0").append("\t".repeat(8));
            return;
        }
        State state = states.get(random.nextInt(states.size()));
        String town = random.nextInt(20) == 0 ? "Düsterfeld" : "Town " + random.nextInt(2_000);
        cell(4).cell(town + ", Province " + random.nextInt(20) + ", " + state.name());
        cell(state.iso3().substring(0, 2)).cell(state.iso3().substring(0, 2) + two(random.nextInt(30)));
        cell(random.nextInt(200_000)).cell(decimals(-80, 80)).cell(decimals(-170, 170));
        cell(-random.nextInt(3_000_000));
    }

    /** Several events in a row come from one article. */
    private String address() {
        if (address.isEmpty() || random.nextInt(3) == 0) {
            StringBuilder text = new StringBuilder("https://www.")
                    .append(SITES[random.nextInt(SITES.length)])
                    .append(".example/world/");
            int words = 4 + random.nextInt(6);
            for (int i = 0; i < words && text.length() < EIGHTY_BYTES; i++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append('-');
            }
            address = text.append(random.nextInt(10_000_000)).toString();
        }
        return address;
    }

    private String decimals(int from, int to) {
        int thousandths = random.nextInt(from * 10_000, to * 10_000);
        return Double.toString(thousandths / 10_000.0);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private GdeltGenerator cell(String value) {
        row.append(value).append('\t');
        return this;
    }

    private GdeltGenerator cell(long value) {
        row.append(value).append('\t');
        return this;
    }
}
