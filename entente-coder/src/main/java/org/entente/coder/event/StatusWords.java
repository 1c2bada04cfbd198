package org.entente.coder.event;

import java.util.Set;

/** Words that say how an act is told: planned, doubted, denied, wished for. */
final class StatusWords {

    static final Set<String> PLAN_MODALS = Set.of("will", "shall", "'ll", "wo");
    static final Set<String> DUTY_MODALS = Set.of("should", "must", "ought");
    static final Set<String> DOUBTS = Set.of(
            "possible",
            "potential",
            "possibility",
            "prospect",
            "risk",
            "likelihood",
            "speculation",
            "rumors",
            "rumours",
            "hypothetical",
            "eventual",
            "threat",
            "fear",
            "fears",
            "chance",
            "danger",
            "imminent",
            "alleged",
            "feared",
            "chances",
            "odds",
            "hope",
            "hopes",
            "prospects",
            "suspicions",
            "any");
    static final Set<String> PLANS = Set.of(
            "ahead",
            "eve",
            "preparations",
            "awaiting",
            "preparing",
            "planned",
            "upcoming",
            "scheduled",
            "proposed",
            "future",
            "expected",
            "forthcoming",
            "next",
            "nears",
            "nearing",
            "eyes",
            "eyeing",
            "coming");
    static final Set<String> NEXT = Set.of("tomorrow");
    static final Set<String> POSSIBLE = Set.of(
            "capable",
            "risk",
            "possibility",
            "chance",
            "danger",
            "prospect",
            "idea",
            "threat",
            "hopes",
            "hope",
            "likelihood",
            "talk",
            "option",
            "ability",
            "position",
            "able",
            "verge",
            "brink",
            "cusp",
            "fear",
            "fears");
    static final Set<String> EFFORTS =
            Set.of("effort", "efforts", "attempt", "attempts", "drive", "campaign", "struggle", "bid", "quest");
    static final Set<String> WISHED = Set.of(
            "plan",
            "plans",
            "proposal",
            "proposals",
            "bid",
            "offer",
            "pressure",
            "freedom",
            "right",
            "readiness",
            "willingness",
            "reason");
    static final Set<String> RUMORS = Set.of(
            "rumors",
            "rumours",
            "speculation",
            "suggestions",
            "claims",
            "allegations",
            "idea",
            "notion",
            "prospect",
            "hopes",
            "lie",
            "suspicion",
            "suspicions",
            "fears",
            "myth");
    static final Set<String> INVERTED = Set.of("had", "were", "should");
    static final Set<String> CALLING_OFF = Set.of(
            "cancel",
            "postpone",
            "avert",
            "avoid",
            "prevent",
            "foil",
            "thwart",
            "scrap",
            "delay",
            "shelve",
            "deny",
            "rule",
            "call");
    static final Set<String> HARDLY =
            Set.of("almost", "nearly", "barely", "hardly", "rarely", "seldom", "scarcely", "narrowly", "falsely");
    static final Set<String> AGAINST = Set.of("decide", "advise", "vote", "argue", "warn", "caution", "counsel");
    static final Set<String> OPEN = Set.of(
            "likely", "unlikely", "possible", "imminent", "inevitable", "impossible", "improbable", "conceivable");
    static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow");
    static final Set<String> APPOINTED = Set.of(
            "travel", "visit", "meet", "head", "host", "arrive", "leave", "sign", "open", "begin", "start", "hold",
            "vote", "fly", "go", "receive", "depart", "welcome", "resume", "launch");
    static final Set<String> REFUSING = Set.of("deny", "dismiss", "reject", "rubbish", "refute", "rebut");
    static final Set<String> PERHAPS = Set.of(
            "potentially", "hypothetically", "theoretically", "perhaps", "maybe", "possibly", "probably", "presumably");
    static final Set<String> UNTRUE = Set.of(
            "untrue",
            "false",
            "baseless",
            "unfounded",
            "invented",
            "groundless",
            "fabricated",
            "wrong",
            "denied",
            "fake",
            "fiction",
            "nonsense",
            "incorrect",
            "exaggerated");
    static final Set<String> TOLD = Set.of(
            "report",
            "reports",
            "claim",
            "claims",
            "rumor",
            "rumors",
            "rumour",
            "rumours",
            "allegation",
            "allegations",
            "talk",
            "accusation",
            "accusations",
            "suggestion",
            "suggestions",
            "story",
            "stories",
            "accounts",
            "news");
    static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "should", "supposing", "assuming");

    private StatusWords() {}
}
