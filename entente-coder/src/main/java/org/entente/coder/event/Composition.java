package org.entente.coder.event;

import java.util.Map;
import org.entente.coder.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an act when it is promised, asked for, demanded, refused or threatened. CAMEO repeats the scheme of acts under
 * the roots 02, 03, 10, 12 and 13; these tables follow its codebook.
 */
final class Composition {

    private static final Map<String, String> CONTENT = Map.ofEntries(
            Map.entry("061", "11"),
            Map.entry("062", "12"),
            Map.entry("063", "13"),
            Map.entry("064", "14"),
            Map.entry("06", "1"),
            Map.entry("071", "31"),
            Map.entry("072", "32"),
            Map.entry("073", "33"),
            Map.entry("074", "34"),
            Map.entry("07", "3"),
            Map.entry("0831", "41"),
            Map.entry("0832", "42"),
            Map.entry("0833", "43"),
            Map.entry("0834", "44"),
            Map.entry("083", "4"),
            Map.entry("081", "51"),
            Map.entry("082", "52"),
            Map.entry("084", "53"),
            Map.entry("085", "54"),
            Map.entry("086", "55"),
            Map.entry("087", "56"),
            Map.entry("08", "5"),
            Map.entry("045", "8"),
            Map.entry("04", "6"),
            Map.entry("057", "2"),
            Map.entry("05", "2"),
            Map.entry("037", "7"),
            Map.entry("038", "8"),
            Map.entry("036", "6"));

    private static final Map<String, String> THREATS = Map.ofEntries(
            Map.entry("162", "1311"),
            Map.entry("163", "1312"),
            Map.entry("161", "1313"),
            Map.entry("1721", "1321"),
            Map.entry("1722", "1322"),
            Map.entry("1723", "1323"),
            Map.entry("1724", "1324"),
            Map.entry("172", "132"),
            Map.entry("14", "133"),
            Map.entry("164", "134"),
            Map.entry("165", "135"),
            Map.entry("166", "136"),
            Map.entry("16", "131"),
            Map.entry("17", "137"),
            Map.entry("191", "1381"),
            Map.entry("192", "1382"),
            Map.entry("18", "1383"),
            Map.entry("19", "138"),
            Map.entry("20", "1385"),
            Map.entry("15", "138"),
            Map.entry("10", "130"));

    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("061", "1211"),
            Map.entry("062", "1212"),
            Map.entry("063", "1213"),
            Map.entry("064", "1214"),
            Map.entry("06", "121"),
            Map.entry("071", "1221"),
            Map.entry("072", "1222"),
            Map.entry("073", "1223"),
            Map.entry("074", "1224"),
            Map.entry("07", "122"),
            Map.entry("0831", "1231"),
            Map.entry("0832", "1232"),
            Map.entry("0833", "1233"),
            Map.entry("0834", "1234"),
            Map.entry("083", "123"),
            Map.entry("081", "1241"),
            Map.entry("082", "1242"),
            Map.entry("084", "1243"),
            Map.entry("085", "1244"),
            Map.entry("086", "1245"),
            Map.entry("087", "1246"),
            Map.entry("08", "124"),
            Map.entry("045", "126"),
            Map.entry("04", "125"),
            Map.entry("057", "120"));

    private Composition() {}

    /** The code of the outer act over the inner; null when the outer act does not change what is coded. */
    static @Nullable String compose(String kind, @Nullable String inner) {
        return switch (kind) {
            case "PROMISE" -> promise(inner);
            case "APPEAL" -> "02" + content(inner, "0");
            case "DEMAND" -> "10" + content(inner, "0");
            case "REFUSE" -> inner == null ? "120" : isHarm(inner) ? null : longest(REFUSALS, inner, "120");
            case "THREATEN" -> inner == null ? "130" : longest(THREATS, inner, "130");
            default -> null;
        };
    }

    /** Who rules out an attack rejects nobody. */
    private static boolean isHarm(String code) {
        return code.compareTo("14") >= 0;
    }

    /** A promise of good is 03, a promise of harm a threat. */
    private static String promise(@Nullable String inner) {
        if (inner != null && inner.compareTo("13") > 0) {
            return longest(THREATS, inner, "130");
        }
        return "03" + content(inner, "0");
    }

    private static String content(@Nullable String inner, String otherwise) {
        return inner == null ? otherwise : longest(CONTENT, inner, otherwise);
    }

    private static String longest(Map<String, String> table, String code, String otherwise) {
        for (int length = code.length(); length >= 2; length--) {
            String found = table.get(code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return otherwise;
    }

    /** CAMEO codes a coming or wished act of cooperation as intent (03), one that will not be done as refused (12). */
    static String told(String code, EventStatus status, String modal) {
        boolean cooperative = code.compareTo("04") >= 0 && code.compareTo("09") < 0;
        boolean coming = status == EventStatus.PLANNED || status == EventStatus.INTENT;
        boolean refused =
                status == EventStatus.NEGATED && (modal.equals("will") || modal.equals("would") || modal.equals("wo"));
        if (cooperative && coming) {
            return String.valueOf(compose("PROMISE", code));
        }
        if (status == EventStatus.PLANNED && code.compareTo("14") >= 0) {
            return String.valueOf(compose("THREATEN", code));
        }
        return cooperative && refused ? String.valueOf(compose("REFUSE", code)) : code;
    }

    /** "stop attacking", "stop helping": the end of an act. */
    static @Nullable String stopped(String inner) {
        return switch (inner.substring(0, 2)) {
            case "19", "18", "20", "15" -> "087";
            case "07", "06" -> "162";
            case "04" -> "164";
            case "14" -> "082";
            case "16" -> "085";
            case "17" -> "081";
            default -> null;
        };
    }
}
