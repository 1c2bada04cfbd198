package org.entente.coder.event;

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

    private static final Set<String> OF_GAMES = Set.of(
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
            "air",
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
    private static final Set<String> UNARMED = Set.of("BUS", "MED", "EDU", "JUD");

    boolean isDoubtful(VerbGroup group, @Nullable String code, ActorMention source, ActorMention target) {
        if (role(source).equals("JUD") && !role(target).equals("GOV")
                || role(target).equals("JUD") && !role(source).equals("GOV")) {
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
                && analysis.lexicon().nouns(analysis.sentence(), source.to()).isEmpty();
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
