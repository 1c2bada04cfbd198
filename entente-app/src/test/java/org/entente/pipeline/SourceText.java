package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes small files in the genuine layouts of their sources. */
public final class SourceText {

    /** Header of the file of roll calls. */
    public static final String ROLL_CALLS = "rcid,session,importantvote,date,unres,amend,para,short,descr,me,nu\n";

    /** Header of the file of votes. */
    public static final String VOTES = "rcid,country,country_code,vote\n";

    /** Header of the alliances by member. */
    public static final String ALLIANCES =
            "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,"
                    + "all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,"
                    + "mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version\n";

    private static final int GDELT_COLUMNS = 61;

    private SourceText() {}

    /** A row of a GDELT 2.0 file of events; days are YYYYMMDD, an action is a CAMEO root and the actors are states. */
    public static String gdelt(
            long id, String day, String added, String source, String target, String root, String goldstein) {
        String[] cells = new String[GDELT_COLUMNS];
        Arrays.fill(cells, "");
        cells[0] = Long.toString(id);
        cells[1] = day;
        cells[2] = day.substring(0, 6);
        cells[3] = day.substring(0, 4);
        cells[4] = day.substring(0, 4) + ".5000";
        cells[5] = source;
        cells[7] = source;
        cells[15] = target;
        cells[17] = target;
        cells[25] = "1";
        cells[26] = root + "0";
        cells[27] = root + "0";
        cells[28] = root;
        cells[29] = quadClass(Integer.parseInt(root));
        cells[30] = goldstein;
        cells[31] = "3";
        cells[32] = "1";
        cells[33] = "3";
        cells[34] = "1.25";
        cells[35] = "0";
        cells[43] = "0";
        cells[51] = "0";
        cells[59] = added + "120000";
        cells[60] = "https://example.org/news/" + id;
        return String.join("\t", cells) + "\n";
    }

    private static String quadClass(int root) {
        if (root <= 5) {
            return "1";
        }
        if (root <= 9) {
            return "2";
        }
        return root <= 13 ? "3" : "4";
    }

    /** A small GDELT file: two events a month between Russia and North Korea among others, for one year. */
    public static String gdeltYear(int year) {
        StringBuilder text = new StringBuilder();
        long id = year * 1000L;
        for (int month = 1; month <= 12; month++) {
            for (int i = 0; i < month % 3 + 1; i++) {
                String day = String.format("%d%02d%02d", year, month, 3 + i);
                text.append(gdelt(id++, day, day, "RUS", "PRK", i == 2 ? "11" : "04", i == 2 ? "-2.0" : "1.9"));
                text.append(gdelt(id++, day, day, "PRK", "RUS", month % 4 == 0 ? "07" : "05", "7.0"));
                text.append(gdelt(id++, day, day, "USA", "CHN", "13", "-4.4"));
                text.append(gdelt(id++, day, day, "FRA", "FRA", "01", "0.0"));
                text.append(gdelt(id++, day, day, "", "JPN", "19", "-10.0"));
            }
        }
        return text.toString();
    }

    /** A row of the file of roll calls. */
    public static String rollCall(int number, int session, String day) {
        return number + "," + session + ",0," + day + ",R/" + number + ",0,0,Fixture " + number + ",Made up,0,1\n";
    }

    /** Rows of the file of votes: Russia, North Korea and the United States at one roll call. */
    public static String votes(int number, String russia, String northKorea) {
        return number + ",Russia,RU," + russia + "\n" + number + ",North Korea,KP," + northKorea + "\n" + number
                + ",United States,US,no\n";
    }

    /** Rows of a defense pact of Russia (365) and North Korea (731); days are year, month, day, the end may be blank. */
    public static String alliance(int id, List<Integer> from, List<Integer> to) {
        String start = from.get(2) + "," + from.get(1) + "," + from.get(0);
        String end = to.isEmpty() ? ",," : to.get(2) + "," + to.get(1) + "," + to.get(0);
        List<String> rows = new ArrayList<>();
        for (String member : List.of("365,Russia", "731,North Korea")) {
            rows.add(String.join(
                    ",",
                    "" + id,
                    member,
                    start,
                    end,
                    "Type I: Defense Pact",
                    start,
                    end,
                    "0," + (to.isEmpty() ? 1 : 0) + ",1,0,1,0,4.1"));
        }
        return String.join("\n", rows) + "\n";
    }
}
