package org.entente.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention.Kind;
import org.entente.coder.text.Sentence;

/** Completes the actors of a sentence by one another: shared roles, pairs that stand for two, places of generic actors. */
final class Coordination {

    private static final Set<String> JOINING = Set.of("and", "or", ",", "&");
    private static final Set<String> PLACING =
            Set.of("in", "inside", "across", "throughout", "near", "around", "outside");

    private Coordination() {}

    static List<ActorMention> complete(Sentence sentence, List<ActorMention> found) {
        List<ActorMention> all = new ArrayList<>(found.size());
        for (ActorMention mention : found) {
            if (mention.code().contains(References.PAIR)) {
                for (String code : mention.code().split("\\+")) {
                    all.add(mention.withCode(code, Kind.REFERENCE));
                }
            } else if (!mention.code().isEmpty() && !isLetters(sentence, mention)) {
                all.add(mention);
            }
        }
        joinPeoples(all);
        shareRoles(sentence, all);
        shareState(sentence, all);
        placeGeneric(sentence, all);
        Homes.complete(sentence, all);
        return all;
    }

    /** "Iraqi Kurds": a people without a state in a state. */
    private static void joinPeoples(List<ActorMention> all) {
        for (int i = all.size() - 1; i > 0; i--) {
            ActorMention left = all.get(i - 1);
            ActorMention right = all.get(i);
            if (right.code().startsWith("KUR")
                    && left.to() == right.from()
                    && left.code().length() >= 3) {
                TextSpan span = new TextSpan(left.span().start(), right.span().end());
                all.set(
                        i - 1,
                        new ActorMention(left.root() + "KUR", right.rank(), Kind.BODY, left.from(), right.to(), span));
                all.remove(i);
            }
        }
    }

    /** "Israeli and Palestinian officials": both are officials. */
    private static void shareRoles(Sentence sentence, List<ActorMention> all) {
        for (int i = all.size() - 2; i >= 0; i--) {
            ActorMention left = all.get(i);
            ActorMention right = all.get(i + 1);
            boolean parted = right.from() - left.to() == 1 && JOINING.contains(sentence.lower(left.to()));
            boolean glued =
                    right.from() == left.to() && sentence.token(right.from()).glued();
            boolean apart = sentence.lower(right.from()).equals("the");
            if (!apart
                    && left.kind() == Kind.PLACE
                    && right.kind() == Kind.BODY
                    && right.code().length() == 6
                    && right.to() - right.from() > 1
                    && (parted || glued)
                    && left.code().length() == 3
                    && isPluralRole(sentence, right)) {
                all.set(i, left.withCode(Codes.join(left.code(), right.code().substring(3)), Kind.BODY));
            }
        }
    }

    /** "Israeli soldiers and police": the second has the state of the first. */
    private static void shareState(Sentence sentence, List<ActorMention> all) {
        for (int i = 1; i < all.size(); i++) {
            ActorMention left = all.get(i - 1);
            ActorMention right = all.get(i);
            boolean beside =
                    right.from() - left.to() == 1 && sentence.lower(left.to()).equals("and");
            if (beside
                    && right.isGeneric()
                    && right.code().length() == 3
                    && left.kind() == Kind.BODY
                    && left.code().length() == 6
                    && sentence.lower(left.to() - 1)
                            .equals(sentence.token(left.to() - 1).text())) {
                all.set(i, right.withCode(Codes.join(left.root(), right.code()), Kind.BODY));
            }
        }
    }

    private static boolean isPluralRole(Sentence sentence, ActorMention mention) {
        return sentence.lower(mention.to() - 1).endsWith("s")
                || sentence.lower(mention.to() - 1).endsWith("men");
    }

    /** "in Cairo", "in northern Israel". */
    private static boolean isPlaced(Sentence sentence, ActorMention mention) {
        String before = sentence.lower(mention.from() - 1);
        boolean direction = before.endsWith("ern") || before.equals("central") || before.equals("occupied");
        return PLACING.contains(before) || direction && PLACING.contains(sentence.lower(mention.from() - 2));
    }

    /** "the Palestine Liberation Organization (PLO)": the letters name the same actor again. */
    private static boolean isLetters(Sentence sentence, ActorMention mention) {
        return sentence.lower(mention.from() - 1).equals("(")
                && sentence.lower(mention.to()).equals(")")
                && mention.to() - mention.from() == 1;
    }

    /** "protesters in Cairo": the place says whose. */
    private static void placeGeneric(Sentence sentence, List<ActorMention> all) {
        String place = "";
        for (ActorMention mention : all) {
            if (mention.kind() == Kind.PLACE
                    && isPlaced(sentence, mention)
                    && mention.code().length() >= 3) {
                place = place.isEmpty() ? mention.root() : place;
            }
        }
        for (int i = 0; !place.isEmpty() && i < all.size(); i++) {
            ActorMention mention = all.get(i);
            boolean stateless = mention.isGeneric() && mention.code().length() == 3;
            if (stateless || mention.code().startsWith("KUR")) {
                all.set(i, mention.withCode(place + mention.code().substring(0, 3), Kind.GENERIC));
            }
        }
    }
}
