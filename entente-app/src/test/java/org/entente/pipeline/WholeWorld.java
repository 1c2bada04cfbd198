package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.record.RecordFolder;

/** A small made-up record that has something of everything that state and world measures read, to 2010. */
public final class WholeWorld {

    private static final List<Integer> ONGOING = List.of();

    private WholeWorld() {}

    /** Writes the record to a folder and gives the folder. */
    public static Path write(Path folder) throws IOException {
        RecordFolder record = RecordFolder.openOrCreate(folder);
        put(record, "gdelt", "events.export.CSV", SourceText.gdeltYear(2009) + conflict());
        put(record, "un-votes", "roll_calls.csv", rollCalls());
        put(record, "un-votes", "votes.csv", votes());
        put(
                record,
                "cow-alliance",
                "alliance.csv",
                SourceText.ALLIANCES + SourceText.alliance(801, List.of(2000, 2, 9), ONGOING));
        put(
                record,
                "cow-trade",
                "trade.csv",
                "ccode1,ccode2,year,importer1,importer2,flow1,flow2,version\n"
                        + "365,731,1999,Russia,North Korea,5,70,4\n710,731,1999,China,North Korea,6,60,4\n"
                        + "365,731,2009,Russia,North Korea,6,60,4\n365,710,2009,Russia,China,60,600,4\n"
                        + "2,710,2009,United States,China,90,40,4\n");
        put(
                record,
                "cow-nmc",
                "nmc.csv",
                "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n"
                        + "2,2007,1,1,1,1,1,1,.2\n365,2007,1,1,1,1,1,1,.1\n731,2007,1,1,1,1,1,1,.01\n710,2007,1,1,1,1,1,1,.25\n"
                        + "740,2007,1,1,1,1,1,1,.05\n");
        put(
                record,
                "cow-mid",
                "mid.csv",
                "dispnum,ccode1,ccode2,year,dispongoing,disponset,sidea1,sidea2,fatality1,"
                        + "fatality2,fatalpre1,fatalpre2,hiact1,hiact2,hostlev1,hostlev2,orig1,orig2\n"
                        + "9001,2,365,2008,1,1,1,0,0,0,-9,-9,7,7,3,3,1,1\n9001,365,2,2008,1,1,0,1,0,0,-9,-9,7,7,3,3,1,1\n");
        put(
                record,
                "own",
                "sanctions.csv",
                "id,sender,target,instrument,title,from,known,citation\n"
                        + "s1,USA,PRK,trade,A made-up measure,2006-10-14,,Fixture Gazette\n"
                        + "s2,USA,RUS,finance,A made-up measure,2008-10-14,,Fixture Gazette\n"
                        + "s3,USA,CHN,arms,A made-up measure,2005-10-14,,Fixture Gazette\n");
        put(
                record,
                "own",
                "groups.csv",
                "id,group,name,member,from,ended,citation\n"
                        + "g1,AXIS,A made-up group,RUS,2001-01-01,,Fixture Gazette\n"
                        + "g2,AXIS,A made-up group,PRK,2001-01-01,,Fixture Gazette\n"
                        + "g3,AXIS,A made-up group,JPN,2001-01-01,2004-01-01,Fixture Gazette\n");
        return folder;
    }

    private static void put(RecordFolder record, String format, String name, String text) throws IOException {
        AsOfContractTest.put(record, format, name, text);
    }

    /** Deeds of conflict, so that pressure, risk and balance have coded events too. */
    private static String conflict() {
        StringBuilder text = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            String day = String.format("2009%02d15", month);
            text.append(SourceText.gdelt(700 + month, day, day, "USA", "RUS", "19", "-10.0"));
            text.append(SourceText.gdelt(800 + month, day, day, "RUS", "USA", month % 2 == 0 ? "17" : "13", "-5.0"));
            text.append(SourceText.gdelt(900 + month, day, day, "USA", "PRK", "12", "-4.0"));
        }
        return text.toString();
    }

    private static String rollCalls() {
        StringBuilder text = new StringBuilder(SourceText.ROLL_CALLS);
        for (int i = 0; i < 8; i++) {
            text.append(SourceText.rollCall(100 + i, 63, "2008-12-0" + (1 + i)));
            text.append(SourceText.rollCall(200 + i, 64, "2009-12-0" + (1 + i)));
        }
        return text.toString();
    }

    private static String votes() {
        StringBuilder text = new StringBuilder(SourceText.VOTES);
        for (int i = 0; i < 8; i++) {
            for (int number : new int[] {100 + i, 200 + i}) {
                text.append(SourceText.votes(number, i == 3 ? "no" : "yes", i % 2 == 0 ? "yes" : "abstain"));
                text.append(number).append(",China,CN,yes\n");
                text.append(number)
                        .append(",Japan,JP,")
                        .append(i % 4 == 0 ? "yes" : "no")
                        .append('\n');
            }
        }
        return text.toString();
    }
}
