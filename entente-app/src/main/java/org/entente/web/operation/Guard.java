package org.entente.web.operation;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.entente.web.api.Problem;
import org.entente.web.operation.Tokens.Judged;
import org.entente.web.operation.Tokens.Verdict;
import org.jspecify.annotations.Nullable;

/** Lets a request in or not, before anything else looks at it. */
final class Guard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final @Nullable Tokens tokens;

    /**
     * A guard.
     *
     * @param tokens the tokens that are asked for; null on loopback, where none is
     */
    Guard(@Nullable Tokens tokens) {
        this.tokens = tokens;
    }

    void check(Context ctx) {
        requireOwnOrigin(ctx);
        if (tokens == null) {
            requireLoopbackName(ctx);
        } else if (!OperationRoutes.OPEN.contains(ctx.path())) {
            requireToken(ctx, tokens);
        }
    }

    /** A page of another site may make a browser send a change; it cannot make it hide where it comes from. */
    private static void requireOwnOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        boolean isOwn = origin == null || hostOf(origin).equals(ctx.header("Host"));
        if (!SAFE.contains(ctx.method().name()) && !isOwn) {
            throw new Problem(403, "Changes are not taken from pages of another site (" + origin + ").");
        }
    }

    private static String hostOf(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** A foreign name that leads to this machine is a foreign page that wants to read from it. */
    private static void requireLoopbackName(Context ctx) {
        String host = String.valueOf(ctx.header("Host")).toLowerCase(Locale.ROOT);
        String name = host.replaceAll(":\\d+$", "");
        if (!LOOPBACK.contains(name)) {
            throw new Problem(
                    403,
                    "This server answers to 127.0.0.1 and localhost alone, not to " + name + ". See serve --host.");
        }
    }

    private static void requireToken(Context ctx, Tokens tokens) {
        String shown = shown(ctx.header("Authorization"));
        if (shown == null) {
            refuse(
                    ctx,
                    "A token is needed: Authorization: Bearer TOKEN. Who runs the server makes one with entente token add.");
        }
        Judged judged = tokens.judge(String.valueOf(shown));
        Token token = judged.token();
        if (judged.verdict() == Verdict.EXPIRED) {
            refuse(ctx, "The token has expired. Ask for a new one.");
        } else if (token == null) {
            refuse(ctx, "The token is not known here. It may have been revoked.");
        } else {
            Scope needed = SAFE.contains(ctx.method().name()) ? Scope.READ : Scope.WRITE;
            if (!token.scope().covers(needed)) {
                throw new Problem(403, "The token may only read. A change needs one of scope write.");
            }
            ctx.attribute(RequestLog.WHO, token.name());
        }
    }

    private static void refuse(Context ctx, String detail) {
        ctx.header("WWW-Authenticate", "Bearer realm=\"entente\", Basic realm=\"entente\", charset=\"UTF-8\"");
        throw new Problem(401, detail);
    }

    /** The token of a Bearer header, or the password of a Basic one, which is how a browser shows it. */
    private static @Nullable String shown(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String[] parts = header.strip().split(" +", 2);
        if (parts.length < 2) {
            return null;
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> parts[1];
            case "basic" -> password(parts[1]);
            default -> null;
        };
    }

    private static @Nullable String password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
