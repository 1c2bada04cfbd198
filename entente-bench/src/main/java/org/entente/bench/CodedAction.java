package org.entente.bench;

import java.util.List;

/** A CAMEO code as the feed gives it, with its quad class and Goldstein value. */
record CodedAction(String code, String base, String root, int quadClass, String goldstein) {

    static final List<CodedAction> LIST = List.of(
            new CodedAction("010", "010", "01", 1, "0.0"),
            new CodedAction("036", "036", "03", 1, "4.0"),
            new CodedAction("040", "040", "04", 1, "1.0"),
            new CodedAction("042", "042", "04", 1, "1.9"),
            new CodedAction("043", "043", "04", 1, "2.8"),
            new CodedAction("051", "051", "05", 1, "3.4"),
            new CodedAction("057", "057", "05", 1, "8.0"),
            new CodedAction("0711", "071", "07", 2, "7.4"),
            new CodedAction("084", "084", "08", 2, "7.0"),
            new CodedAction("090", "090", "09", 2, "-2.0"),
            new CodedAction("111", "111", "11", 3, "-2.0"),
            new CodedAction("112", "112", "11", 3, "-2.0"),
            new CodedAction("120", "120", "12", 3, "-4.0"),
            new CodedAction("130", "130", "13", 3, "-4.4"),
            new CodedAction("141", "141", "14", 3, "-6.5"),
            new CodedAction("163", "163", "16", 4, "-8.0"),
            new CodedAction("173", "173", "17", 4, "-5.0"),
            new CodedAction("190", "190", "19", 4, "-10.0"));
}
