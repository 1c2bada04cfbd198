package org.entente.coder.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.EventStatus;
import org.entente.coder.text.Sentence;

/**
 * What frames a whole sentence: the label of a column or an archive, a forgery that the sentence speaks of, reports that somebody denies. What is told
 * inside such a frame is no fact.
 */
final class Frames {

    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:\\w+ )?(?:opinion|editorial|analysis|commentary|comment|column|columnist|explainer|review|podcast|quiz|"
                    + "fact[ -]check|essay|letter|poll|survey|viewpoint|interview)s?\\s*:"
                    + "|:\\s*(?:opinion|editorial|analysis|commentary|column|columnist|explainer|review|poll|survey|"
                    + "analysts?|experts?|historians?|essay)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARCHIVE = Pattern.compile(
            "^\\s*(?:from the )?(?:archives?|flashback|on this day|this day in history|history|throwback)\\s*:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORGED = Pattern.compile(
            "\\b(?:hoax|forgery|forgeries|fabrication|fake|fabricated|doctored)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPTED = Pattern.compile("\\bnot among\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEDULED = Pattern.compile(
            "^(?:\\W+\\w+){0,5}?\\W+(?:(?:is|are|was|were|had been|has been|have been)\\W+)?(?:now |tentatively |provisionally )?"
                    + "(?:set|scheduled|slated|pencill?ed in|planned|due|expected|billed|booked|timed)\\W+"
                    + "(?:for|to|on|in|next|this|at|within|by)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed)|rubbish(?:es|ed)|disput(?:es|ed))\\b"
                    + "(?:\\W+\\w+){0,4}?\\W+(?:reports?|claims?|accounts?|rumou?rs?|stor(?:y|ies)|suggestions?|speculation)"
                    + "\\W+(?:that|of)\\b",
            Pattern.CASE_INSENSITIVE);

    private Frames() {}

    /** The statements, those inside a frame with the status it gives them. */
    static List<Statement> over(Sentence sentence, List<Statement> statements) {
        if (statements.stream().noneMatch(s -> s.status().isFact())) {
            return statements;
        }
        String text = sentence.text();
        if (LABEL.matcher(text).find()) {
            return with(statements, EventStatus.OPINION, 0);
        }
        if (ARCHIVE.matcher(text).find()) {
            return with(statements, EventStatus.PAST, 0);
        }
        if (FORGED.matcher(text).find() || EXCEPTED.matcher(text).find()) {
            return with(statements, EventStatus.NEGATED, 0);
        }
        Matcher denied = DENIED.matcher(text);
        return denied.find()
                ? with(statements, EventStatus.NEGATED, sentence.start() + denied.end())
                : statements.stream().map(s -> scheduled(sentence, s)).toList();
    }

    /** "talks between A and B are set for Monday". */
    private static Statement scheduled(Sentence sentence, Statement statement) {
        if (!statement.status().isFact() || statement.rule().startsWith("verb")) {
            return statement;
        }
        int end = Math.max(statement.trigger().end(), statement.quote().end());
        return end < sentence.end()
                        && SCHEDULED
                                .matcher(sentence.document().substring(end, sentence.end()))
                                .find()
                ? statement.withStatus(EventStatus.PLANNED)
                : statement;
    }

    private static List<Statement> with(List<Statement> statements, EventStatus status, int from) {
        return statements.stream()
                .map(s -> s.status().isFact() && s.trigger().start() >= from ? s.withStatus(status) : s)
                .toList();
    }
}
