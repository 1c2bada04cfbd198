package org.entente.answer;

import java.util.Locale;

/** The kinds of tie that make up a bond between two states. */
public enum Strand {
    PLEDGES("Pledges", "what they have promised one another", "cow-alliance or atop"),
    VISITS("Visits", "how often their leaders and ministers meet", "own, with a closed universe of meetings"),
    VOTES("Votes", "how alike they vote in the General Assembly", "un-votes"),
    TALK("Talk", "verbal cooperation as coded from news", "gdelt or icews"),
    DEEDS("Deeds", "material cooperation as coded from news", "gdelt or icews"),
    ARMS("Arms", "weapons that one gives the other", "sipri-tiv"),
    TRADE("Trade", "goods that one sells the other", "cow-trade");

    private final String title;
    private final String question;
    private final String formats;

    Strand(String title, String question, String formats) {
        this.title = title;
        this.question = question;
        this.formats = formats;
    }

    public String title() {
        return title;
    }

    /** What the strand tells, as the end of a sentence. */
    public String question() {
        return question;
    }

    /** The same as a line of its own. */
    public String lead() {
        return question.substring(0, 1).toUpperCase(Locale.ROOT) + question.substring(1);
    }

    /** Which files would fill it. */
    public String formats() {
        return formats;
    }
}
