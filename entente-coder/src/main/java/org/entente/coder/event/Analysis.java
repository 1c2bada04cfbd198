package org.entente.coder.event;

import java.time.LocalDate;
import java.util.List;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** All that is known of one sentence before its statements are read. */
record Analysis(
        Sentence sentence,
        List<ActorMention> mentions,
        Lexicon lexicon,
        Tags tags,
        VerbGroups groups,
        Sides sides,
        Meanings meanings,
        StatusRules status) {

    static Analysis of(Sentence sentence, List<ActorMention> mentions, Lexicon lexicon, @Nullable LocalDate date) {
        Tags tags = new Tags(sentence, mentions, lexicon);
        VerbGroups groups = new VerbGroups(sentence, tags, lexicon);
        Meanings meanings = new Meanings(sentence, tags, groups, lexicon);
        Sides sides = new Sides(sentence, tags, groups, lexicon);
        return new Analysis(
                sentence,
                mentions,
                lexicon,
                tags,
                groups,
                sides,
                meanings,
                new StatusRules(sentence, tags, groups, meanings, date));
    }

    TextSpan span(int from, int to) {
        int last = Math.min(to, sentence.size()) - 1;
        return new TextSpan(
                sentence.token(from).start(),
                sentence.token(Math.max(from, last)).end());
    }

    /** The words from the first to the last of these. */
    static TextSpan cover(TextSpan trigger, @Nullable ActorMention one, @Nullable ActorMention other) {
        int start = trigger.start();
        int end = trigger.end();
        for (ActorMention mention : new ActorMention[] {one, other}) {
            if (mention != null) {
                start = Math.min(start, mention.span().start());
                end = Math.max(end, mention.span().end());
            }
        }
        return new TextSpan(start, end);
    }
}
