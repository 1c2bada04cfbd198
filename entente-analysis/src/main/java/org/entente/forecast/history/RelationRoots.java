package org.entente.forecast.history;

import java.util.List;

/** CAMEO root of a relation that is given by its description, from the words that the descriptions of a root share. */
final class RelationRoots {

    /** Roots 1 to 20, and 0 for a description that fits none. */
    static final int COUNT = 21;

    private record Rule(int root, List<String> beginnings) {}

    /** The first rule that fits holds, so what is special stands before what is general. */
    private static final List<Rule> RULES = List.of(
            new Rule(2, List.of("appeal", "make an appeal")),
            new Rule(3, List.of("express intent")),
            new Rule(
                    4,
                    List.of(
                            "consult",
                            "make a visit",
                            "host a visit",
                            "meet at",
                            "engage in negotiation",
                            "discuss",
                            "mediate")),
            new Rule(
                    5,
                    List.of(
                            "engage in diplomatic",
                            "praise",
                            "defend verbally",
                            "rally support",
                            "grant diplomatic",
                            "apologize",
                            "forgive",
                            "sign formal")),
            new Rule(6, List.of("engage in material", "cooperate", "engage in judicial", "share intelligence")),
            new Rule(7, List.of("provide", "grant asylum")),
            new Rule(
                    8,
                    List.of(
                            "yield",
                            "ease",
                            "accede",
                            "return",
                            "receive",
                            "declare truce",
                            "demobilize",
                            "retreat",
                            "allow")),
            new Rule(9, List.of("investigate")),
            new Rule(10, List.of("demand")),
            new Rule(12, List.of("reject", "refuse", "defy", "veto", "obstruct passage to demand")),
            new Rule(
                    11,
                    List.of(
                            "criticize",
                            "accuse",
                            "rally opposition",
                            "complain",
                            "bring lawsuit",
                            "find guilty",
                            "deny responsibility",
                            "disapprove")),
            new Rule(13, List.of("threaten", "give ultimatum")),
            new Rule(15, List.of("demonstrate military")),
            new Rule(
                    14,
                    List.of(
                            "demonstrate",
                            "protest",
                            "conduct hunger",
                            "conduct strike",
                            "engage in violent protest",
                            "engage in political dissent",
                            "obstruct")),
            new Rule(15, List.of("mobilize", "increase", "exhibit")),
            new Rule(16, List.of("reduce", "halt", "impose embargo", "expel or withdraw", "suspend")),
            new Rule(
                    17,
                    List.of(
                            "coerce",
                            "seize",
                            "confiscate",
                            "destroy",
                            "impose",
                            "arrest",
                            "expel or deport",
                            "ban",
                            "use tactics",
                            "engage in mass expulsion")),
            new Rule(
                    18,
                    List.of(
                            "use unconventional",
                            "abduct",
                            "physically",
                            "sexually",
                            "torture",
                            "kill",
                            "carry out",
                            "conduct suicide",
                            "use as human",
                            "attempt to",
                            "assassinate")),
            new Rule(19, List.of("use conventional", "fight", "occupy", "employ", "violate")),
            new Rule(20, List.of("engage in mass", "engage in ethnic", "use chemical", "detonate", "use weapons")),
            new Rule(1, List.of("make", "decline", "consider", "acknowledge", "engage in symbolic")));

    private RelationRoots() {}

    static int of(String description) {
        for (Rule rule : RULES) {
            if (rule.beginnings.stream().anyMatch(description::startsWith)) {
                return rule.root;
            }
        }
        return 0;
    }
}
