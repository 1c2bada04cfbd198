package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Doubts about acts of force: words of battle are also used of games, markets and courts. What is doubtful is not coded.
 *
 * @param analysis the sentence
 */
record ForceCheck(Analysis analysis) {

    /** Verbs of force that tell of games too. */
    static final List<String> OF_GAMES = List.of(
            "beat", "defeat", "crush", "rout", "conquer", "trounce", "hit", "pound", "punish", "sink", "strike", "hunt",
            "overrun", "repel", "stone", "engage", "target", "kill", "battle", "fight", "storm", "raid", "assault",
            "bombard", "hold");

    private static final Set<String> OF_WAR = Set.of(
            "army",
            "troops",
            "forces",
            "soldiers",
            "military",
            "war",
            "rebels",
            "militants",
            "missile",
            "missiles",
            "rockets",
            "bombs",
            "drone",
            "drones",
            "tanks",
            "navy",
            "warplanes",
            "jets",
            "border",
            "killed",
            "killing",
            "wounded",
            "fighters",
            "militia",
            "artillery",
            "airstrikes",
            "strikes",
            "insurgents",
            "guerrillas",
            "bombers",
            "invasion",
            "shelling",
            "base",
            "bases",
            "gunmen",
            "ceasefire",
            "casualties",
            "police",
            "nuclear",
            "warships",
            "dead",
            "civilians",
            "embassy",
            "territory",
            "marines",
            "sanctions",
            "peninsula",
            "province",
            "village",
            "town");
    private static final Set<String> COURT_VERBS =
            Set.of("convict", "sentence", "charge", "indict", "jail", "try", "order", "summon");
    private static final Set<String> OFFICIAL = Set.of("GOV", "SPY", "MIL", "REB", "LEG", "COP", "ELI");
    private static final Set<String> TRADING = Set.of("buy", "purchase", "sell", "import", "acquire");
    private static final Set<String> VISITS = Set.of("042", "043");
    private static final Set<String> STAYING = Set.of("MIL", "CVL", "BUS", "MED", "EDU", "AGR", "LAB", "REF", "UAF");
    private static final Set<String> PEOPLES =
            Set.of("ans", "ons", "ews", "oles", "anes", "wedes", "urks", "inns", "ards", "eks", "cots", "itons", "is");
    private static final Set<String> PRIVATE = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "mother",
            "father",
            "couple",
            "tourist",
            "tourists",
            "child",
            "children",
            "wife",
            "husband",
            "family",
            "teenager",
            "passenger",
            "passengers",
            "driver",
            "student",
            "resident",
            "citizen",
            "national",
            "youth",
            "relative",
            "fisherman",
            "sailor");
    private static final Set<String> COLLECTIVE = Set.of(
            "and",
            "side",
            "sides",
            "nationalists",
            "people",
            "crowds",
            "mobs",
            "voters",
            "ships",
            "boats",
            "vessels",
            "shipping",
            "media",
            "lobby",
            "hackers",
            "spies",
            "investigators",
            "inspectors",
            "negotiators",
            "diplomacy",
            "representatives",
            "officials",
            "leaders",
            "authorities",
            "ministers",
            "lawmakers",
            "intelligence",
            "leadership",
            "aid",
            "planes",
            "jets",
            "drones",
            "agents",
            "agencies",
            "mediators",
            "operatives",
            "personnel",
            "partners",
            "allies",
            "rulers",
            "security",
            "interior",
            "customs",
            "coastguard",
            "coastguards",
            "fishermen",
            "trawlers",
            "delegates",
            "envoys",
            "premier",
            "president",
            "chancellor",
            "deputies",
            "senators",
            "emissaries",
            "generals",
            "commanders",
            "guards",
            "patrols",
            "squad",
            "teams",
            "parliamentarians",
            "counterparts",
            "tanks",
            "missiles",
            "rockets",
            "snipers",
            "bombers",
            "settlers",
            "state",
            "capital",
            "public",
            "military",
            "army",
            "navy",
            "air",
            "special");
    private static final Set<String> UNARMED = Set.of("BUS", "MED", "EDU", "JUD");

    boolean isDoubtful(VerbGroup group, @Nullable String code, ActorMention source, ActorMention target) {
        boolean probe = code != null && code.startsWith("09") && role(source).equals("JUD");
        if (!probe && isOfCourts(group, source, target) || isOfTrade(code, source, target)) {
            return true;
        }
        if (group.passive()
                && (isPrivate(target) || isEmployed(target))
                && code != null
                && code.startsWith("17")
                && source.kind() == Kind.PLACE) {
            return true;
        }
        if (isPrivate(source) && (code == null || !code.startsWith("14"))) {
            return true;
        }
        if (code != null && VISITS.contains(code) && (STAYING.contains(role(source)) || isPlural(source))) {
            return true;
        }
        if (isOwner(source)
                || describesThing(source) && !isCollective(source)
                || isOrigin(source, group) && source.kind() == Kind.PLACE && !speaksOfWar()) {
            return true;
        }
        if (isTeam(source, group) || isUnknownName(source) && code != null && code.compareTo("17") >= 0) {
            return true;
        }
        if (role(source).equals("BUS") && TRADING.contains(group.lemma())) {
            return true;
        }
        if (code != null && code.startsWith("17") && describesThing(target) && !isPerson(target)) {
            return true;
        }
        if (code == null || code.compareTo("14") < 0) {
            return "115".equals(code) && UNARMED.contains(role(source));
        }
        boolean force = code.compareTo("18") >= 0;
        if (force && (UNARMED.contains(role(source)) || describesThing(source))) {
            return true;
        }
        return force
                && OF_GAMES.contains(group.lemma())
                && source.kind() == Kind.PLACE
                && target.kind() == Kind.PLACE
                && !speaksOfWar();
    }

    /** What firms and gangs do, and what one firm does to another, is no act of states. */
    private static boolean isOfTrade(@Nullable String code, ActorMention source, ActorMention target) {
        boolean strike = code != null && code.startsWith("14");
        return isOfFirmCode(source) && !strike
                || role(source).equals("CRM") && target.kind() == Kind.PLACE && code != null && code.startsWith("17");
    }

    /** "Egypt's captain accused": somebody or something of the state that we do not know. */
    private boolean isOwner(ActorMention source) {
        int next = source.to() + 1;
        if (source.kind() != Kind.PLACE
                || !analysis.sentence().lower(source.to()).equals("'s")
                || next >= analysis.sentence().size()) {
            return false;
        }
        int head = next;
        while (head < next + 3 && head + 1 < analysis.sentence().size() && isPlainWord(head + 1)) {
            head++;
        }
        return isPlainWord(next)
                && analysis.groups().at(head + 1) != null
                && !DeedNouns.isDeed(analysis.sentence().lower(next))
                && !COLLECTIVE.contains(analysis.sentence().lower(next))
                && !COLLECTIVE.contains(analysis.sentence().lower(head))
                && analysis.lexicon().nouns(analysis.sentence(), head).stream()
                        .allMatch(h -> h.type().frame().equals("-"));
    }

    private boolean isPlainWord(int at) {
        return analysis.sentence().token(at).isWord()
                && !analysis.sentence().token(at).isCapitalized()
                && analysis.groups().at(at) == null
                && !analysis.tags().isMention(at);
    }

    /** "cold air from Russia invades": something from there acts. */
    private boolean isOrigin(ActorMention source, VerbGroup group) {
        String before = analysis.sentence().lower(source.from() - 1);
        return !group.passive() && source.from() < group.from() && (before.equals("from") || before.equals("of"));
    }

    /** "Colombia defend their lead": a state named in the singular with a verb in the plural is a team. */
    private boolean isTeam(ActorMention source, VerbGroup group) {
        String last = analysis.sentence().lower(source.to() - 1);
        Morphology.Form form = analysis.tags().verbAt(group.head());
        boolean plural = form != null
                && form.may(Morphology.BASE)
                && !form.may(Morphology.PAST)
                && group.finite()
                && group.to() - group.from() == 1
                && group.modal().isEmpty();
        return plural
                && source.kind() == Kind.PLACE
                && source.to() == group.from()
                && !last.endsWith("s")
                && !last.endsWith("ese")
                && analysis.sides().joined(source).size() == 1;
    }

    /** "Serbia's Jokic": somebody whose name nobody knows here. */
    private boolean isUnknownName(ActorMention source) {
        int next = source.to();
        return source.kind() == Kind.PLACE
                && analysis.sentence().lower(next).equals("'s")
                && next + 2 < analysis.sentence().size()
                && analysis.sentence().token(next + 1).isCapitalized()
                && !analysis.tags().isMention(next + 1)
                && analysis.groups().at(next + 1) == null;
    }

    /** "surrender to Korean thrillers": an act of force or its like upon things of a state. */
    boolean isUponThing(ActorMention target) {
        return describesThing(target) && !isCollective(target);
    }

    boolean isOfFirm(ActorMention mention) {
        return isOfFirmCode(mention);
    }

    /** A firm, not a bank of the United Nations. */
    private static boolean isOfFirmCode(ActorMention mention) {
        return role(mention).equals("BUS") && !mention.code().startsWith("IGO");
    }

    /** Courts try people of all states every day; what they do to a state's own servants or people is told as an act of the state. */
    private boolean isOfCourts(VerbGroup group, ActorMention source, ActorMention target) {
        boolean judged = COURT_VERBS.contains(group.lemma())
                && (OFFICIAL.contains(role(target)) || isPlural(target) && !describesThing(target));
        return role(source).equals("JUD") && !role(target).equals("GOV") && !judged
                || role(target).equals("JUD") && STAYING.contains(role(source));
    }

    /** "French handbags" are no persons, "Dutch skippers" are. */
    private boolean isPerson(ActorMention target) {
        String next = analysis.sentence().lower(target.to());
        return next.matches(".*(ers?|ors?|ists?|ants?|m[ae]n|ians?|nts)");
    }

    /** "a British tourist": one private person, whose deeds are no acts of a state. */
    private boolean isPrivate(ActorMention mention) {
        return role(mention).equals("CVL")
                && PRIVATE.contains(analysis.sentence().lower(mention.to() - 1));
    }

    /** "a truck driver": one working person. */
    private boolean isEmployed(ActorMention mention) {
        return Set.of("LAB", "HLH").contains(role(mention))
                && !analysis.sentence().lower(mention.to() - 1).endsWith("s");
    }

    /** "more Britons than Germans visited": people of a state, not the state. */
    private boolean isPlural(ActorMention mention) {
        String last = analysis.sentence().lower(mention.to() - 1);
        return mention.kind() == Kind.PLACE
                && PEOPLES.stream().anyMatch(last::endsWith)
                && !analysis.sentence().lower(mention.to()).startsWith("'");
    }

    /** "Chinese investors", "French and German sides": a crowd or a list goes on. */
    private boolean isCollective(ActorMention source) {
        return COLLECTIVE.contains(analysis.sentence().lower(source.to()));
    }

    /** "British supermarkets attacked": the state only describes something else that acts. */
    private boolean describesThing(ActorMention source) {
        if (source.kind() != Kind.PLACE || source.to() >= analysis.sentence().size()) {
            return false;
        }
        String next = analysis.sentence().lower(source.to());
        boolean noun = analysis.sentence().token(source.to()).isWord()
                && analysis.groups().at(source.to()) == null
                && !next.startsWith("'");
        return noun
                && !Words.PREPOSITIONS.contains(next)
                && !Words.CONJUNCTIONS.contains(next)
                && !Words.SUBORDINATORS.contains(next)
                && !Words.isAdverb(next)
                && !analysis.sentence().token(source.to()).isCapitalized()
                && !OF_WAR.contains(next)
                && !Words.DETERMINERS.contains(next)
                && analysis.lexicon().nouns(analysis.sentence(), source.to()).isEmpty()
                && (analysis.groups().at(source.to() + 1) != null
                        || analysis.lexicon()
                                .nouns(analysis.sentence(), source.to() + 1)
                                .isEmpty());
    }

    private boolean speaksOfWar() {
        return analysis.sentence().tokens().stream().anyMatch(t -> OF_WAR.contains(t.lower()));
    }

    private static String role(ActorMention mention) {
        return mention.code().length() < 6
                ? mention.isGeneric() ? mention.code() : ""
                : mention.code().substring(3, 6);
    }
}
