package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.event.Lexicon.NounHit;
import org.jspecify.annotations.Nullable;

/** Statements that nouns tell: "a meeting between A and B", "A's attack on B", "A-B talks". */
final class NounStatements {

    private static final int FARTHEST = 6;
    private static final Set<String> DIRECTED =
            Set.of("on", "against", "to", "of", "at", "toward", "towards", "upon", "for", "from", "into", "in", "over");
    private static final Set<String> ENDING = Set.of("collapse", "fail", "stall", "founder", "falter", "unravel");
    private static final Set<String> HAPPENING = Set.of(
            "erupt", "break", "rage", "flare", "occur", "happen", "resume", "continue", "begin", "start", "take");
    private static final Set<String> AGREED = Set.of("AGREEMENT", "CEASEFIRE", "MEETING", "VISIT");
    private static final Set<String> HOLLOW = Set.of("PROPOSAL", "APPEAL", "DEMAND");

    private final Analysis analysis;
    private final boolean[] used;

    NounStatements(Analysis analysis, boolean[] used) {
        this.analysis = analysis;
        this.used = used;
    }

    List<Statement> read(List<Statement> told) {
        List<Statement> statements = new ArrayList<>(2);
        for (int at = 0; at < used.length; at++) {
            if (used[at] || analysis.groups().at(at) != null || analysis.tags().isMention(at)) {
                continue;
            }
            for (NounHit hit : analysis.lexicon().nouns(analysis.sentence(), at)) {
                if ((!hit.type().frame().equals("-") || isReceived(hit))
                        && !HOLLOW.contains(hit.type().name())
                        && statements.size() < 8) {
                    int before = statements.size();
                    read(hit, statements);
                    if (statements.size() > before) {
                        break;
                    }
                }
            }
        }
        return statements;
    }

    private void read(NounHit hit, List<Statement> statements) {
        ActorMention left = before(hit.from());
        ActorMention with = after(hit.to(), Set.of("with"));
        ActorMention between = after(hit.to(), Set.of("between", "among", "involving"));
        List<ActorMention> pair = between != null
                ? analysis.sides().joined(between)
                : left == null ? List.of() : analysis.sides().joined(left);
        if (isReceived(hit)) {
            directed(hit, left, statements);
            return;
        }
        if (hit.type().frame().equals("b")) {
            if (with != null && left != null) {
                mutual(hit, List.of(left, with), statements);
            } else if (with != null) {
                for (ActorMention subject : subjectOver(hit)) {
                    mutual(hit, List.of(subject, with), statements);
                }
            } else if (pair.size() > 1) {
                mutual(hit, pair, statements);
            }
            return;
        }
        if (between != null && pair.size() > 1) {
            mutual(hit, pair, statements);
            return;
        }
        directed(hit, left, statements);
    }

    private void directed(NounHit hit, @Nullable ActorMention left, List<Statement> statements) {
        ActorMention by = after(hit.to(), Set.of("by"));
        ActorMention to = after(hit.to(), DIRECTED);
        ActorMention source = by != null ? by : left != null ? left : after(hit.to(), Set.of("from"));
        ActorMention target = to != null ? to : by != null ? left : null;
        if (isReceived(hit)) {
            ActorMention giver = after(hit.to(), Set.of("from", "by"));
            List<ActorMention> receivers = subjectOver(hit);
            source = giver;
            target = giver == null || receivers.isEmpty() ? null : receivers.getFirst();
        }
        boolean thing = target != null
                && hit.type().code().compareTo("087") >= 0
                && new ForceCheck(analysis).isUponThing(target);
        if (source != null
                && !thing
                && target != null
                && !source.equals(target)
                && !source.code().equals(target.code())) {
            statements.add(statement(hit, source, target));
        }
    }

    private void mutual(NounHit hit, List<ActorMention> actors, List<Statement> statements) {
        ForceCheck check = new ForceCheck(analysis);
        if (hit.type().code().compareTo("18") >= 0 && check.isUponThing(actors.getLast())
                || actors.stream().anyMatch(check::isOfFirm)
                || actors.stream().allMatch(check::isUponThing)) {
            return;
        }
        for (ActorMention one : actors) {
            for (ActorMention other : actors) {
                if (one != other && !one.code().equals(other.code())) {
                    statements.add(statement(hit, one, other));
                }
            }
        }
    }

    /** The subject of the verb whose object the noun is. */
    private List<ActorMention> subjectOver(NounHit hit) {
        int verb = verbBefore(hit.from());
        if (analysis.groups().all().isEmpty() && !analysis.mentions().isEmpty()) {
            ActorMention first = analysis.mentions().getFirst();
            boolean leads = first.to() <= hit.from() && first.from() < 3 && !isBeside(first, hit);
            return leads ? analysis.sides().joined(first) : List.of();
        }
        return verb < 0 || analysis.groups().get(verb).passive()
                ? List.of()
                : analysis.sides().subjects(verb);
    }

    /** "wins praise from X", "receives aid from X": the giver acts. */
    private boolean isReceived(NounHit hit) {
        int verb = verbBefore(hit.from());
        return !hit.type().code().equals("-")
                && verb >= 0
                && analysis.meanings().isReceiving(verb);
    }

    private static boolean isBeside(ActorMention mention, NounHit hit) {
        return mention.to() == hit.from();
    }

    private int verbBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (analysis.groups().at(i) != null) {
                return analysis.groups().indexAt(i);
            }
        }
        return -1;
    }

    /** The verb that the noun depends on: the one before it, or the passive one after it. */
    private int governing(NounHit hit) {
        int before = verbBefore(hit.from());
        for (int i = hit.to(); i < analysis.sentence().size(); i++) {
            int after = analysis.groups().indexAt(i);
            if (after >= 0) {
                boolean subject = analysis.groups().get(after).finite()
                        && !analysis.groups().get(after).isRelative()
                        && before < 0;
                return subject ? after : before;
            }
        }
        return before;
    }

    /** An actor that stands as adjective or possessive before the noun. */
    private @Nullable ActorMention before(int at) {
        for (int i = at - 1; i >= 0 && i > at - FARTHEST; i--) {
            ActorMention mention = analysis.tags().mentionAt(i);
            if (mention != null) {
                return mention;
            }
            String lower = analysis.sentence().lower(i);
            if (isPlainPlural(i)) {
                return null;
            }
            boolean closed = Words.PREPOSITIONS.contains(lower)
                    || lower.equals("the")
                    || lower.equals("a")
                    || lower.equals(",")
                    || lower.equals("and");
            if (closed || analysis.groups().at(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** "India's cinemas surrender": another noun has the act. */
    private boolean isPlainPlural(int at) {
        String lower = analysis.sentence().lower(at);
        return lower.endsWith("s")
                && !lower.endsWith("'s")
                && !lower.endsWith("ss")
                && !lower.endsWith("ous")
                && lower.length() > 4
                && analysis.lexicon().nouns(analysis.sentence(), at).isEmpty();
    }

    private @Nullable ActorMention after(int at, Set<String> prepositions) {
        for (int i = at; i < analysis.sentence().size() && i < at + 2 * FARTHEST; i++) {
            ActorMention mention = analysis.tags().mentionAt(i);
            if (mention != null) {
                String preposition = analysis.sides().preposition(mention);
                if (prepositions.contains(preposition)) {
                    return mention;
                }
                i = mention.to() - 1;
            } else if (analysis.groups().at(i) != null
                    && analysis.groups().get(analysis.groups().indexAt(i)).finite()
                    && !HAPPENING.contains(
                            analysis.groups().get(analysis.groups().indexAt(i)).lemma())) {
                return null;
            }
        }
        return null;
    }

    private Statement statement(NounHit hit, ActorMention source, ActorMention target) {
        int verb = governing(hit);
        EventStatus told = analysis.status().ofNoun(hit.from(), hit.to(), verb);
        boolean undone = AGREED.contains(hit.type().name())
                && isEnding(verb)
                && hit.to() <= analysis.groups().get(verb).from();
        EventStatus status = undone && told.isFact() ? EventStatus.NEGATED : told;
        boolean envoy = hit.type().name().equals("DEPORT") && target.code().endsWith("GOV");
        String code = hit.type().name().equals("TALKS") && isEnding(verb)
                ? "164"
                : envoy ? "161" : hit.type().code();
        int from = phraseStart(hit.from());
        TextSpan trigger = analysis.span(hit.from(), hit.to());
        TextSpan quote = Analysis.cover(analysis.span(from, hit.to()), source, target);
        String rule = "noun " + hit.type().name();
        return new Statement(
                code,
                source,
                target,
                status,
                quote,
                trigger,
                Confidence.of(code, source.code(), target.code(), rule, Confidence.UNJUDGED),
                rule);
    }

    /** "talks between X and Y collapsed". */
    private boolean isEnding(int verb) {
        if (verb < 0) {
            return false;
        }
        VerbGroup group = analysis.groups().get(verb);
        boolean down = group.lemma().equals("break")
                && Set.of("down", "off", "up").contains(analysis.sentence().lower(group.to()));
        return down
                || ENDING.contains(group.lemma())
                || group.lemma().equals("fall")
                        && analysis.sentence().lower(group.to()).matches("apart|through");
    }

    private int phraseStart(int at) {
        int from = at;
        while (from > 0
                && analysis.groups().at(from - 1) == null
                && !analysis.tags().isMention(from - 1)
                && analysis.sentence().token(from - 1).isWord()
                && !Words.PREPOSITIONS.contains(analysis.sentence().lower(from - 1))
                && !Words.CONJUNCTIONS.contains(analysis.sentence().lower(from - 1))) {
            from--;
        }
        return from;
    }
}
