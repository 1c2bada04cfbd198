package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops statements of a sentence that say the same twice. */
final class Duplicates {

    private Duplicates() {}

    static List<Statement> drop(List<Statement> statements) {
        List<Statement> kept = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            if (kept.stream().noneMatch(k -> isSame(k, statement))) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private static boolean isSame(Statement one, Statement other) {
        boolean sides = code(one.source()).equals(code(other.source()))
                && code(one.target()).equals(code(other.target()));
        String root = one.cameo() == null ? "" : one.cameo().substring(0, 2);
        return sides && other.cameo() != null && root.equals(other.cameo().substring(0, 2));
    }

    private static String code(org.entente.coder.actor.@Nullable ActorMention mention) {
        return mention == null ? "" : mention.code();
    }
}
