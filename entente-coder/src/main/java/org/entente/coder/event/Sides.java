package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who acts and who is acted upon: the subject to the left of a verb, objects and prepositions to the right. */
final class Sides {

    /** An actor to the right of a verb, with the preposition before it; empty when it is a direct object. */
    record Argument(ActorMention mention, String preposition, boolean afterComma) {}

    private static final int DEEPEST = 6;
    private static final int LONGEST_INSERTION = 24;
    private static final Set<String> INSERTED =
            Set.of("which", "who", "whose", "whom", "where", "like", "unlike", "following", "along");
    private static final Set<String> SUBJECT_PREPOSITIONS = Set.of("of", "from", "for", "by");
    private static final Set<String> OBJECT_CONTROL = Set.of("APPEAL", "DEMAND", "ACCUSE");
    private static final Set<String> CONTROLLING = Set.of("of", "for", "from", "into", "to", "against");

    /** "roads leading into X", "refugees fleeing X": the words only describe. */
    private static final Set<String> LINKING = Set.of("leading", "linking", "bordering", "belonging", "including");

    private final Sentence sentence;
    private final Tags tags;
    private final VerbGroups groups;
    private final Lexicon lexicon;
    private final Joints joints;
    private final Prepositions prepositions;

    Sides(Sentence sentence, Tags tags, VerbGroups groups, Lexicon lexicon) {
        this.sentence = sentence;
        this.tags = tags;
        this.groups = groups;
        this.lexicon = lexicon;
        joints = new Joints(sentence, tags, groups, lexicon);
        prepositions = new Prepositions(sentence, tags, groups, joints);
    }

    /** The acting side of an active verb, the side acted upon of a passive one; several when joined by "and". */
    List<ActorMention> subjects(int index) {
        return subjects(index, 0);
    }

    private List<ActorMention> subjects(int index, int depth) {
        if (index < 0 || depth > DEEPEST) {
            return List.of();
        }
        VerbGroup group = groups.get(index);
        if (group.isRelative()) {
            return antecedent(group);
        }
        if (group.finite()) {
            return finiteSubjects(index, depth);
        }
        if (!group.isInfinitive() && group.marker().isEmpty() && tags.isMention(group.from() - 1)) {
            return joined(tags.mentionAt(group.from() - 1));
        }
        if (group.passive() && group.marker().isEmpty()) {
            return antecedent(group);
        }
        return controlled(group, depth);
    }

    /** Whose deed an infinitive or gerund is: of "urged X to" it is X's, of "promised to" the promiser's. */
    private List<ActorMention> controlled(VerbGroup group, int depth) {
        ActorMention owner = group.isInfinitive() ? DeedNouns.owner(sentence, tags, group) : null;
        if (owner != null) {
            return joined(owner);
        }
        if (group.parent() < 0) {
            ActorMention before = tags.mentionAt(group.isInfinitive() ? group.from() - 2 : group.from() - 1);
            if (before != null) {
                return joined(before);
            }
            return group.from() < 3 ? leadingSubject(group) : List.of();
        }
        VerbGroup parent = groups.get(group.parent());
        boolean byObject = (group.isInfinitive() || CONTROLLING.contains(group.marker()))
                && lexicon.outer(parent.lemma()).stream().anyMatch(s -> OBJECT_CONTROL.contains(s.code()));
        boolean reason = Set.of("for", "of", "from", "into").contains(group.marker())
                && group.trait().ing();
        if ((byObject || reason) && !parent.passive()) {
            List<ActorMention> objects = between(parent, group);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return subjects(group.parent(), depth + 1);
    }

    /** "Accusing X of lies, Y left": the subject stands after the clause. */
    private List<ActorMention> leadingSubject(VerbGroup group) {
        for (VerbGroup next : groups.all()) {
            if (next.from() > group.from() && next.finite()) {
                return finiteSubjects(groups.indexAt(next.head()), 1);
            }
        }
        return List.of();
    }

    private List<ActorMention> between(VerbGroup parent, VerbGroup group) {
        List<ActorMention> found = new ArrayList<>(2);
        for (int i = parent.to(); i < group.from(); i++) {
            ActorMention mention = tags.mentionAt(i);
            if (mention != null) {
                String before = preposition(mention);
                if (before.isEmpty()
                        || before.equals("on")
                        || before.equals("upon")
                        || before.equals("to")
                        || before.equals("for")) {
                    found.add(mention);
                }
                i = mention.to() - 1;
            }
        }
        return found;
    }

    private List<ActorMention> antecedent(VerbGroup group) {
        int at = group.from() - 1;
        while (at >= 0 && !tags.isMention(at) && groups.at(at) == null) {
            at--;
        }
        ActorMention mention = tags.mentionAt(at);
        return mention == null ? List.of() : joined(mention);
    }

    private List<ActorMention> finiteSubjects(int index, int depth) {
        VerbGroup group = groups.get(index);
        List<ActorMention> found = new ArrayList<>(4);
        int at = beforeInsertion(group.from() - 1);
        while (at >= 0) {
            ActorMention mention = tags.mentionAt(at);
            VerbGroup other = groups.at(at);
            if (mention != null) {
                if (!(mention.isGeneric()
                        && found.stream().anyMatch(m -> preposition(m).equals("by")))) {
                    found.add(mention);
                }
                at = mention.from() - 1;
            } else if (other != null) {
                if (other.finite()
                        && !(other.isRelative()
                                && sentence.lower(group.from() - 1).equals(","))) {
                    return cut(found, other, group, index, depth);
                }
                List<ActorMention> main = afterLeadingClause(found, other, group);
                if (!main.isEmpty()) {
                    return choose(main);
                }
                if (startsClause(found, other, group)) {
                    return choose(found.subList(0, 1));
                }
                int start = other.from() - (other.isRelative() && Words.RELATIVES.contains(other.marker()) ? 2 : 1);
                boolean led = other.passive() && Set.of("lead", "head").contains(other.lemma());
                if (!led) {
                    found.removeIf(m -> m.from() > start);
                }
                at = start;
            } else if (ends(at, group)) {
                break;
            } else {
                at--;
            }
        }
        List<ActorMention> chosen = choose(found);
        return chosen.isEmpty() && at >= 0 && Words.CONJUNCTIONS.contains(sentence.lower(at))
                ? subjects(previous(index), depth + 1)
                : chosen;
    }

    /** "... to uphold the rights of X, Y protested": right before the verb and after a comma nobody but the subject stands. */
    private boolean startsClause(List<ActorMention> found, VerbGroup other, VerbGroup group) {
        if (found.isEmpty() || other.passive() || found.getFirst().to() != group.from()) {
            return false;
        }
        int before = found.getFirst().from() - 1;
        return before >= other.to() && sentence.lower(before).equals(",");
    }

    /** "Accusing X of lies, Y left", "After meeting X, Y left": the actors after the comma that ends a leading clause. */
    private List<ActorMention> afterLeadingClause(List<ActorMention> found, VerbGroup other, VerbGroup group) {
        if (other.finite() || other.passive() || other.from() > 1) {
            return List.of();
        }
        for (int i = other.to(); i < group.from(); i++) {
            if (sentence.lower(i).equals(",")) {
                int comma = i;
                return found.stream()
                        .filter(m -> m.from() > comma && preposition(m).isEmpty())
                        .toList();
            }
        }
        return List.of();
    }

    /** "X, which borders Y, attacked": goes over the clause between commas. */
    private int beforeInsertion(int at) {
        if (!sentence.lower(at).equals(",")) {
            return at;
        }
        for (int i = at - 1;
                i > 1 && i > at - LONGEST_INSERTION && !sentence.lower(i).equals(";");
                i--) {
            VerbGroup clause = groups.at(i);
            boolean opens = INSERTED.contains(sentence.lower(i))
                    || clause != null && clause.from() == i && clause.trait().ing();
            if (opens && sentence.lower(i - 1).equals(",")) {
                return i - 2;
            }
        }
        return at;
    }

    private boolean ends(int at, VerbGroup group) {
        String lower = sentence.lower(at);
        return lower.equals(";")
                || lower.equals(":")
                || Words.SUBORDINATORS.contains(lower) && !lower.equals("so") && at < group.from() - 1
                || lower.equals("—") && at < group.from() - 2;
    }

    /** What stands between an earlier clause and this verb: the earlier clause's objects, a "and", then perhaps a subject. */
    private List<ActorMention> cut(List<ActorMention> found, VerbGroup other, VerbGroup group, int index, int depth) {
        boolean speaks = !other.passive()
                && lexicon.outer(other.lemma()).stream().anyMatch(s -> s.code().equals("SAY"));
        List<ActorMention> kept = new ArrayList<>(found);
        boolean parted = false;
        for (int i = group.from() - 1; i >= other.to() && (!speaks || found.isEmpty()); i--) {
            String lower = sentence.lower(i);
            if (Words.CONJUNCTIONS.contains(lower) || lower.equals(",")) {
                int from = i;
                parted = true;
                if (kept.stream()
                        .anyMatch(m -> m.from() > from && preposition(m).isEmpty())) {
                    kept.removeIf(m -> m.from() < from);
                    break;
                }
            }
        }
        boolean conjoined =
                parted && kept.stream().noneMatch(m -> preposition(m).isEmpty() && m.from() > lastJoint(other, group));
        if (conjoined) {
            return subjects(index - 1 >= 0 ? groups.indexAt(other.head()) : -1, depth + 1);
        }
        return choose(kept);
    }

    private int lastJoint(VerbGroup other, VerbGroup group) {
        for (int i = group.from() - 1; i >= other.to(); i--) {
            if (Words.CONJUNCTIONS.contains(sentence.lower(i))
                    || sentence.lower(i).equals(",")) {
                return i;
            }
        }
        return other.to();
    }

    private int previous(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (groups.get(i).finite()) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest actor that no preposition governs, with those joined to it. */
    private List<ActorMention> choose(List<ActorMention> nearestFirst) {
        for (int i = 0; i < nearestFirst.size(); i++) {
            ActorMention mention = nearestFirst.get(i);
            if (preposition(mention).isEmpty() && !isApposition(nearestFirst, i)) {
                return joined(mention);
            }
        }
        for (ActorMention mention : nearestFirst) {
            if (SUBJECT_PREPOSITIONS.contains(preposition(mention))) {
                return joined(mention);
            }
        }
        return List.of();
    }

    /** "X, a key ally in the war, refused": the phrase between commas describes the actor before it. */
    private boolean isApposition(List<ActorMention> nearestFirst, int index) {
        ActorMention mention = nearestFirst.get(index);
        int before = mention.from() - 1;
        while (before > 0
                && (Words.DETERMINERS.contains(sentence.lower(before))
                        || sentence.lower(before).equals("key"))) {
            before--;
        }
        if (!sentence.lower(before).equals(",")
                || index + 1 >= nearestFirst.size()
                || joined(mention).size() > 1) {
            return false;
        }
        for (int i = mention.to(); i < sentence.size() && groups.at(i) == null; i++) {
            if (sentence.lower(i).equals(",")) {
                return preposition(nearestFirst.get(index + 1)).isEmpty()
                        && nearestFirst.get(index + 1).to() <= before + 1;
            }
        }
        return false;
    }

    /** The actor and those that "and" joins to it, from left to right. */
    List<ActorMention> joined(@Nullable ActorMention mention) {
        return joints.joined(mention);
    }

    /** The preposition that governs the actor; empty when there is none. */
    String preposition(ActorMention mention) {
        return prepositions.of(mention);
    }

    /** The actors to the right of a verb up to the next clause, in order. */
    List<Argument> arguments(VerbGroup group) {
        List<Argument> found = new ArrayList<>(4);
        boolean comma = false;
        int at = group.to();
        while (at < sentence.size()) {
            ActorMention mention = tags.mentionAt(at);
            VerbGroup other = groups.at(at);
            if (mention != null) {
                found.add(new Argument(mention, preposition(mention), comma));
                at = mention.to();
                continue;
            }
            if (other != null && (other.finite() || !other.passive()) && !LINKING.contains(sentence.lower(at))) {
                dropNextSubject(found, group, other);
                break;
            }
            String lower = sentence.lower(at);
            if (lower.equals(";") || lower.equals(":") || opensClause(at)) {
                break;
            }
            comma |= lower.equals(",") || lower.equals("—") || lower.equals("after");
            at++;
        }
        return found;
    }

    private boolean opensClause(int at) {
        String lower = sentence.lower(at);
        if (!Words.SUBORDINATORS.contains(lower) || lower.equals("as") || lower.equals("so")) {
            return false;
        }
        return !lower.equals("that") || groups.all().getLast().from() > at;
    }

    private void dropNextSubject(List<Argument> found, VerbGroup group, VerbGroup next) {
        if (!next.finite() || next.isRelative()) {
            return;
        }
        for (int i = next.from() - 1; i > group.to(); i--) {
            String lower = sentence.lower(i);
            if (Words.CONJUNCTIONS.contains(lower) || lower.equals(",")) {
                int from = i;
                if (found.stream()
                                .anyMatch(a -> a.mention().from() > from
                                        && a.preposition().isEmpty())
                        || lower.equals(",")) {
                    found.removeIf(a -> a.mention().from() > from);
                    return;
                }
            }
        }
    }
}
