package org.entente.coder.event;

import java.util.List;
import java.util.Set;
import org.entente.coder.EventStatus;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.actor.ActorMention.Kind;

/** "French president in Beirut to push for reform": a headline that tells a visit without a verb. */
record HeadlineVisit(Analysis analysis) {

    private static final Set<String> AIMS = Set.of("to", "for", "on", "as");

    List<Statement> read() {
        List<ActorMention> mentions = analysis.mentions();
        if (mentions.size() < 2 || !analysis.sentence().isHeadline()) {
            return List.of();
        }
        ActorMention guest = mentions.get(0);
        ActorMention host = mentions.get(1);
        boolean stands = guest.from() == 0
                && !guest.rank().isEmpty()
                && host.from() == guest.to() + 1
                && host.kind() == Kind.PLACE
                && analysis.sentence().lower(guest.to()).equals("in")
                && AIMS.contains(analysis.sentence().lower(host.to()));
        if (!stands || guest.root().equals(host.root())) {
            return List.of();
        }
        return List.of(statement(guest, host, "042"), statement(host, guest, "043"));
    }

    private static Statement statement(ActorMention source, ActorMention target, String cameo) {
        TextSpan quote = Analysis.cover(source.span(), source, target);
        String rule = "headline of a visit";
        double confidence = Confidence.of(cameo, source.code(), target.code(), rule, Confidence.UNJUDGED);
        return new Statement(cameo, source, target, EventStatus.ASSERTED, quote, quote, confidence, rule);
    }
}
